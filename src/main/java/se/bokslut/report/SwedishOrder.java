package se.bokslut.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Swedish alphabetical order, å ä ö last, the same on every machine. */
public final class SwedishOrder {

  /**
   * Orders names; each comparison uses a collator of its own, which is not shared between threads.
   */
  public static final Comparator<String> NAMES =
      (one, other) -> {
        Collator collator = Collator.getInstance(Locale.of("sv", "SE"));
        collator.setStrength(Collator.TERTIARY);
        int order = collator.compare(one, other);
        return order == 0 ? one.compareTo(other) : order;
      };

  private SwedishOrder() {}
}
