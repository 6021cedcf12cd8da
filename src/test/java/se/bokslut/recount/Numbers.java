package se.bokslut.recount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers by Swedish habit: decimal comma, groups by blanks, units behind the number. */
final class Numbers {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Map<String, BigDecimal> MONEY =
      Map.of(
          "",
          BigDecimal.ONE,
          "kr",
          BigDecimal.ONE,
          "tkr",
          BigDecimal.valueOf(1_000),
          "mkr",
          BigDecimal.valueOf(1_000_000));
  private static final Pattern WITH_UNIT = Pattern.compile("(.*?) ?(kr|tkr|mkr|%)?");
  private static final Pattern EXPONENT = Pattern.compile("\\d+([.,]\\d+)?e[+-]?\\d{1,3}");
  private static final Pattern ONE_DOT_THREE = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

  private record Amount(BigDecimal value, String unit) {}

  private Numbers() {}

  static Optional<BigDecimal> plain(Cell cell) {
    return amount(cell, false).map(Amount::value);
  }

  static Optional<Integer> whole(Cell cell) {
    return plain(cell)
        .filter(value -> value.stripTrailingZeros().scale() <= 0)
        .filter(value -> value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValueExact);
  }

  /** Kronor: the cell's own unit beats the heading's. */
  static Optional<BigDecimal> money(Cell cell, String headingUnit) {
    return amount(cell, true)
        .filter(amount -> !"%".equals(amount.unit()))
        .map(amount -> amount.value().multiply(factor(amount, headingUnit)));
  }

  /** A percent column: 50 for fifty percent, however it is written. */
  static Optional<BigDecimal> percent(Cell cell) {
    if (cell instanceof Cell.Figure figure && figure.percentFormat()) {
      return Optional.of(figure.value().multiply(HUNDRED));
    }
    return plain(cell);
  }

  /** A share: a percentage is divided, and so is a bare number above one. */
  static Optional<BigDecimal> share(Cell cell, String headingUnit) {
    if (cell instanceof Cell.Figure figure && figure.percentFormat()) {
      return Optional.of(figure.value());
    }
    return amount(cell, false)
        .map(
            amount -> {
              boolean percent =
                  "%".equals(amount.unit())
                      || "%".equals(headingUnit)
                      || amount.value().compareTo(BigDecimal.ONE) > 0;
              return percent ? amount.value().movePointLeft(2) : amount.value();
            });
  }

  /** A number of any measure, in kronor where a unit of money stands. */
  static Optional<BigDecimal> measure(Cell cell, String headingUnit) {
    if (cell instanceof Cell.Figure figure && figure.percentFormat()) {
      return Optional.of(figure.value());
    }
    return amount(cell, false).map(amount -> amount.value().multiply(factor(amount, headingUnit)));
  }

  private static BigDecimal factor(Amount amount, String headingUnit) {
    String unit = amount.unit().isEmpty() ? headingUnit : amount.unit();
    return MONEY.getOrDefault(unit, "%".equals(unit) ? new BigDecimal("0.01") : BigDecimal.ONE);
  }

  private static Optional<Amount> amount(Cell cell, boolean money) {
    if (cell instanceof Cell.Figure figure && figure.date().isEmpty()) {
      return Optional.of(new Amount(figure.value(), ""));
    }
    return cell instanceof Cell.Words words ? amount(words.value(), money) : Optional.empty();
  }

  private static Optional<Amount> amount(String written, boolean money) {
    String text = Texts.loose(written).replaceAll("[\u2212\u2013]", "-");
    Matcher parts = WITH_UNIT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String unit = parts.group(2) == null ? "" : parts.group(2);
    return signed(parts.group(1).strip(), money).map(value -> new Amount(value, unit));
  }

  private static Optional<BigDecimal> signed(String text, boolean money) {
    if (text.startsWith("(") && text.endsWith(")")) {
      return unsigned(text.substring(1, text.length() - 1).strip(), money).map(BigDecimal::negate);
    }
    if (text.startsWith("-")) {
      return unsigned(text.substring(1).strip(), money).map(BigDecimal::negate);
    }
    if (text.endsWith("-")) {
      return unsigned(text.substring(0, text.length() - 1).strip(), money).map(BigDecimal::negate);
    }
    return unsigned(text.startsWith("+") ? text.substring(1).strip() : text, money);
  }

  private static Optional<BigDecimal> unsigned(String text, boolean money) {
    if (EXPONENT.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(',', '.')));
    }
    if (text.matches("\\d+")) {
      return Optional.of(new BigDecimal(text));
    }
    if (money && ONE_DOT_THREE.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(".", "")));
    }
    boolean decimal = text.matches("\\d*[.,]\\d+");
    boolean blanks = text.matches("\\d{1,3}( \\d{3})+([.,]\\d+)?");
    boolean swedish = text.matches("\\d{1,3}(\\.\\d{3})+,\\d+");
    boolean english = text.matches("\\d{1,3}(,\\d{3})+\\.\\d+");
    boolean dots = text.matches("\\d{1,3}(\\.\\d{3}){2,}");
    boolean commas = text.matches("\\d{1,3}(,\\d{3}){2,}");
    if (swedish || dots) {
      return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    if (english || commas) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    return decimal || blanks
        ? Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')))
        : Optional.empty();
  }
}
