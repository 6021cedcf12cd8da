package se.bokslut.report.view;

import java.util.Arrays;
import java.util.List;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.Severity;
import se.bokslut.report.ReportedFinding;
import se.bokslut.report.model.Cell;
import se.bokslut.report.view.ListSource.Field;

/** Every finding with its place. */
final class FindingRows {

  private FindingRows() {}

  static ListSource of(List<ReportedFinding> findings) {
    return new ListSource(
        "findings",
        List.of(
            Field.plain("file"),
            Field.plain("sheet"),
            Field.plain("row"),
            Field.plain("column"),
            new Field("severity", Arrays.stream(Severity.values()).map(Severity::code).toList()),
            new Field("code", Arrays.stream(FindingCode.values()).map(FindingCode::code).toList()),
            Field.plain("value"),
            Field.plain("reason"),
            Field.plain("remedy")),
        consumer -> findings.forEach(finding -> consumer.accept(cells(finding))));
  }

  private static List<Cell> cells(ReportedFinding finding) {
    Integer row = finding.row();
    String column = finding.column();
    return List.of(
        Cell.words(finding.file()),
        Cell.words(finding.sheet()),
        row == null ? Cell.EMPTY : new Cell.Whole(row),
        Cell.words(column == null ? "" : column),
        Cell.words(finding.severity()),
        Cell.words(finding.code()),
        Cell.words(finding.value()),
        Cell.words(finding.reason()),
        Cell.words(finding.remedy()));
  }
}
