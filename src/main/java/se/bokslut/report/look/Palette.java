package se.bokslut.report.look;

import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;

/**
 * The few colours of all documents (design language "Colour"); none of them says anything that
 * words do not say too.
 */
public enum Palette {
  /** Text. */
  INK(0x1A1F24),
  /** Text that stands back. */
  MUTED(0x5A6570),
  /** Titles, bands and the bars of outcomes. */
  ACCENT(0x0B4F6C),
  /** Thin lines and last year's bars. */
  RULE(0xC9D0D6),
  /** Grounds on which text stands. */
  TINT(0xEEF3F6),
  /** Paper. */
  WHITE(0xFFFFFF),
  /** A target that is met. */
  MET(0x1E7B3A),
  /** A target that is nearly met. */
  NEAR(0x8A5A00),
  /** A target that is missed. */
  MISSED(0xB3261E),
  /** The ground of a cell with an error. */
  ERROR_GROUND(0xF9D5D1),
  /** The ground of a cell with a warning. */
  WARNING_GROUND(0xFFE7B3),
  /** The ground of a cell with something worth knowing. */
  INFO_GROUND(0xDCE9F2);

  private final int rgb;

  Palette(int rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue, a byte each. */
  public int rgb() {
    return rgb;
  }

  /** The colour of a status. */
  public static Palette of(TargetStatus status) {
    return switch (status) {
      case MET -> MET;
      case NEAR -> NEAR;
      case MISSED -> MISSED;
      case UNKNOWN, WITHHELD -> MUTED;
    };
  }

  /** The colour of how a unit stands on a minimum level. */
  public static Palette of(MinimumLevelStatus status) {
    return switch (status) {
      case FULFILLED -> MET;
      case NOT_FULFILLED -> MISSED;
      case NOT_REPORTED, NOT_APPLICABLE -> MUTED;
    };
  }
}
