package se.bokslut.report.view;

import se.bokslut.report.ReportedFinding;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of one finding on a unit's rows.
 *
 * @param file the delivery's path
 * @param sheet the sheet's name, empty for csv
 * @param row the row as a spreadsheet programme shows it, empty for the file as a whole
 * @param column the column's letters, empty for the row as a whole
 * @param severity how grave it is, a code
 * @param code what kind of finding it is
 * @param reason what is wrong
 * @param remedy what is to be done
 */
public record RemarkView(
    String file,
    String sheet,
    Cell row,
    String column,
    String severity,
    String code,
    String reason,
    String remedy) {

  static RemarkView of(ReportedFinding finding) {
    Integer row = finding.row();
    String column = finding.column();
    return new RemarkView(
        finding.file(),
        finding.sheet(),
        row == null ? Cell.EMPTY : new Cell.Whole(row),
        column == null ? "" : column,
        finding.severity(),
        finding.code(),
        finding.reason(),
        finding.remedy());
  }
}
