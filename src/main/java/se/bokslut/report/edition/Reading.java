package se.bokslut.report.edition;

import java.util.List;

/**
 * How a total can be read beside the figures below it. A person whom two units report counts once
 * in the total, and rows can be reported for the total's own organisation.
 */
enum Reading {
  /** The total is their sum. */
  SUM,
  /** Some persons are counted below it more than once. */
  UNION,
  /** Persons are counted in the total who are in none of them. */
  MORE,
  /** Nothing is known of how they belong together. */
  NONE;

  /** The reading that is true of persons, or of a difference of numbers of persons. */
  static Reading of(long total, long sum, boolean persons) {
    if (total == sum) {
      return SUM;
    }
    return !persons ? NONE : total < sum ? UNION : MORE;
  }

  /** The next weaker one. */
  Reading weaker(boolean persons) {
    return switch (this) {
      case SUM -> persons ? UNION : NONE;
      case UNION -> MORE;
      case MORE, NONE -> NONE;
    };
  }

  /** Concludes what follows from the ranges of a total and of what stands below it. */
  void narrow(Ranges ranges, int total, List<Integer> parts) {
    if (this == NONE) {
      return;
    }
    long least = 0;
    long most = 0;
    for (int part : parts) {
      least += ranges.least(part);
      most += ranges.most(part);
    }
    if (this != MORE && most < Ranges.UNBOUNDED) {
      ranges.lower(total, most);
    }
    if (this == SUM) {
      ranges.raise(total, least);
    }
    for (int part : parts) {
      narrow(ranges, total, part, least - ranges.least(part), most - ranges.most(part));
    }
  }

  /** Concludes what follows for one part when the others together are from a number to another. */
  private void narrow(Ranges ranges, int total, int part, long least, long most) {
    long from = ranges.least(part);
    long to = ranges.most(part);
    if (this != MORE) {
      ranges.raise(part, ranges.least(total) - most);
    }
    if (this == SUM && ranges.most(total) < Ranges.UNBOUNDED) {
      ranges.lower(part, ranges.most(total) - least);
    }
    ranges.raise(total, from);
    ranges.lower(part, Math.min(to, ranges.most(total)));
  }
}
