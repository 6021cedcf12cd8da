package se.bokslut.report.excel;

import static java.util.stream.Collectors.joining;

import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.SwedishText;

/**
 * Number formats that show numbers as a Swedish reader expects them.
 *
 * <p>A file names separators as in English; the Swedish locale in front of it makes them a blank
 * and a decimal comma.
 */
final class NumberFormats {

  /** A number of things. */
  static final String WHOLE = "[$-41D]#,##0_n";

  /** A number with the decimals it has. */
  static final String AS_IT_IS = "General_n";

  /** Keeps figures a little away from their edge. */
  private static final String EDGE = "_n";

  private static final String HARD_SPACE = "\u00A0";
  private static final String LOCALE = "[$-41D]";
  private static final String MINUS = "\"\u2212\"";
  private static final String PRELIMINARY = "\"" + HARD_SPACE + SwedishText.PRELIMINARY + "\"";

  /** Blanks as wide as the mark's letters. */
  private static final String ROOM_FOR_MARK =
      (HARD_SPACE + SwedishText.PRELIMINARY)
          .chars()
          .mapToObj(c -> "_" + (char) c)
          .collect(joining());

  private NumberFormats() {}

  /** Text in a column of figures. */
  static String text(boolean padded) {
    return "@" + (padded ? ROOM_FOR_MARK : "") + EDGE;
  }

  /**
   * A figure.
   *
   * @param padded whether it leaves room for the mark of others
   */
  static String figure(Measure measure, boolean preliminary, boolean inherited, boolean padded) {
    String mark = inherited ? "\"" + SwedishText.INHERITED + "\"" : "";
    String after = mark + (preliminary ? PRELIMINARY : padded ? ROOM_FOR_MARK : "") + EDGE;
    String number = LOCALE + number(measure) + after;
    return number + ";" + LOCALE + MINUS + number(measure) + after;
  }

  /** Numbers beside an axis. */
  static String axis(Measure measure) {
    return LOCALE + number(measure);
  }

  /** A difference with its sign; none when nothing of it shows. */
  static String change(Fraction value, Measure measure) {
    String number = number(measure);
    return SwedishText.isDisplayedZero(value, measure)
        ? LOCALE + number + EDGE + ";" + LOCALE + number + EDGE
        : LOCALE + "\"+\"" + number + EDGE + ";" + LOCALE + MINUS + number + EDGE;
  }

  /** A target with its bound in front. */
  static String target(String bound, Measure measure) {
    String number = number(measure) + EDGE;
    String before = LOCALE + "\"" + bound + HARD_SPACE;
    return before + "\"" + number + ";" + before + "\u2212\"" + number;
  }

  private static String number(Measure measure) {
    String decimals = measure.decimals() == 0 ? "" : "." + "0".repeat(measure.decimals());
    return switch (measure.form()) {
      case PLAIN -> "#,##0" + decimals;
      case PERCENT -> "0" + decimals + "\"\u00A0\"%";
      case POINTS -> "#,##0" + decimals + "\"\u00A0p.e.\"";
    };
  }
}
