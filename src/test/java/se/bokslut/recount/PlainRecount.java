package se.bokslut.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts the figures a second time, in plain Java and straight from the written definitions.
 *
 * <p>Shares nothing with the programme it judges. It reads workbooks and delimited text only.
 */
public final class PlainRecount {

  private static final int YEARS_BEFORE = 4;
  private static final List<String> VALUE_COLUMNS =
      List.of(
          "year",
          "level",
          "organisation",
          "indicator",
          "value",
          "numerator",
          "denominator",
          "source_rows",
          "coverage");
  private static final List<String> TARGET_COLUMNS =
      List.of(
          "year",
          "agreement",
          "organisation",
          "indicator",
          "target",
          "direction",
          "tolerance",
          "value",
          "coverage",
          "status");

  private final DeliveredRows rows;
  private final UnitResolver resolver;
  private final Indicators indicators;
  private final Figures figures;
  private final int firstYear;
  private final int lastYear;

  private PlainRecount(DeliveredRows rows, int year) {
    this.rows = rows;
    this.resolver = new UnitResolver(rows.organisations());
    this.indicators = Indicators.over(rows, resolver);
    this.figures = new Figures(rows.organisations());
    this.firstYear = year - YEARS_BEFORE;
    this.lastYear = year;
  }

  /** The two tables for the reporting year and the four before it. */
  public static RecountedFigures of(Path input, int year) throws IOException {
    PlainRecount recount = new PlainRecount(DeliveredRows.in(input), year);
    return new RecountedFigures(
        CsvLines.sorted(VALUE_COLUMNS, recount.indicatorValues()),
        CsvLines.sorted(TARGET_COLUMNS, recount.targetAssessments()),
        recount.rows.notRecounted());
  }

  private List<List<String>> indicatorValues() {
    List<List<String>> lines = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year++) {
      for (String organisation : figures.organisations(year)) {
        for (Indicator indicator : indicators.all()) {
          lines.add(figures.line(indicator, organisation, year));
        }
      }
    }
    return lines;
  }

  private List<List<String>> targetAssessments() {
    Set<String> stated = new HashSet<>();
    return rows.of(SheetKind.TARGETS).stream()
        .flatMap(row -> TargetRow.read(row, indicators, resolver).stream())
        .filter(target -> stated.add(target.subject()))
        .filter(target -> target.year() >= firstYear && target.year() <= lastYear)
        .map(this::assessment)
        .toList();
  }

  private List<String> assessment(TargetRow target) {
    Outcome outcome = figures.outcome(target.indicator(), target.organisation(), target.year());
    return List.of(
        Integer.toString(target.year()),
        target.agreement(),
        target.organisation(),
        target.indicator().code(),
        target.target().written(),
        target.direction().sign(),
        target.tolerance().map(Fraction::of).map(Fraction::written).orElse("0"),
        outcome.value().map(Fraction::written).orElse(""),
        figures.coverage(target.indicator(), target.organisation(), target.year()),
        target.status(outcome.value()));
  }
}
