package se.bokslut.report.model;

/**
 * A key figure that stands out (design language "Tiles").
 *
 * @param name what it is
 * @param unit what it is measured in
 * @param value the reporting year's value
 * @param change the change since last year, in words
 * @param series its course over the years
 */
public record Tile(String name, String unit, Cell value, String change, Cell.Series series) {}
