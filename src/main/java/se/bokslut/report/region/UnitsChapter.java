package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.SignalLine;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

/** Every unit in Swedish order: its figures of five years and its targets. */
final class UnitsChapter {

  private static final int TARGET_COLUMNS = 4;

  private final RegionFigures figures;
  private final Targets targets;

  UnitsChapter(RegionFigures figures) {
    this.figures = figures;
    this.targets = new Targets(figures);
  }

  Chapter chapter() {
    List<TableRow> rows = new ArrayList<>();
    for (Organisation unit : figures.units()) {
      rows.add(new TableRow.GroupHeading(heading(unit)));
      for (IndicatorDefinition indicator : figures.followUp().catalogue().indicators()) {
        rows.addAll(rows(unit, indicator));
      }
    }
    int count = figures.units().size();
    return new Chapter(
        7,
        "Enheter A–Ö",
        "Enheter",
        "Varje enhets tal i fem år och dess mål, enheterna i bokstavsordning.",
        List.of(
            new Block.Paragraph(
                "%s %s redovisas i bokstavsordning."
                    .formatted(
                        count == 1 ? "En" : SwedishText.sentence(SwedishText.count(count)),
                        count == 1 ? "enhet" : "enheter")),
            new Block.Table(
                "Enheternas tal, %d–%d".formatted(figures.years().getFirst(), figures.year()),
                columns(),
                rows),
            Notes.NOT_A_SUM,
            Notes.NOT_DELIVERED,
            Notes.POINTS),
        List.of());
  }

  private String heading(Organisation unit) {
    return figures.providers().stream()
        .filter(provider -> provider.code().equals(unit.providerCode()))
        .findFirst()
        .map(provider -> unit.name() + " · " + provider.name())
        .orElse(unit.name());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Indikator", Kind.NAME));
    columns.add(Column.of("Mått", Kind.WORDS));
    figures.years().forEach(year -> columns.add(Column.of(year.toString(), Kind.FIGURE)));
    columns.add(Column.of("Sedan " + figures.lastYear(), Kind.FIGURE));
    columns.add(Column.of("Mål " + figures.year(), Kind.FIGURE));
    columns.add(Column.of("Avvikelse", Kind.FIGURE));
    columns.add(Column.of("Status", Kind.WORDS));
    columns.add(Column.of("Kommentar", Kind.WORDS));
    return columns;
  }

  /** The indicator's figures with its first target; further targets in rows of their own. */
  private List<TableRow> rows(Organisation unit, IndicatorDefinition indicator) {
    List<AssessedTarget> own =
        targets.of(unit).stream()
            .filter(target -> target.indicator().equals(indicator.code()))
            .toList();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(indicator.name()));
    cells.add(Cell.words(Display.unit(indicator)));
    cells.addAll(figures.series(unit.code(), indicator));
    cells.add(figures.change(unit.code(), indicator));
    cells.addAll(
        own.isEmpty()
            ? Collections.nCopies(TARGET_COLUMNS, Cell.EMPTY)
            : target(targets.line(unit, own.getFirst())));
    List<TableRow> rows = new ArrayList<>();
    rows.add(TableRow.line(cells));
    for (AssessedTarget further : own.subList(Math.min(1, own.size()), own.size())) {
      rows.add(further(unit, indicator, further));
    }
    return rows;
  }

  private TableRow further(
      Organisation unit, IndicatorDefinition indicator, AssessedTarget further) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words("%s (%s)".formatted(indicator.name(), further.agreement())));
    cells.addAll(Collections.nCopies(columns().size() - 1 - TARGET_COLUMNS, Cell.EMPTY));
    cells.addAll(target(targets.line(unit, further)));
    return TableRow.line(cells);
  }

  private static List<Cell> target(SignalLine line) {
    return List.of(line.target(), line.deviation(), line.status(), Cell.words(line.remark()));
  }
}
