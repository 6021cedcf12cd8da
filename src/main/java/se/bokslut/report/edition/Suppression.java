package se.bokslut.report.edition;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Hides further figures until no hidden one can be computed any more (complementary suppression).
 *
 * <p>The smallest figure beside it that is not 0 is hidden first, the total when nothing else is
 * left. Where all are hidden and their being small is too much, that is not told either.
 */
final class Suppression {

  /** A total and all below it: those whose figures can be hidden for each other. */
  private record Group(Counts counts, int top) {}

  /** A figure to hide. */
  private record Choice(Veil veil, int place) {}

  private final Hierarchy hierarchy;
  private final List<Counts> all;
  private final List<Work> works;
  private final int smallest;

  Suppression(Hierarchy hierarchy, Family family, int smallest) {
    this.hierarchy = hierarchy;
    this.all = List.copyOf(family.counts());
    this.works = List.copyOf(family.works());
    this.smallest = smallest;
  }

  /** Hides what is small, and what it could be computed from. */
  void apply() {
    all.forEach(this::hideSmall);
    Deduction deduction = new Deduction(hierarchy, all, works, smallest);
    Set<Deduction.Told> told = deduction.told();
    while (hideMore(told)) {
      told = deduction.told();
    }
  }

  /** Hides one figure in each group where that helps, else says no more of one small number. */
  private boolean hideMore(Set<Deduction.Told> told) {
    Set<Choice> choices = new LinkedHashSet<>();
    told.forEach(one -> nearest(one, this::toHide).ifPresent(choices::add));
    if (choices.isEmpty()) {
      told.stream()
          .flatMap(one -> nearest(one, this::toWithhold).stream())
          .findFirst()
          .ifPresent(choices::add);
    }
    choices.forEach(choice -> choice.veil().withhold(choice.place()));
    return !choices.isEmpty();
  }

  private void hideSmall(Counts counts) {
    counts
        .veil()
        .places()
        .filter(place -> counts.isSmall(place, smallest))
        .forEach(counts::hideSmall);
  }

  /** The choice in the nearest group in which there is one left. */
  private Optional<Choice> nearest(Deduction.Told told, Function<Group, Optional<Integer>> choice) {
    return groups(told.place()).stream()
        .flatMap(top -> choice.apply(new Group(told.counts(), top)).stream())
        .findFirst()
        .map(place -> new Choice(told.counts().veil(), place));
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

  /** The smallest one shown beside others, else their total. */
  private Optional<Integer> toHide(Group group) {
    Counts counts = group.counts();
    Comparator<Integer> byUse =
        Comparator.<Integer, Boolean>comparing(place -> counts.isBound(place, smallest))
            .thenComparingLong(counts::weight);
    return Stream.concat(
            parts(group).filter(counts::canBeHidden).sorted(byUse),
            Stream.of(group.top()).filter(counts::canBeHidden))
        .findFirst();
  }

  /** The total when it is small, else the largest of the small ones. */
  private Optional<Integer> toWithhold(Group group) {
    Counts counts = group.counts();
    Comparator<Integer> byWeight = Comparator.comparingLong(counts::weight);
    return Stream.concat(
            Stream.of(group.top()).filter(counts::canBeWithheld),
            parts(group).filter(counts::canBeWithheld).sorted(byWeight.reversed()))
        .findFirst();
  }

  private Stream<Integer> parts(Group group) {
    return hierarchy.children().get(group.top()).stream();
  }
}
