package se.bokslut.dataset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a column can hold.
 *
 * @param least the least one, or null for no limit
 * @param greatest the greatest one, or null for no limit
 */
public record NumberRange(@Nullable BigDecimal least, @Nullable BigDecimal greatest) {

  /** No limits. */
  public static final NumberRange ALL = new NumberRange(null, null);

  boolean holds(BigDecimal value) {
    return (least == null || value.compareTo(least) >= 0)
        && (greatest == null || value.compareTo(greatest) <= 0);
  }

  String inWords() {
    if (least == null) {
      return greatest == null ? "alla tal" : "högst " + greatest.toPlainString();
    }
    return greatest == null
        ? "minst " + least.toPlainString()
        : least.toPlainString() + "–" + greatest.toPlainString();
  }
}
