package se.bokslut.delivery;

import java.util.Locale;

/** Where a delivery stands (spec input "Delivery"). */
public enum Standing {
  /** Registered, not yet taken in. */
  AWAITING,
  /** Its rows count. */
  IN_FORCE,
  /** A later content stands at its path. */
  REPLACED,
  /** It cannot be used. */
  REJECTED,
  /** The same content is in force at an earlier path. */
  DUPLICATE,
  /** It was taken out of force. */
  WITHDRAWN;

  /** The word in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Standing of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
