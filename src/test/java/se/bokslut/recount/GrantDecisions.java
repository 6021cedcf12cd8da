package se.bokslut.recount;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The indicator of applications granted among those decided, by the year of the decision. */
record GrantDecisions(List<GrantRow> rows, Deliverers nil) {

  /** What was applied for, and from whom. */
  private record Application(String project, String funder) {}

  Indicator indicator() {
    return new Indicator(
        "grant-success-rate", Indicator.Shape.RATIO, this::decisions, this::delivered);
  }

  /** Who stated a decision of the year, of whatever class, or that there was none. */
  Set<String> delivered(int year) {
    Set<String> delivered = new HashSet<>(nil.in(year));
    decided(year).map(GrantRow::organisation).forEach(delivered::add);
    return delivered;
  }

  private List<Contribution> decisions(int year) {
    return decided(year)
        .filter(row -> row.fundingClass().external())
        .flatMap(GrantDecisions::decision)
        .toList();
  }

  private Stream<GrantRow> decided(int year) {
    return rows.stream()
        .filter(row -> row.granted().isPresent())
        .filter(row -> row.decisionYear().filter(each -> each == year).isPresent());
  }

  private static Stream<Contribution> decision(GrantRow row) {
    Contribution one =
        Contribution.one(
            row.organisation(), new Application(row.project(), row.funder()), row.place());
    return row.counts() ? Stream.of(one, one.asDenominator()) : Stream.of(one.asDenominator());
  }
}
