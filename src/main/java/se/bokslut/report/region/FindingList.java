package se.bokslut.report.region;

import java.util.List;
import se.bokslut.report.ReportedFinding;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.ListSheet;

/** Every finding with its place. */
final class FindingList {

  static final String SHEET = "Anmärkningar";

  private FindingList() {}

  static ListSheet of(List<ReportedFinding> findings) {
    return new ListSheet(
        SHEET,
        "Anmärkningar på underlaget",
        "Varje anmärkning med fil, blad, rad och kolumn, orsak och åtgärd.",
        List.of(
            Column.of("Fil", Kind.NAME),
            Column.of("Blad", Kind.WORDS),
            Column.of("Rad", Kind.FIGURE),
            Column.of("Kolumn", Kind.WORDS),
            Column.of("Allvar", Kind.WORDS),
            Column.of("Anmärkning", Kind.WORDS),
            Column.of("Värde", Kind.WORDS),
            Column.of("Orsak", Kind.TEXT),
            Column.of("Åtgärd", Kind.TEXT)),
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
        Cell.words(Words.severity(finding.severity()).swedish()),
        Cell.words(Words.finding(finding.code())),
        Cell.words(finding.value()),
        Cell.words(finding.reason()),
        Cell.words(finding.remedy()));
  }
}
