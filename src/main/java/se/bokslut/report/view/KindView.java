package se.bokslut.report.view;

/**
 * A kind of sheet that units are to deliver.
 *
 * @param kind its code
 * @param units how many units have delivered it for the reporting year
 */
public record KindView(String kind, int units) {}
