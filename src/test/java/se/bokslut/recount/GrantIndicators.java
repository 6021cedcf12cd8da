package se.bokslut.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The indicators of external grants: granted in the year, awarded as a whole, and projects. */
final class GrantIndicators {

  /** Rows equal in project, year and amount are one grant, whoever of them names which funder. */
  private record Grant(String project, int year, BigDecimal amount) {}

  /** An amount of a grant row with the year by which it counts. */
  private record Measure(
      Function<GrantRow, Optional<BigDecimal>> amount, ToIntFunction<GrantRow> year) {}

  private static final Measure GRANTED = new Measure(GrantRow::grantedInYear, GrantRow::year);
  private static final Measure AWARDED = new Measure(GrantRow::awarded, GrantRow::awardYear);
  private static final Measure USED = new Measure(GrantRow::used, GrantRow::year);
  private static final Measure COMMISSIONED =
      new Measure(row -> row.used().or(row::grantedInYear), GrantRow::year);

  private final Deliverers nil = new Deliverers();
  private final List<GrantRow> grants = new ArrayList<>();

  GrantIndicators(List<Fields> rows, List<Fields> swecrisRows, UnitResolver resolver) {
    rows.forEach(row -> accept(row, resolver));
    swecrisRows.forEach(row -> acceptSwecris(row, resolver));
    grants.sort(Comparator.comparing(GrantRow::place));
  }

  List<Indicator> indicators() {
    return List.of(
        sum("external-grants", GRANTED, FundingClass::external),
        sum("external-grants-competitive", GRANTED, FundingClass::competitive),
        sum("external-grants-awarded", AWARDED, FundingClass::external),
        new Indicator(
            "external-grants-count", Indicator.Shape.SUM, this::projects, this::grantedOrAwarded),
        sum("external-grants-used", USED, FundingClass::external),
        sum("commissions", COMMISSIONED, FundingClass.UPPDRAG::equals),
        decided().indicator());
  }

  private Indicator sum(String code, Measure measure, Predicate<FundingClass> classes) {
    return new Indicator(
        code,
        Indicator.Shape.SUM,
        year -> amounts(year, measure, classes),
        year -> delivered(year, measure));
  }

  /** Money granted in the year in national or international competition. */
  List<Contribution> competitive(int year) {
    return amounts(year, GRANTED, FundingClass::competitive);
  }

  /** Whole grants awarded in the year in national or international competition. */
  List<Contribution> competitiveAwards(int year) {
    return amounts(year, AWARDED, FundingClass::competitive);
  }

  /** Who stated either amount of grants, or that there was none. */
  Set<String> grantedOrAwarded(int year) {
    return delivered(year, GRANTED, AWARDED);
  }

  /** Who delivered for any of the indicators. */
  Set<String> anything(int year) {
    Set<String> delivered = delivered(year, GRANTED, AWARDED, USED);
    delivered.addAll(decided().delivered(year));
    return delivered;
  }

  private GrantDecisions decided() {
    return new GrantDecisions(grants, nil);
  }

  private void accept(Fields row, UnitResolver resolver) {
    Optional<Integer> year = row.year("År");
    Optional<String> organisation = year.flatMap(each -> resolver.resolve(row, each));
    if (organisation.isPresent() && row.isNil()) {
      nil.add(organisation.get(), year.get());
    } else if (organisation.isPresent()) {
      GrantRow.read(row, year.get(), organisation.get(), resolver.organisations())
          .ifPresent(grants::add);
    }
  }

  private void acceptSwecris(Fields row, UnitResolver resolver) {
    Optional<Integer> year = row.year("FundingYear");
    year.flatMap(each -> resolver.resolve(row, each))
        .flatMap(
            organisation ->
                GrantRow.readSwecris(row, year.get(), organisation, resolver.organisations()))
        .ifPresent(grants::add);
  }

  private Set<String> delivered(int year, Measure... measures) {
    Set<String> delivered = new HashSet<>(nil.in(year));
    for (Measure measure : measures) {
      stating(year, measure).map(GrantRow::organisation).forEach(delivered::add);
    }
    return delivered;
  }

  private List<Contribution> amounts(int year, Measure measure, Predicate<FundingClass> classes) {
    List<Contribution> contributions = new ArrayList<>();
    grants(year, measure, classes)
        .forEach((grant, rows) -> rows.forEach(row -> contributions.add(contribution(grant, row))));
    return contributions;
  }

  private static Contribution contribution(Grant grant, GrantRow row) {
    Fraction amount = Fraction.of(grant.amount());
    Fraction part = amount.times(Fraction.of(row.share()));
    return Contribution.of(row.organisation(), grant, part, amount, row.place());
  }

  private List<Contribution> projects(int year) {
    return Stream.of(GRANTED, AWARDED)
        .map(measure -> grants(year, measure, FundingClass::external))
        .flatMap(grants -> grants.entrySet().stream())
        .filter(grant -> grant.getKey().amount().signum() > 0)
        .map(Map.Entry::getValue)
        .flatMap(Collection::stream)
        .map(row -> Contribution.one(row.organisation(), row.project(), row.place()))
        .distinct()
        .toList();
  }

  private Map<Grant, List<GrantRow>> grants(
      int year, Measure measure, Predicate<FundingClass> classes) {
    Map<Grant, List<GrantRow>> grants = new LinkedHashMap<>();
    stating(year, measure)
        .forEach(
            row -> {
              BigDecimal amount = measure.amount().apply(row).orElseThrow().stripTrailingZeros();
              grants
                  .computeIfAbsent(
                      new Grant(row.project(), year, amount), grant -> new ArrayList<>())
                  .add(row);
            });
    grants.values().removeIf(rows -> !classes.test(jointClass(rows)));
    return grants;
  }

  private Stream<GrantRow> stating(int year, Measure measure) {
    return grants.stream()
        .filter(GrantRow::counts)
        .filter(row -> measure.year().applyAsInt(row) == year)
        .filter(row -> measure.amount().apply(row).isPresent());
  }

  private static FundingClass jointClass(List<GrantRow> rows) {
    return rows.stream().map(GrantRow::fundingClass).min(Comparator.naturalOrder()).orElseThrow();
  }
}
