package se.bokslut.report;

import se.bokslut.indicator.Fraction;

/**
 * One row of a delivery that a figure rests on.
 *
 * @param indicator the figure's indicator
 * @param year the year that the row counts in
 * @param unitCode the unit that it counts for, empty when it is coded to a level above
 * @param unit the unit's name, likewise
 * @param provider the provider that it counts for, empty when it is coded to the region
 * @param entity the number, within the indicator, of the thing that it is about; rows of one thing
 *     bear one number
 * @param part N for the numerator, D for the denominator, V for a value that is stated
 * @param amount what it adds
 * @param file the delivery's path
 * @param sheet the sheet's name, empty for csv
 * @param row the row, as a spreadsheet programme shows it
 */
public record UnderlagRow(
    String indicator,
    int year,
    String unitCode,
    String unit,
    String provider,
    long entity,
    char part,
    Fraction amount,
    String file,
    String sheet,
    int row) {}
