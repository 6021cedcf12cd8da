package se.bokslut.report.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.bokslut.dataset.SwedishMonths;
import se.bokslut.indicator.Fraction;

/** Writes figures and dates as a Swedish reader expects them (spec indicators "Rounding"). */
public final class SwedishText {

  /** What stands for something not delivered. */
  public static final String NOT_DELIVERED = "–";

  /** What marks a figure that rests on incomplete coverage. */
  public static final String PRELIMINARY = "(prel.)";

  /** What marks a figure that includes the organisations that were replaced. */
  public static final String INHERITED = "*";

  private static final char HARD_SPACE = '\u00A0';
  private static final char MINUS = '\u2212';
  private static final int GROUP = 3;
  private static final Fraction HUNDRED = Fraction.of(100);
  private static final List<String> NUMBERS =
      List.of(
          "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva",
          "tolv");

  private SwedishText() {}

  /** What a cell says. */
  public static String of(Cell cell) {
    return switch (cell) {
      case Cell.Words words -> words.text();
      case Cell.Whole whole -> number(Fraction.of(whole.value()), 0);
      case Cell.Amount amount -> decimalComma(amount.value().written());
      case Cell.Figure figure ->
          measured(figure.value(), figure.measure())
              + (figure.inherited() ? INHERITED : "")
              + (figure.preliminary() ? HARD_SPACE + PRELIMINARY : "");
      case Cell.Change change -> signed(change.value(), change.measure());
      case Cell.Target target ->
          target.bound() + HARD_SPACE + measured(target.value(), target.measure());
      case Cell.NotDelivered none -> NOT_DELIVERED;
      case Cell.Suppressed suppressed -> suppressed.text();
      case Cell.Delivery delivery -> delivery.text();
      case Cell.Status status -> status.text();
      case Cell.Level level -> level.text();
      case Cell.Years years ->
          years.of() == 0 ? NOT_DELIVERED : years.fulfilled() + " av " + years.of();
      case Cell.Series series -> course(series);
    };
  }

  private static String course(Cell.Series series) {
    return IntStream.range(0, series.years().size())
        .mapToObj(i -> series.years().get(i) + ": " + of(series.values().get(i)))
        .collect(Collectors.joining("; "));
  }

  /** A number, rounded half-up. */
  public static String number(Fraction value, int decimals) {
    BigDecimal rounded = value.rounded(decimals);
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder text = new StringBuilder();
    if (rounded.signum() < 0) {
      text.append(MINUS);
    }
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % GROUP == 0) {
        text.append(HARD_SPACE);
      }
      text.append(whole.charAt(i));
    }
    return point < 0 ? text.toString() : text + "," + digits.substring(point + 1);
  }

  /** A number with what its measure puts after it. */
  public static String measured(Fraction value, Measure measure) {
    return switch (measure.form()) {
      case PLAIN -> number(value, measure.decimals());
      case PERCENT -> number(value.times(HUNDRED), measure.decimals()) + HARD_SPACE + "%";
      case POINTS -> number(value, measure.decimals()) + HARD_SPACE + "p.e.";
    };
  }

  /** A difference: plus, minus, or neither when nothing of it shows. */
  public static String signed(Fraction value, Measure measure) {
    String text = measured(value, measure);
    return isDisplayedZero(value, measure) || value.compareTo(Fraction.ZERO) < 0
        ? text
        : "+" + text;
  }

  /** Whether rounding leaves nothing of a number. */
  public static boolean isDisplayedZero(Fraction value, Measure measure) {
    Fraction displayed = measure.form() == Measure.Form.PERCENT ? value.times(HUNDRED) : value;
    return displayed.rounded(measure.decimals()).signum() == 0;
  }

  /** A date such as 15 maj 2026. */
  public static String date(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + SwedishMonths.NAMES.get(day.getMonthValue() - 1)
        + " "
        + day.getYear();
  }

  /** How many there are: in words up to twelve, else in digits. */
  public static String count(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : number(Fraction.of(number), 0);
  }

  /** The text with a capital first letter. */
  public static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Names in a sentence: a, b och c. */
  public static String enumeration(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.getLast();
  }

  private static String decimalComma(String written) {
    return written.replace('.', ',').replace('-', MINUS);
  }
}
