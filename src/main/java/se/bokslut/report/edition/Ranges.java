package se.bokslut.report.edition;

import java.util.Arrays;

/** Between what numbers every figure must lie, for all that a reader can tell. */
final class Ranges {

  /** More than there can be, and little enough to be added up. */
  static final long UNBOUNDED = Long.MAX_VALUE / 1_000_000;

  private final long[] least;
  private final long[] most;
  private boolean changed;
  private boolean contradicted;

  Ranges(int size) {
    least = new long[size];
    most = new long[size];
    Arrays.fill(most, UNBOUNDED);
  }

  void set(int place, long from, long to) {
    least[place] = from;
    most[place] = to;
  }

  long least(int place) {
    return least[place];
  }

  long most(int place) {
    return most[place];
  }

  void raise(int place, long to) {
    if (to > least[place]) {
      least[place] = to;
      noted(place);
    }
  }

  void lower(int place, long to) {
    if (to < most[place]) {
      most[place] = to;
      noted(place);
    }
  }

  /** Concludes what follows when all are some and the rest. */
  static void split(int place, Ranges all, Ranges some, Ranges rest) {
    all.raise(place, some.least[place] + rest.least[place]);
    if (some.most[place] < UNBOUNDED && rest.most[place] < UNBOUNDED) {
      all.lower(place, some.most[place] + rest.most[place]);
    }
    part(place, all, some, rest);
    part(place, all, rest, some);
  }

  private static void part(int place, Ranges all, Ranges part, Ranges other) {
    if (all.most[place] < UNBOUNDED) {
      part.lower(place, all.most[place] - other.least[place]);
    }
    if (other.most[place] < UNBOUNDED) {
      part.raise(place, all.least[place] - other.most[place]);
    }
  }

  private void noted(int place) {
    changed = true;
    contradicted |= least[place] > most[place];
  }

  boolean isTold(int place) {
    return least[place] == most[place];
  }

  /** Whether what has been concluded cannot be true. */
  boolean isContradicted() {
    return contradicted;
  }

  /** Whether something has been concluded since this was last asked. */
  boolean hasChanged() {
    boolean answer = changed;
    changed = false;
    return answer;
  }
}
