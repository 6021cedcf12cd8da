package se.bokslut.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** The figures of a draft, as {@code indicator-values.csv} writes them after the indicator. */
final class FigureLines {

  private final int year;
  private final Map<String, String> lines = new LinkedHashMap<>();

  private FigureLines(int year) {
    this.year = year;
  }

  /** Takes in what was dropped, reports the year and reads its figures. */
  static FigureLines of(Workplace workplace, int year) throws IOException {
    workplace.run("run", "--year", Integer.toString(year));
    FigureLines figures = new FigureLines(year);
    for (String line : workplace.data(year, "indicator-values.csv")) {
      String[] fields = line.split(",", 5);
      figures.lines.put(fields[0] + " " + fields[2] + " " + fields[3], fields[4]);
    }
    return figures;
  }

  /** Value, numerator, denominator, source rows and coverage of the draft's year. */
  String of(String organisation, String indicator) {
    return of(year, organisation, indicator);
  }

  /** The same of an earlier year; a figure without a line says so. */
  String of(int asked, String organisation, String indicator) {
    return lines.getOrDefault(asked + " " + organisation + " " + indicator, "no line");
  }

  /** The value alone. */
  String value(String organisation, String indicator) {
    return of(organisation, indicator).split(",", 2)[0];
  }

  /** Region 03 with one provider, AS, and units in it. */
  static WorkbookBuilder organisation(String... units) {
    WorkbookBuilder workbook =
        WorkbookBuilder.sheet("Organisation")
            .row("Enhetskod", "Enhet", "Nivå", "Överordnad kod")
            .row("03", "Region Uppsala", "REGION")
            .row("AS", "Akademiska sjukhuset", "FÖRVALTNING", "03");
    for (String unit : units) {
      workbook.row(unit, "Enheten " + unit, "USVE", "AS");
    }
    return workbook;
  }
}
