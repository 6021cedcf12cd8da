package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

/** A chapter of indicators: the region's five years, then every unit beside last year. */
final class ThemeChapter {

  /** What such a chapter is called; the indicators say themselves which one they stand in. */
  record Theme(int number, String title, String sheet, String summary) {}

  static final List<Theme> THEMES =
      List.of(
          new Theme(
              3,
              "Publikationer",
              "Publikationer",
              "Publikationer: regionen i fem år, varje förvaltning och enhet jämte förra året."),
          new Theme(
              4,
              "Forskarutbildning",
              "Forskarutbildning",
              "Doktorander och disputationer: regionen i fem år, varje förvaltning och enhet jämte"
                  + " förra året."),
          new Theme(
              6,
              "Ekonomi",
              "Ekonomi",
              "Externa anslag: regionen i fem år, varje förvaltning och enhet jämte förra året."));

  private final RegionFigures figures;
  private final Theme theme;
  private final List<IndicatorDefinition> indicators;

  ThemeChapter(RegionFigures figures, Theme theme) {
    this.figures = figures;
    this.theme = theme;
    this.indicators = figures.followUp().catalogue().ofChapter(theme.number());
  }

  Chapter chapter() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(sentence()));
    blocks.add(series());
    blocks.addAll(Notes.coverage(figures, indicators));
    blocks.add(perUnit());
    blocks.add(Notes.NOT_A_SUM);
    blocks.add(Notes.NOT_DELIVERED);
    if (indicators.stream().anyMatch(i -> i.unit() == IndicatorDefinition.Unit.SHARE)) {
      blocks.add(Notes.POINTS);
    }
    return new Chapter(
        theme.number(), theme.title(), theme.sheet(), theme.summary(), blocks, List.of());
  }

  private String sentence() {
    IndicatorDefinition first = indicators.getFirst();
    String region = figures.region().code();
    Cell value = figures.cell(figures.year(), region, first);
    if (!(value instanceof Cell.Figure figure)) {
      return "%s är inte redovisat för %d.".formatted(first.name(), figures.year());
    }
    return "%s %d: %s (%s)%s."
        .formatted(
            Display.heading(first),
            figures.year(),
            SwedishText.measured(figure.value(), figure.measure()),
            figures.changeInWords(region, first),
            figure.preliminary() ? "; talet är preliminärt" : "");
  }

  private Block.Table series() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Indikator", Kind.NAME));
    columns.add(Column.of("Mått", Kind.WORDS));
    figures.years().forEach(year -> columns.add(Column.of(year.toString(), Kind.FIGURE)));
    columns.add(Column.of("Sedan " + figures.lastYear(), Kind.FIGURE));
    List<TableRow> rows = new ArrayList<>();
    for (IndicatorDefinition indicator : indicators) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(indicator.name()));
      cells.add(Cell.words(Display.unit(indicator)));
      cells.addAll(figures.series(figures.region().code(), indicator));
      cells.add(figures.change(figures.region().code(), indicator));
      rows.add(TableRow.line(cells));
    }
    return new Block.Table(
        "%s, %d–%d".formatted(figures.region().name(), figures.years().getFirst(), figures.year()),
        columns,
        rows);
  }

  private Block.Table perUnit() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Enhet", Kind.NAME));
    for (IndicatorDefinition indicator : indicators) {
      String group = Display.heading(indicator);
      columns.add(new Column(group, Integer.toString(figures.year()), Kind.FIGURE));
      columns.add(new Column(group, Integer.toString(figures.lastYear()), Kind.FIGURE));
    }
    return new Block.Table(
        "Förvaltningar och enheter, %d och %d".formatted(figures.year(), figures.lastYear()),
        columns,
        ByProvider.rows(figures, this::line));
  }

  private List<Cell> line(Organisation organisation) {
    List<Cell> cells = new ArrayList<>();
    for (IndicatorDefinition indicator : indicators) {
      cells.add(figures.cell(figures.year(), organisation.code(), indicator));
      cells.add(figures.cell(figures.lastYear(), organisation.code(), indicator));
    }
    return cells;
  }
}
