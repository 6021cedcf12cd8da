package se.bokslut.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bokslut.spreadsheet.CellValue;

/** Reads days, years and half-years (spec input "Cell values"). */
final class DateReader {

  private static final Pattern NO_DECIMALS = Pattern.compile("(?<=^\\d{4})[.,]0+$");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern SLASH = Pattern.compile("(\\d{1,2})/(\\d{1,2}) (\\d{4})");
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) (\\p{L}+)\\.? (\\d{4})");
  private static final Pattern AMERICAN =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: \\d{1,2}:\\d{2}:\\d{2})?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("((?:19|20)\\d{2})[ ./-]?(?:(VT|HT)|([12]))", Pattern.CASE_INSENSITIVE);
  private static final Pattern TERM_FIRST =
      Pattern.compile("(VT|HT)[ ./-]?((?:19|20)?\\d{2})", Pattern.CASE_INSENSITIVE);
  private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(20_000);
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(80_000);

  private DateReader() {}

  static Reading date(CellValue cell, ColumnDefinition column) {
    return switch (cell) {
      case CellValue.Moment moment -> Reading.of(moment.value().toLocalDate().toString());
      case CellValue.Decimal number -> fromNumber(number.value(), column);
      case CellValue.Text text ->
          fromText(text.value(), column)
              .map(day -> Reading.of(day.toString()))
              .orElseGet(DateReader::notADate);
      case CellValue.Blank blank -> Reading.NOTHING;
      case CellValue.Truth truth -> notADate();
      case CellValue.Fault fault ->
          throw new IllegalArgumentException("errors are told apart before");
    };
  }

  private static Reading fromNumber(BigDecimal number, ColumnDefinition column) {
    BigDecimal whole = number.stripTrailingZeros();
    if (whole.scale() <= 0) {
      Optional<LocalDate> written = fromText(whole.toPlainString(), column);
      if (written.isPresent()) {
        return Reading.of(written.get().toString());
      }
    }
    if (number.compareTo(FIRST_SERIAL) < 0 || number.compareTo(LAST_SERIAL) > 0) {
      return notADate();
    }
    String day = LocalDate.of(1899, 12, 30).plusDays(number.longValue()).toString();
    return Reading.of(
        day,
        FindingCode.AMBIGUOUS_VALUE,
        "Talet lästes som Excels dagnummer: %s.".formatted(day),
        "Ge cellen datumformat.");
  }

  private static Optional<LocalDate> fromText(String raw, ColumnDefinition column) {
    String text = PlainText.withSingleBlanks(raw);
    try {
      return readable(text, column).filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> readable(String text, ColumnDefinition column) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return Optional.of(day(digits.group(1), digits.group(2), digits.group(3)));
    }
    Matcher slash = SLASH.matcher(text);
    if (slash.matches()) {
      return Optional.of(day(slash.group(3), slash.group(2), slash.group(1)));
    }
    Matcher american = AMERICAN.matcher(text);
    if (column.manner().americanDates() && american.matches()) {
      return Optional.of(day(american.group(3), american.group(1), american.group(2)));
    }
    return words(text).or(() -> period(text, column.type() == ColumnType.END_DATE));
  }

  private static Optional<LocalDate> words(String text) {
    Matcher words = WORDS.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    String month = words.group(2).toLowerCase(Locale.ROOT);
    for (int i = 0; i < SwedishMonths.NAMES.size(); i++) {
      if (month.equals(SwedishMonths.NAMES.get(i))
          || month.equals(SwedishMonths.NAMES.get(i).substring(0, 3))) {
        return Optional.of(day(words.group(3), Integer.toString(i + 1), words.group(1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> period(String text, boolean lastDay) {
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      YearMonth whole =
          YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
      return Optional.of(lastDay ? whole.atEndOfMonth() : whole.atDay(1));
    }
    if (YEAR.matcher(text).matches()) {
      Year year = Year.of(Integer.parseInt(text));
      return Optional.of(lastDay ? year.atMonth(12).atEndOfMonth() : year.atDay(1));
    }
    return Optional.empty();
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Reading notADate() {
    return Reading.unreadable(
        FindingCode.UNREADABLE_VALUE,
        "Värdet kan inte läsas som ett datum.",
        "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2025-03-15.");
  }

  static Reading year(CellValue cell) {
    String text =
        switch (cell) {
          case CellValue.Decimal number -> number.value().stripTrailingZeros().toPlainString();
          case CellValue.Text written ->
              NO_DECIMALS.matcher(written.value().strip()).replaceFirst("");
          default -> "";
        };
    return YEAR.matcher(text).matches()
        ? Reading.of(text)
        : Reading.unreadable(
            FindingCode.UNREADABLE_VALUE,
            "Värdet är inte ett årtal.",
            "Skriv året med fyra siffror, till exempel 2025.");
  }

  static Reading halfYear(CellValue cell) {
    if (cell instanceof CellValue.Text text) {
      String bare = PlainText.withSingleBlanks(text.value());
      Matcher year = YEAR_FIRST.matcher(bare);
      if (year.matches()) {
        String term =
            year.group(2) == null ? (year.group(3).equals("1") ? "VT" : "HT") : year.group(2);
        return Reading.of(year.group(1) + term.toUpperCase(Locale.ROOT));
      }
      Matcher term = TERM_FIRST.matcher(bare);
      if (term.matches()) {
        String digits = term.group(2).length() == 2 ? "20" + term.group(2) : term.group(2);
        return Reading.of(digits + term.group(1).toUpperCase(Locale.ROOT));
      }
    }
    return Reading.unreadable(
        FindingCode.UNREADABLE_VALUE,
        "Värdet är inte ett halvår.",
        "Skriv halvåret som 2025VT eller 2025HT.");
  }
}
