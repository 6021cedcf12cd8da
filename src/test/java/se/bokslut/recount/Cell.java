package se.bokslut.recount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in one cell, before anybody has decided what it should mean. */
sealed interface Cell {

  /** Nothing, or blanks only. */
  record Blank() implements Cell {}

  /** An Excel error value. */
  record Fault() implements Cell {}

  /** A text that holds more than blanks. */
  record Words(String value) implements Cell {}

  /** A truth value. */
  record Truth(boolean value) implements Cell {}

  /** A stored number; its date when the cell's format shows one. */
  record Figure(BigDecimal value, boolean percentFormat, Optional<LocalDate> date)
      implements Cell {}

  static Cell words(String text) {
    return Texts.tidy(text).isEmpty() ? new Blank() : new Words(text);
  }

  default boolean filled() {
    return !(this instanceof Blank);
  }

  /** The cell as tidy text: a number gives its digits, an error value nothing. */
  default Optional<String> text() {
    if (this instanceof Words words) {
      return Optional.of(Texts.tidy(words.value()));
    } else if (this instanceof Truth truth) {
      return Optional.of(Boolean.toString(truth.value()));
    } else if (this instanceof Figure figure) {
      Optional<String> day = figure.date().map(LocalDate::toString);
      return day.or(() -> Optional.of(digits(figure.value())));
    }
    return Optional.empty();
  }

  private static String digits(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
