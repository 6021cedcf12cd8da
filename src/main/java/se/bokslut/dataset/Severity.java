package se.bokslut.dataset;

import java.util.Locale;

/** How much a finding matters (allvarlighetsgrad, spec input "Delivery"). */
public enum Severity {
  /** The row, sheet or file is not used. */
  ERROR("error", "Fel"),
  /** Used, but somebody should look at it. */
  WARNING("warning", "Varning"),
  /** Good to know. */
  INFO("info", "Upplysning");

  private final String code;
  private final String swedish;

  Severity(String code, String swedish) {
    this.code = code;
    this.swedish = swedish;
  }

  /** The severity that data files write so. */
  public static Severity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The word in data files. */
  public String code() {
    return code;
  }

  /** The word that an office reads. */
  public String swedish() {
    return swedish;
  }
}
