package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.bokslut.dataset.Severity;
import se.bokslut.report.DeliveredSheet;
import se.bokslut.report.ReportedFinding;
import se.bokslut.report.SwedishOrder;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.TableRow;

/** Who has delivered what, what came of it, and what was found. */
final class CompletenessChapter {

  private final RegionFigures figures;
  private final UnitDeliveries deliveries;

  CompletenessChapter(RegionFigures figures) {
    this.figures = figures;
    this.deliveries = new UnitDeliveries(figures);
  }

  Chapter chapter() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(deliveries.sentence()));
    blocks.add(deliveries.table());
    blocks.add(
        new Block.Note(
            "● lämnat: enheten har minst en använd rad av slaget för %d, eller har anmält att inget"
                    .formatted(figures.year())
                + " finns. ■ saknas: inget av slaget har lämnats för året."));
    blocks.add(findings());
    blocks.add(sheets());
    blocks.add(
        new Block.Note(
            "Alla mottagna filer visas, också de som gäller tidigare år. Avvisade rader används"
                + " inte; orsaken står på fliken "
                + FindingList.SHEET
                + "."));
    return new Chapter(
        8,
        "Fullständighet och kvalitet",
        "Fullständighet",
        "Vilka enheter som har lämnat vad, hur många rader som används, och antalet anmärkningar.",
        blocks,
        List.of(FindingList.of(figures.followUp().findings())));
  }

  private Block.Table sheets() {
    List<TableRow> rows = new ArrayList<>();
    Comparator<DeliveredSheet> order =
        Comparator.comparing(DeliveredSheet::file, SwedishOrder.NAMES);
    for (DeliveredSheet sheet : figures.followUp().sheets().stream().sorted(order).toList()) {
      String kind = sheet.kind();
      rows.add(
          TableRow.line(
              List.of(
                  Cell.words(sheet.file()),
                  Cell.words(sheet.sheet()),
                  Cell.words(kind == null ? "" : Words.kind(kind)),
                  new Cell.Whole(sheet.rowsRead()),
                  new Cell.Whole(sheet.rowsAccepted()),
                  new Cell.Whole(sheet.rowsRejected()),
                  Cell.words(Words.status(sheet.status())))));
    }
    return new Block.Table(
        "Mottagna filer och blad",
        List.of(
            Column.of("Fil", Kind.NAME),
            Column.of("Blad", Kind.WORDS),
            Column.of("Slag", Kind.WORDS),
            Column.of("Lästa rader", Kind.FIGURE),
            Column.of("Använda rader", Kind.FIGURE),
            Column.of("Avvisade rader", Kind.FIGURE),
            Column.of("Status", Kind.WORDS)),
        rows);
  }

  private Block.Table findings() {
    Map<String, List<ReportedFinding>> byCode = new TreeMap<>(SwedishOrder.NAMES);
    for (ReportedFinding finding : figures.followUp().findings()) {
      byCode.computeIfAbsent(Words.finding(finding.code()), code -> new ArrayList<>()).add(finding);
    }
    List<TableRow> rows = new ArrayList<>();
    byCode.forEach((words, found) -> rows.add(TableRow.line(counts(words, found))));
    rows.add(TableRow.total(counts("Alla anmärkningar", figures.followUp().findings())));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Anmärkning", Kind.NAME));
    for (Severity severity : Severity.values()) {
      columns.add(Column.of(severity.swedish(), Kind.FIGURE));
    }
    return new Block.Table("Anmärkningar efter slag och allvar", columns, rows);
  }

  private static List<Cell> counts(String words, List<ReportedFinding> findings) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(words));
    for (Severity severity : Severity.values()) {
      cells.add(
          new Cell.Whole(
              findings.stream()
                  .filter(finding -> finding.severity().equals(severity.code()))
                  .count()));
    }
    return cells;
  }
}
