package se.bokslut.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of {@code indicator-values.csv} as pages show them, written by another hand than the
 * programme's.
 */
final class CsvFigures {

  /**
   * What a definition says of how its figures are shown.
   *
   * @param measured whether an agreement measures it itself
   */
  record Definition(String name, String unit, int decimals, boolean measured) {}

  /** A figure: its number as displayed, unrounded, and its text; a step is text only. */
  record Value(BigDecimal number, boolean preliminary, String text) {}

  /** A line of the file. */
  record Line(int year, String level, String organisation, String indicator, Value value) {}

  private CsvFigures() {}

  /**
   * The lines of some organisations.
   *
   * @param lines the lines of the file
   * @param organisations their codes
   * @param definitions by code of indicator
   */
  static List<Line> of(
      List<String> lines, Set<String> organisations, Map<String, Definition> definitions) {
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .filter(fields -> organisations.contains(fields[2]))
        .map(
            fields ->
                new Line(
                    Integer.parseInt(fields[0]),
                    fields[1],
                    fields[2],
                    fields[3],
                    value(fields[4], fields[8], known(definitions, fields[3]))))
        .toList();
  }

  static <T> T known(Map<String, T> all, String code) {
    return Optional.ofNullable(all.get(code))
        .orElseThrow(() -> new IllegalStateException("not known: " + code));
  }

  private static Value value(String number, String coverage, Definition definition) {
    if (number.isEmpty()) {
      return new Value(BigDecimal.ZERO, false, "–");
    }
    if (definition.unit().equals("steg")) {
      return new Value(BigDecimal.ZERO, false, number);
    }
    BigDecimal value = new BigDecimal(number);
    BigDecimal shown = definition.unit().equals("tkr") ? value.movePointLeft(3) : value;
    boolean preliminary =
        !coverage.isEmpty() && new BigDecimal(coverage).compareTo(BigDecimal.ONE) < 0;
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
