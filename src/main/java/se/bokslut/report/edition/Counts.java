package se.bokslut.report.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many persons there are of a kind in every organisation of a year. */
final class Counts {

  /** What is not known to anybody. */
  static final long UNKNOWN = -1;

  /** How numbers come before the reader. */
  enum Use {
    /** They are figures: a hidden one can be told to be small. */
    PRINTED,
    /** A figure, a share, tells them; when it is hidden nothing is told. */
    IN_SHARE,
    /** They are not told; they follow from others. */
    INFERRED,
    /** They are how much persons do, in parts of what one does at most. */
    WORK
  }

  /** Persons are all or some of others; the rest of these are counted as well. */
  record Among(Counts all, Counts rest) {}

  private final long[] values;
  private final long[] weights;
  private final Veil veil;
  private final Use use;
  private final List<Counts> some = new ArrayList<>();
  private @Nullable Among among;

  /**
   * Takes the numbers and what hides them.
   *
   * @param values by the place of the organisation
   * @param weights how much is lost when a figure is hidden; nothing is gained by hiding 0
   */
  Counts(long[] values, long[] weights, Veil veil, Use use) {
    this.values = values;
    this.weights = weights;
    this.veil = veil;
    this.use = use;
  }

  /** Says among whom the persons are. */
  void setAmong(Counts all, Counts rest) {
    among = new Among(all, rest);
    all.some.add(this);
  }

  /** Those of others who are not among these; hidden with either. */
  Counts restOf(Counts all, Use useOfRest) {
    long[] rest = new long[values.length];
    for (int place = 0; place < rest.length; place++) {
      boolean known = isKnown(place) && all.isKnown(place) && values[place] <= all.values[place];
      rest[place] = known ? all.values[place] - values[place] : UNKNOWN;
    }
    if (useOfRest == Use.IN_SHARE) {
      return new Counts(rest, weights, veil, useOfRest);
    }
    Veil either = new Veil(rest.length);
    veil.addDependant(either);
    all.veil.addDependant(either);
    return new Counts(rest, rest, either, useOfRest);
  }

  Veil veil() {
    return veil;
  }

  Optional<Among> among() {
    return Optional.ofNullable(among);
  }

  /** Whether a figure tells them. */
  boolean areTold() {
    return use == Use.PRINTED || use == Use.IN_SHARE;
  }

  /** Whether they are persons who are counted, and not only a difference of such numbers. */
  boolean areCounted() {
    return use != Use.INFERRED;
  }

  boolean isKnown(int place) {
    return values[place] != UNKNOWN;
  }

  long value(int place) {
    return values[place];
  }

  boolean isSmall(int place, int smallest) {
    return areTold() && values[place] > 0 && values[place] < smallest;
  }

  /** Hides a figure, and tells that it is small where the number itself is printed. */
  void hideSmall(int place) {
    if (use == Use.PRINTED) {
      veil.tellSmall(place);
    } else {
      veil.withhold(place);
    }
  }

  /** Whether hiding the figure could protect another one. */
  boolean canBeHidden(int place) {
    return weights[place] > 0 && !veil.isHidden(place) && !isSeenAnyhow(place);
  }

  /** Whether it lies between equal numbers that are shown. */
  private boolean isSeenAnyhow(int place) {
    return among != null
        && among.all().shows(place, values[place])
        && some.stream().anyMatch(fewer -> fewer.shows(place, values[place]));
  }

  private boolean shows(int place, long value) {
    return values[place] == value && !veil.isHidden(place);
  }

  long weight(int place) {
    return weights[place];
  }

  /** Whether its being withheld says what it is: all of others, who are no more than not few. */
  boolean isBound(int place, int smallest) {
    return among != null
        && !among.all().veil.isHidden(place)
        && among.all().value(place) <= smallest;
  }

  /** Whether it can still be hidden that the figure is small. */
  boolean canBeWithheld(int place) {
    return use == Use.PRINTED && veil.tellsSmall(place);
  }

  /**
   * What anyone knows of every figure before looking at others.
   *
   * @param knowsRule whether the reader knows that few persons are told to be few, where they can
   */
  Ranges ranges(int smallest, boolean knowsRule) {
    Ranges ranges = new Ranges(values.length);
    long leastWithheld = knowsRule ? leastWithheld(smallest) : leastWithheld(1);
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
    if (use != Use.PRINTED) {
      return 0;
    }
    boolean some =
        veil.hidden().anyMatch(place -> !veil.tellsSmall(place) && isSmall(place, smallest));
    return some ? 1 : smallest;
  }

  /**
   * Whether a figure that can be computed tells what must not be told; to a reader who knows the
   * rule a withheld one is not few anyhow.
   */
  boolean isTelling(int place, long told, int smallest, boolean knowsRule) {
    return switch (use) {
      case PRINTED -> veil.tellsSmall(place) || !knowsRule || told < smallest;
      case IN_SHARE -> told > 0 && told < smallest;
      case INFERRED, WORK -> false;
    };
  }
}
