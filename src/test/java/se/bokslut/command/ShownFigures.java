package se.bokslut.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The figures of {@code indicator-values.csv} that a region's report shows of its organisations of
 * the reporting year. It does not show
 *
 * <ul>
 *   <li>other regions and the nation, and organisations that were replaced before the year;
 *   <li>what only regions have (ALF, funding, per 100 000 inhabitants) of providers and units;
 *   <li>of providers the years before last, but for the outcomes of targets in the workbook;
 *   <li>what an agreement measures itself, of a region or provider that has no target for it in the
 *       year; with a target the workbook shows all years and the PDF the outcome of the year;
 *   <li>what an agreement measures itself, of a unit without a target for it and any value.
 * </ul>
 */
final class ShownFigures {

  private static final Pattern HIGHER_ONLY =
      Pattern.compile("alf-.*|funding-.*|research-trained-per-100k");

  private final int year;
  private final Map<String, String> names;
  private final Map<String, CsvFigures.Definition> definitions;
  private final List<CsvFigures.Line> lines;
  private final Set<String> withTarget;
  private final Set<String> withValue;

  /**
   * Takes what is compared.
   *
   * @param names the names of the region's organisations of the year, by code
   * @param targets the lines of {@code target-assessments.csv}
   */
  ShownFigures(
      int year,
      Map<String, String> names,
      Map<String, CsvFigures.Definition> definitions,
      List<String> values,
      List<String> targets) {
    this.year = year;
    this.names = names;
    this.definitions = definitions;
    this.lines = CsvFigures.of(values, names.keySet(), definitions);
    this.withTarget =
        targets.stream()
            .map(line -> line.split(",", -1))
            .filter(fields -> fields[0].equals(Integer.toString(year)))
            .map(fields -> fields[2] + " " + fields[3])
            .collect(Collectors.toSet());
    this.withValue =
        lines.stream()
            .filter(line -> !line.value().text().equals("–"))
            .map(ShownFigures::key)
            .collect(Collectors.toSet());
  }

  private static String key(CsvFigures.Line line) {
    return line.organisation() + " " + line.indicator();
  }

  Map<ShownFigure, CsvFigures.Value> inPdf() {
    return figures(lines.stream().filter(this::isInPdf).toList());
  }

  Map<ShownFigure, CsvFigures.Value> inWorkbook() {
    return figures(lines.stream().filter(this::isInWorkbook).toList());
  }

  private boolean isInPdf(CsvFigures.Line line) {
    if (line.level().equals("UNIT")) {
      return isInTableOfUnit(line);
    }
    if (isMeasured(line)) {
      return line.year() == year && withTarget.contains(key(line));
    }
    return line.level().equals("REGION") || (line.year() >= year - 1 && !isHigherOnly(line));
  }

  private boolean isInWorkbook(CsvFigures.Line line) {
    if (line.level().equals("UNIT")) {
      return isInTableOfUnit(line);
    }
    return withTarget.contains(key(line))
        || (!isMeasured(line)
            && (line.level().equals("REGION") || (line.year() >= year - 1 && !isHigherOnly(line))));
  }

  private boolean isInTableOfUnit(CsvFigures.Line line) {
    return withTarget.contains(key(line))
        || (isMeasured(line) ? withValue.contains(key(line)) : !isHigherOnly(line));
  }

  private boolean isMeasured(CsvFigures.Line line) {
    return definition(line).measured();
  }

  private static boolean isHigherOnly(CsvFigures.Line line) {
    return HIGHER_ONLY.matcher(line.indicator()).matches();
  }

  private CsvFigures.Definition definition(CsvFigures.Line line) {
    return CsvFigures.known(definitions, line.indicator());
  }

  private Map<ShownFigure, CsvFigures.Value> figures(List<CsvFigures.Line> some) {
    Map<ShownFigure, CsvFigures.Value> figures = new LinkedHashMap<>();
    List<ShownFigure> ambiguous = new ArrayList<>();
    for (CsvFigures.Line line : some) {
      ShownFigure figure =
          new ShownFigure(
              CsvFigures.known(names, line.organisation()), definition(line).name(), line.year());
      if (figures.put(figure, line.value()) != null) {
        ambiguous.add(figure);
      }
    }
    if (!ambiguous.isEmpty()) {
      throw new IllegalStateException("two lines bear the same names: " + ambiguous);
    }
    return figures;
  }
}
