package se.bokslut.recount;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the value of any organisation from the contributions of all in and below it. */
record RollUp(Organisations organisations) {

  Outcome of(Indicator indicator, String organisation, int year) {
    boolean reached =
        organisations.level(organisation, year).filter(indicator::reaches).isPresent();
    if (!reached) {
      return Outcome.NOT_DELIVERED;
    }
    if (indicator.own().isPresent()) {
      return indicator.own().get().of(organisation, year);
    }
    return indicator.shape() == Indicator.Shape.MEAN_OF_THREE_YEARS
        ? meanOfThreeYears(indicator, organisation, year)
        : within(indicator, organisations.within(organisation, year), year);
  }

  private Outcome within(Indicator indicator, Set<String> within, int year) {
    if (indicator.delivered().apply(year).stream().noneMatch(within::contains)) {
      return Outcome.NOT_DELIVERED;
    }
    List<Contribution> contributions =
        indicator.contributions().apply(year).stream()
            .filter(contribution -> within.contains(contribution.organisation()))
            .toList();
    int rows = (int) contributions.stream().map(Contribution::row).distinct().count();
    return switch (indicator.shape()) {
      case RATIO ->
          Outcome.ratio(
              sum(contributions, Contribution.Part.NUMERATOR),
              sum(contributions, Contribution.Part.DENOMINATOR),
              rows);
      case MEDIAN -> median(contributions, rows);
      default -> Outcome.of(sum(contributions, Contribution.Part.NUMERATOR), rows);
    };
  }

  /** The sum of what counts, each entity up to its cap. */
  static Fraction sum(List<Contribution> contributions) {
    return sum(contributions, Contribution.Part.NUMERATOR);
  }

  private static Fraction sum(List<Contribution> contributions, Contribution.Part part) {
    Map<Object, Fraction> amounts = new HashMap<>();
    Map<Object, Fraction> caps = new HashMap<>();
    for (Contribution contribution : contributions) {
      if (contribution.part() == part) {
        amounts.merge(contribution.entity(), contribution.amount(), Fraction::plus);
        caps.put(contribution.entity(), contribution.cap());
      }
    }
    return amounts.entrySet().stream()
        .map(entity -> entity.getValue().min(caps.get(entity.getKey())))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Outcome median(List<Contribution> contributions, int rows) {
    Map<Object, Fraction> byEntity =
        contributions.stream()
            .collect(
                Collectors.toMap(
                    Contribution::entity, Contribution::amount, (first, second) -> first));
    Collection<Fraction> amounts = byEntity.values();
    List<Fraction> sorted = amounts.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return Outcome.NOT_DELIVERED;
    }
    Fraction lower = sorted.get((sorted.size() - 1) / 2);
    Fraction upper = sorted.get(sorted.size() / 2);
    return Outcome.of(lower.plus(upper).over(Fraction.of(2)), rows);
  }

  private Outcome meanOfThreeYears(Indicator indicator, String organisation, int year) {
    Indicator yearly =
        new Indicator(
            indicator.code(),
            Indicator.Shape.SUM,
            indicator.contributions(),
            indicator.delivered());
    List<Outcome> years =
        IntStream.rangeClosed(year - 2, year)
            .mapToObj(each -> within(yearly, organisations.window(organisation, each, year), each))
            .toList();
    if (years.stream().anyMatch(each -> each.value().isEmpty())) {
      return Outcome.NOT_DELIVERED;
    }
    Fraction sum =
        years.stream().flatMap(each -> each.value().stream()).reduce(Fraction.ZERO, Fraction::plus);
    int rows = years.stream().mapToInt(Outcome::sourceRows).sum();
    return Outcome.of(sum.over(Fraction.of(3)), rows);
  }
}
