package se.bokslut.report.model;

/**
 * What a figure of the reporting year is of, so that a reader can be led to its rows.
 *
 * @param indicator the indicator's code
 * @param organisation the organisation's code
 */
public record Origin(String indicator, String organisation) {}
