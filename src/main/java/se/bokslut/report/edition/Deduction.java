package se.bokslut.report.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reader can conclude about counts of persons that belong together, in one year.
 *
 * <p>The bounds of all figures are narrowed by their totals and by counts among whose persons they
 * are, until nothing more follows. That is done for how totals are really made up, and for a reader
 * who takes totals for sums, all or those of one kind, as long as nothing speaks against it.
 */
final class Deduction {

  /** A figure that is hidden and can nevertheless be computed. */
  record Told(Counts counts, int place) {}

  /** Bounds that are still moving by then move by little; those that are left hold as well. */
  private static final int MOST_ROUNDS = 100;

  private record Total(Counts counts, int place, List<Integer> parts) {}

  private final List<Counts> all;
  private final List<Work> works;
  private final int smallest;
  private final List<Total> totals = new ArrayList<>();

  /**
   * Takes what belongs together.
   *
   * @param all the counts, with the amounts of the works among them
   * @param works what persons of some of the counts do
   */
  Deduction(Hierarchy hierarchy, List<Counts> all, List<Work> works, int smallest) {
    this.all = all;
    this.works = works;
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
    Set<Told> told = new LinkedHashSet<>();
    for (boolean knowsRule : new boolean[] {false, true}) {
      addTold(totals.stream().map(Deduction::real), knowsRule, told);
      addTold(totals.stream().map(this::taken), knowsRule, told);
    }
    all.stream().filter(Counts::areTold).forEach(counts -> addTold(counts, told));
    return told;
  }

  /**
   * Adds what is told to a reader who only takes the totals of some counts for sums, whether he
   * looks at differences of counts or not.
   */
  private void addTold(Counts counts, Set<Told> told) {
    if (counts.veil().hidden().findAny().isEmpty()) {
      return;
    }
    for (boolean knowsRule : new boolean[] {false, true}) {
      for (boolean differences : new boolean[] {false, true}) {
        addTold(totals.stream().map(total -> reading(total, counts, differences)), knowsRule, told);
      }
    }
  }

  private Reading reading(Total total, Counts sums, boolean differences) {
    if (total.counts() == sums) {
      return taken(total);
    }
    return differences || total.counts().areCounted() ? real(total) : Reading.NONE;
  }

  private static Reading real(Total total) {
    long sum = total.parts().stream().mapToLong(total.counts()::value).sum();
    return Reading.of(total.counts().value(total.place()), sum, total.counts().areCounted());
  }

  /** A sum wherever one cannot see that it is none. */
  private Reading taken(Total total) {
    Veil veil = total.counts().veil();
    boolean open =
        !veil.isHidden(total.place()) && total.parts().stream().noneMatch(veil::isHidden);
    return open || !total.counts().areCounted() ? real(total) : Reading.SUM;
  }

  /** Adds what is told when totals are read so, or less strictly where that cannot be. */
  private void addTold(Stream<Reading> strictest, boolean knowsRule, Set<Told> told) {
    List<Reading> readings = new ArrayList<>(strictest.toList());
    int contradicted = conclude(readings, knowsRule, told);
    while (contradicted >= 0) {
      weaken(readings, contradicted);
      contradicted = conclude(readings, knowsRule, told);
    }
  }

  /** Reads a total less strictly; when it says nothing any more, the first one that still does. */
  private void weaken(List<Reading> readings, int contradicted) {
    int place =
        readings.get(contradicted) != Reading.NONE
            ? contradicted
            : IntStream.range(0, readings.size())
                .filter(other -> readings.get(other) != Reading.NONE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("persons are not among others"));
    boolean persons = totals.get(place).counts().areCounted();
    readings.set(place, readings.get(place).weaker(persons));
  }

  /**
   * Adds what is told when totals are read so.
   *
   * @return the place of a total that cannot be read so, else -1
   */
  private int conclude(List<Reading> readings, boolean knowsRule, Set<Told> told) {
    Map<Counts, Ranges> ranges = new HashMap<>();
    all.forEach(counts -> ranges.put(counts, counts.ranges(smallest, knowsRule)));
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
    all.forEach(counts -> add(counts, known(ranges, counts), knowsRule, told));
    return -1;
  }

  /** Narrows everything once, upwards and downwards. */
  private int narrow(List<Reading> readings, Map<Counts, Ranges> ranges) {
    int size = totals.size();
    for (int step = 0; step < 2 * size; step++) {
      int place = step < size ? step : 2 * size - 1 - step;
      Total total = totals.get(place);
      Ranges own = known(ranges, total.counts());
      readings.get(place).narrow(own, total.place(), total.parts());
      if (own.isContradicted()) {
        return place;
      }
    }
    all.forEach(counts -> narrowByOthers(counts, ranges));
    works.forEach(
        work -> work.narrow(known(ranges, work.amounts()), known(ranges, work.persons())));
    return -1;
  }

  /** These and the rest are all. */
  private static void narrowByOthers(Counts counts, Map<Counts, Ranges> ranges) {
    counts
        .among()
        .ifPresent(
            among -> {
              Ranges all = known(ranges, among.all());
              Ranges rest = known(ranges, among.rest());
              Ranges some = known(ranges, counts);
              counts
                  .veil()
                  .places()
                  .filter(place -> counts.isKnown(place) && among.rest().isKnown(place))
                  .forEach(place -> Ranges.split(place, all, some, rest));
            });
  }

  private static Ranges known(Map<Counts, Ranges> ranges, Counts counts) {
    return Objects.requireNonNull(ranges.get(counts));
  }

  private void add(Counts counts, Ranges ranges, boolean knowsRule, Set<Told> told) {
    counts
        .veil()
        .hidden()
        .filter(counts::isKnown)
        .filter(place -> ranges.isTold(place))
        .filter(place -> counts.isTelling(place, ranges.least(place), smallest, knowsRule))
        .forEach(place -> told.add(new Told(counts, place)));
  }
}
