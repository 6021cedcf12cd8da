package se.bokslut.report.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader can conclude about counts of persons that belong together, in one year.
 *
 * <p>The bounds of all figures are narrowed by their totals and by counts among whose persons they
 * are, until nothing more follows. That is done for how totals are really made up, and for a reader
 * who takes every total for a sum as long as nothing speaks against it.
 */
final class Deduction {

  /** A figure that is hidden and can nevertheless be computed. */
  record Told(Counts counts, int place) {}

  /** Bounds that are still moving by then move by little; those that are left hold as well. */
  private static final int MOST_ROUNDS = 100;

  private record Total(Counts counts, int place, List<Integer> parts) {}

  private final List<Counts> all;
  private final int smallest;
  private final List<Total> totals = new ArrayList<>();

  Deduction(Hierarchy hierarchy, List<Counts> all, int smallest) {
    this.all = all;
    this.smallest = smallest;
    for (Counts counts : all) {
      for (int group : hierarchy.groups()) {
        List<Integer> parts =
            hierarchy.children().get(group).stream().filter(counts::isKnown).toList();
        if (counts.isKnown(group) && !parts.isEmpty()) {
          totals.add(new Total(counts, group, parts));
        }
      }
    }
  }

  /** The hidden figures that a reader can compute and shall not. */
  Set<Told> told() {
    List<Reading> real = totals.stream().map(Deduction::real).toList();
    Set<Told> told = new LinkedHashSet<>();
    conclude(real, told);
    List<Reading> taken = new ArrayList<>(totals.stream().map(this::taken).toList());
    int contradicted = conclude(taken, told);
    while (contradicted >= 0 && taken.get(contradicted) != Reading.MORE) {
      taken.set(contradicted, taken.get(contradicted).weaker());
      contradicted = conclude(taken, told);
    }
    return told;
  }

  private static Reading real(Total total) {
    long sum = total.parts().stream().mapToLong(total.counts()::value).sum();
    return Reading.of(total.counts().value(total.place()), sum);
  }

  /** A sum wherever one cannot see that it is none. */
  private Reading taken(Total total) {
    Veil veil = total.counts().veil();
    boolean open = !veil.isHidden(total.place()) && total.parts().stream().noneMatch(veil::isHidden);
    return open ? real(total) : Reading.SUM;
  }

  /**
   * Adds what is told when totals are read so.
   *
   * @return the place of a total that cannot be read so, else -1
   */
  private int conclude(List<Reading> readings, Set<Told> told) {
    Map<Counts, Ranges> ranges = new HashMap<>();
    all.forEach(counts -> ranges.put(counts, counts.ranges(smallest)));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int contradicted = narrow(readings, ranges);
      if (contradicted >= 0) {
        return contradicted;
      }
      long changed = ranges.values().stream().filter(Ranges::hasChanged).count();
      if (changed == 0) {
        break;
      }
    }
    all.forEach(counts -> add(counts, ranges.get(counts), told));
    return -1;
  }

  /** Narrows everything once, upwards and downwards. */
  private int narrow(List<Reading> readings, Map<Counts, Ranges> ranges) {
    int size = totals.size();
    for (int step = 0; step < 2 * size; step++) {
      int place = step < size ? step : 2 * size - 1 - step;
      Total total = totals.get(place);
      Ranges own = ranges.get(total.counts());
      readings.get(place).narrow(own, total.place(), total.parts());
      if (own.isContradicted()) {
        return place;
      }
    }
    all.forEach(counts -> narrowByOthers(counts, ranges));
    return -1;
  }

  /** Persons among others are never more than these. */
  private static void narrowByOthers(Counts counts, Map<Counts, Ranges> ranges) {
    Counts among = counts.among();
    if (among == null) {
      return;
    }
    Ranges fewer = ranges.get(counts);
    Ranges more = ranges.get(among);
    counts
        .veil()
        .places()
        .filter(place -> counts.isKnown(place) && among.isKnown(place))
        .forEach(
            place -> {
              fewer.lower(place, more.most(place));
              more.raise(place, fewer.least(place));
            });
  }

  private void add(Counts counts, Ranges ranges, Set<Told> told) {
    counts
        .veil()
        .hidden()
        .filter(counts::isKnown)
        .filter(place -> ranges.isTold(place))
        .filter(place -> counts.isTelling(place, ranges.least(place), smallest))
        .forEach(place -> told.add(new Told(counts, place)));
  }
}
