package se.bokslut.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The figures of {@code indicator-values.csv} as pages show them, written by another hand than the
 * programme's.
 */
final class CsvFigures {

  /** What a definition says of how its figures are shown. */
  record Definition(String name, String unit, int decimals) {}

  /** A figure: its number as displayed, unrounded, and its text. */
  record Value(BigDecimal number, boolean preliminary, String text) {}

  /** Indicators that only regions and the nation have. */
  private static final Pattern HIGHER_ONLY =
      Pattern.compile("alf-.*|funding-.*|research-trained-per-100k");

  private CsvFigures() {}

  /**
   * The figures.
   *
   * @param lines the lines of the file
   * @param names the organisations' names by code
   * @param definitions by code of indicator
   */
  static Map<ShownFigure, Value> of(
      List<String> lines, Map<String, String> names, Map<String, Definition> definitions) {
    Map<ShownFigure, Value> figures = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      boolean higher = fields[1].equals("REGION");
      if (!fields[1].equals("NATION") && (higher || !HIGHER_ONLY.matcher(fields[3]).matches())) {
        Definition definition = known(definitions, fields[3]);
        figures.put(
            new ShownFigure(
                known(names, fields[2]), definition.name(), Integer.parseInt(fields[0])),
            value(fields[4], fields[8], definition));
      }
    }
    return figures;
  }

  private static <T> T known(Map<String, T> all, String code) {
    return Optional.ofNullable(all.get(code))
        .orElseThrow(() -> new IllegalStateException("not known: " + code));
  }

  private static Value value(String number, String coverage, Definition definition) {
    if (number.isEmpty()) {
      return new Value(BigDecimal.ZERO, false, "–");
    }
    BigDecimal value = new BigDecimal(number);
    BigDecimal shown = definition.unit().equals("tkr") ? value.movePointLeft(3) : value;
    boolean preliminary = new BigDecimal(coverage).compareTo(BigDecimal.ONE) < 0;
    return new Value(
        shown, preliminary, text(shown, definition) + (preliminary ? "\u00A0(prel.)" : ""));
  }

  private static String text(BigDecimal value, Definition definition) {
    boolean share = definition.unit().equals("andel");
    BigDecimal rounded =
        (share ? value.movePointRight(2) : value)
            .setScale(definition.decimals(), RoundingMode.HALF_UP);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('\u00A0');
    symbols.setMinusSign('\u2212');
    String pattern =
        definition.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(definition.decimals());
    return new DecimalFormat(pattern, symbols).format(rounded) + (share ? "\u00A0%" : "");
  }
}
