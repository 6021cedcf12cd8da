package se.bokslut.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
  private static final List<String> LEVEL_COLUMNS =
      List.of("year", "organisation", "level", "status", "source");

  private final DeliveredRows rows;
  private final UnitResolver resolver;
  private final Figures figures;
  private final int lastYear;

  private PlainRecount(DeliveredRows rows, int year) {
    this.rows = rows;
    this.resolver = new UnitResolver(rows.organisations());
    this.figures = new Figures(rows.organisations());
    this.lastYear = year;
  }

  /** The tables for the reporting year and the four before it. */
  public static RecountedFigures of(Path input, int year) throws IOException {
    return of(input, year, Map.of());
  }

  /**
   * The tables for the reporting year and the four before it.
   *
   * @param codesByName the codes of our own indicators by the Swedish names that targets may state
   */
  public static RecountedFigures of(Path input, int year, Map<String, String> codesByName)
      throws IOException {
    return new PlainRecount(DeliveredRows.in(input), year).recounted(codesByName);
  }

  private RecountedFigures recounted(Map<String, String> codesByName) {
    Sources sources = Sources.of(rows, resolver);
    MinimumLevels levels = new MinimumLevels(rows.of(SheetKind.MINIMUM_LEVELS), resolver, sources);
    Indicators all =
        Indicators.over(
            rows,
            resolver,
            sources,
            new FulfilmentOfLevels(levels, sources).indicator(),
            codesByName);
    return new RecountedFigures(
        indicatorValues(all),
        targetAssessments(all),
        CsvLines.sorted(
            LEVEL_COLUMNS, years().boxed().flatMap(year -> levels.lines(year).stream()).toList()),
        rows.notRecounted());
  }

  private IntStream years() {
    return IntStream.rangeClosed(lastYear - YEARS_BEFORE, lastYear);
  }

  private List<String> indicatorValues(Indicators indicators) {
    return CsvLines.sorted(
        VALUE_COLUMNS,
        years().boxed().flatMap(year -> figures.lines(indicators.all(), year)).toList());
  }

  private List<String> targetAssessments(Indicators indicators) {
    return CsvLines.sorted(
        TargetAssessments.COLUMNS,
        new TargetAssessments(rows.of(SheetKind.TARGETS), indicators, resolver, figures)
            .lines(lastYear - YEARS_BEFORE, lastYear));
  }
}
