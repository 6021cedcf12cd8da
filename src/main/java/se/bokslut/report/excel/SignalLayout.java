package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.KeyFigure;
import se.bokslut.report.model.SignalLine;
import se.bokslut.report.model.TableRow;

/** Lays key figures and targets out as tables whose years stand in the same columns. */
final class SignalLayout {

  private static final int YEARS_OF_MEAN = 3;

  private SignalLayout() {}

  static Block.Table table(Block.KeyFigures figures) {
    List<Column> columns = columns("Nyckeltal", figures.years());
    columns.add(Column.of("Förändring", Kind.FIGURE));
    List<TableRow> rows = new ArrayList<>();
    for (KeyFigure figure : figures.figures()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(figure.name()));
      cells.add(Cell.words(figure.unit()));
      cells.addAll(figure.series());
      cells.add(Cell.words(figure.change()));
      rows.add(TableRow.line(cells));
    }
    return new Block.Table("Nyckeltal", columns, rows);
  }

  static Block.Table table(Block.SignalTable signals) {
    int year = signals.years().getLast();
    List<Column> columns = columns("Mål", signals.years());
    columns.add(Column.of("Sedan " + (year - 1), Kind.FIGURE));
    columns.add(
        Column.of("Mot medel\n%d–%d".formatted(year - YEARS_OF_MEAN, year - 1), Kind.FIGURE));
    columns.add(Column.of("Mål " + year, Kind.FIGURE));
    columns.add(Column.of("Avvikelse", Kind.FIGURE));
    columns.add(Column.of("Status", Kind.WORDS));
    columns.add(Column.of("Kommentar", Kind.WORDS));
    return new Block.Table(signals.title(), columns, rows(signals.lines()));
  }

  private static List<Column> columns(String name, List<Integer> years) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(name, Kind.NAME));
    columns.add(Column.of("Mått", Kind.WORDS));
    years.forEach(year -> columns.add(Column.of(year.toString(), Kind.FIGURE)));
    return columns;
  }

  private static List<TableRow> rows(List<SignalLine> lines) {
    List<TableRow> rows = new ArrayList<>();
    String area = "";
    for (SignalLine line : lines) {
      if (!line.goalArea().equals(area)) {
        area = line.goalArea();
        rows.add(new TableRow.GroupHeading(area));
      }
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(line.indicator()));
      cells.add(Cell.words(line.unit()));
      cells.addAll(line.series());
      cells.add(line.sinceLastYear());
      cells.add(line.sinceMean());
      cells.add(line.target());
      cells.add(line.deviation());
      cells.add(line.status());
      cells.add(Cell.words(line.remark()));
      rows.add(TableRow.line(cells));
    }
    return rows;
  }
}
