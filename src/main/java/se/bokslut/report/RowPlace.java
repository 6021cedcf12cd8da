package se.bokslut.report;

/**
 * Where a row stands.
 *
 * @param file the delivery's path, without identity numbers
 * @param sheet the sheet's name, empty for csv
 * @param row the row, as a spreadsheet programme shows it
 */
public record RowPlace(String file, String sheet, int row) {}
