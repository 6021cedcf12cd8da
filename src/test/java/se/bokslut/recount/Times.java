package se.bokslut.recount;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and half-years in the forms that offices write them in. */
final class Times {

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([ t]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2}) (\\d{4})");
  private static final Pattern NAMED = Pattern.compile("(\\d{1,2}) (\\p{L}+)\\.? (\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[ -]?(vt|ht|1|2)");
  private static final Pattern TERM_FIRST = Pattern.compile("(vt|ht)[ -]?((?:\\d{2})?\\d{2})");

  private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(20_000);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(80_000);

  private Times() {}

  /** A date; a month or a year alone means its first day. */
  static Optional<LocalDate> date(Cell cell) {
    if (!(cell instanceof Cell.Figure figure)) {
      return cell.text().flatMap(Times::parse);
    }
    return figure
        .date()
        .or(() -> cell.text().flatMap(Times::parse))
        .or(() -> excelDay(figure.value()));
  }

  /** A bare number in a column of dates is Excel's day number, when it lies in our time. */
  private static Optional<LocalDate> excelDay(BigDecimal number) {
    boolean ours = number.compareTo(FIRST_DAY) >= 0 && number.compareTo(LAST_DAY) <= 0;
    return ours
        ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(number.longValue()))
        : Optional.empty();
  }

  /** A date that ends a validity; a month or a year alone means its last day. */
  static Optional<LocalDate> end(Cell cell) {
    String text = cell.text().orElse("");
    if (YEAR.matcher(text).matches()) {
      return date(cell).map(first -> first.withDayOfYear(first.lengthOfYear()));
    }
    return MONTH.matcher(text).matches()
        ? date(cell).map(first -> YearMonth.from(first).atEndOfMonth())
        : date(cell);
  }

  /** A half-year as `2025-1` or `2025-2`. */
  static Optional<String> halfYear(Cell cell) {
    String text = cell.text().map(Texts::folded).orElse("");
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return Optional.of(yearFirst.group(1) + "-" + half(yearFirst.group(2)));
    }
    Matcher termFirst = TERM_FIRST.matcher(text);
    if (termFirst.matches()) {
      String year = termFirst.group(2);
      String whole = year.length() == 2 ? "20" + year : year;
      return Optional.of(whole + "-" + half(termFirst.group(1)));
    }
    return Optional.empty();
  }

  private static String half(String term) {
    return "vt".equals(term) || "1".equals(term) ? "1" : "2";
  }

  private static Optional<LocalDate> parse(String written) {
    String text = Texts.loose(written);
    Matcher day = DAY.matcher(text);
    Matcher compact = COMPACT.matcher(text);
    Matcher month = MONTH.matcher(text);
    Matcher slashed = SLASHED.matcher(text);
    Matcher named = NAMED.matcher(text);
    if (day.matches()) {
      return of(day.group(1), day.group(2), day.group(3));
    } else if (compact.matches()) {
      return of(compact.group(1), compact.group(2), compact.group(3));
    } else if (month.matches()) {
      return of(month.group(1), month.group(2), "1");
    } else if (YEAR.matcher(text).matches()) {
      return of(text, "1", "1");
    } else if (slashed.matches()) {
      return of(slashed.group(3), slashed.group(2), slashed.group(1));
    }
    return named.matches()
        ? of(named.group(3), Integer.toString(month(named.group(2))), named.group(1))
        : Optional.empty();
  }

  private static int month(String word) {
    for (int index = 0; index < MONTHS.size(); index++) {
      String name = MONTHS.get(index);
      if (name.equals(word) || name.substring(0, 3).equals(word)) {
        return index + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
