package se.bokslut.report.edition;

import org.jspecify.annotations.Nullable;

/** How many persons there are of a kind in every organisation of a year. */
final class Counts {

  /** What is not known to anybody. */
  static final long UNKNOWN = -1;

  private final long[] values;
  private final long[] weights;
  private final Veil veil;
  private final boolean printed;
  private final @Nullable Counts among;

  /**
   * Takes the numbers and what hides them.
   *
   * @param values by the place of the organisation
   * @param weights how much is lost when a figure is hidden; nothing is gained by hiding 0
   * @param printed whether the number itself is what is printed, so that a hidden one can be told
   *     to be small
   * @param among the counts of more persons, all of these among them
   */
  Counts(long[] values, long[] weights, Veil veil, boolean printed, @Nullable Counts among) {
    this.values = values;
    this.weights = weights;
    this.veil = veil;
    this.printed = printed;
    this.among = among;
  }

  Veil veil() {
    return veil;
  }

  @Nullable Counts among() {
    return among;
  }

  boolean isKnown(int place) {
    return values[place] != UNKNOWN;
  }

  long value(int place) {
    return values[place];
  }

  boolean isSmall(int place, int smallest) {
    return values[place] > 0 && values[place] < smallest;
  }

  /** Hides a figure, and tells that it is small where the number itself is printed. */
  void hideSmall(int place) {
    if (printed) {
      veil.tellSmall(place);
    } else {
      veil.withhold(place);
    }
  }

  /** Whether hiding the figure could protect another one. */
  boolean canBeHidden(int place) {
    return weights[place] > 0 && !veil.isHidden(place);
  }

  long weight(int place) {
    return weights[place];
  }

  /** Whether it can still be hidden that the figure is small. */
  boolean canBeWithheld(int place) {
    return printed && veil.tellsSmall(place);
  }

  /** What anyone knows of every figure before looking at others. */
  Ranges ranges(int smallest) {
    Ranges ranges = new Ranges(values.length);
    long leastWithheld = leastWithheld(smallest);
    for (int place = 0; place < values.length; place++) {
      if (!veil.isHidden(place)) {
        ranges.set(place, values[place], values[place]);
      } else if (veil.tellsSmall(place)) {
        ranges.set(place, 1, smallest - 1);
      } else {
        ranges.set(place, leastWithheld, Ranges.UNBOUNDED);
      }
    }
    return ranges;
  }

  /** Figures are withheld when they are not small, unless that has been needed for small ones. */
  private long leastWithheld(int smallest) {
    if (!printed) {
      return 0;
    }
    boolean some =
        veil.hidden().anyMatch(place -> !veil.tellsSmall(place) && isSmall(place, smallest));
    return some ? 1 : smallest;
  }

  /** Whether a figure that can be computed tells what must not be told. */
  boolean isTelling(int place, long told, int smallest) {
    return printed || (told > 0 && told < smallest);
  }
}
