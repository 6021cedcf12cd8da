package se.bokslut.report.edition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Hides further figures until no hidden one can be computed any more (complementary suppression).
 *
 * <p>The smallest figure beside it that is not 0 is hidden first, the total when nothing else is
 * left. Where all are hidden and their being small is too much, that is not told either.
 */
final class Suppression {

  /** A total and all below it: those whose figures can be hidden for each other. */
  private record Group(Veil veil, int top) {}

  private final Hierarchy hierarchy;
  private final List<Counts> all;
  private final int smallest;

  Suppression(Hierarchy hierarchy, List<Counts> all, int smallest) {
    this.hierarchy = hierarchy;
    this.all = List.copyOf(all);
    this.smallest = smallest;
  }

  /** Hides what is small, and what it could be computed from. */
  void apply() {
    all.forEach(this::hideSmall);
    Deduction deduction = new Deduction(hierarchy, all, smallest);
    boolean more = true;
    while (more) {
      more = false;
      Set<Group> done = new HashSet<>();
      for (Deduction.Told told : deduction.told()) {
        more |= hideFor(told, done);
      }
    }
  }

  private void hideSmall(Counts counts) {
    counts
        .veil()
        .places()
        .filter(place -> counts.isSmall(place, smallest))
        .forEach(counts::hideSmall);
  }

  /** Hides one more figure in the nearest group that has one left, but one for each at a time. */
  private boolean hideFor(Deduction.Told told, Set<Group> done) {
    Counts counts = told.counts();
    for (int top : groups(told.place())) {
      if (done.contains(new Group(counts.veil(), top))) {
        return true;
      }
      Optional<Integer> next = next(counts, top);
      if (next.isPresent()) {
        done.add(new Group(counts.veil(), top));
        counts.veil().withhold(next.get());
        return true;
      }
    }
    return false;
  }

  /** The group in which it is a part, that of which it is the total, then those further up. */
  private List<Integer> groups(int place) {
    int parent = hierarchy.parents().get(place);
    Stream<Integer> further =
        parent == Hierarchy.NONE
            ? Stream.of()
            : Stream.iterate(
                hierarchy.parents().get(parent),
                above -> above != Hierarchy.NONE,
                above -> hierarchy.parents().get(above));
    return Stream.concat(Stream.of(parent, place).filter(top -> top != Hierarchy.NONE), further)
        .toList();
  }

  private Optional<Integer> next(Counts counts, int top) {
    List<Integer> parts = hierarchy.children().get(top);
    Comparator<Integer> byWeight = Comparator.comparingLong(counts::weight);
    return Stream.<Stream<Integer>>of(
            where(parts, counts::canBeHidden).sorted(byWeight),
            where(List.of(top), counts::canBeHidden),
            where(List.of(top), counts::canBeWithheld),
            where(parts, counts::canBeWithheld).sorted(byWeight.reversed()))
        .flatMap(candidates -> candidates)
        .findFirst();
  }

  private static Stream<Integer> where(List<Integer> places, IntPredicate predicate) {
    return places.stream().filter(predicate::test);
  }
}
