package se.bokslut.feedback;

import org.jspecify.annotations.Nullable;

/**
 * What came of one sheet of a delivery.
 *
 * @param name its name, empty for csv
 * @param kind the Swedish name of its kind, or null when it is of none
 * @param usable whether its rows can be used
 * @param rowsRead how many data rows it holds
 * @param rowsRejected how many of them are not used
 */
public record ReadSheet(
    String name, @Nullable String kind, boolean usable, int rowsRead, int rowsRejected) {

  /** Whether it is of a known kind but cannot be used. */
  boolean isRejected() {
    return !usable && kind != null;
  }
}
