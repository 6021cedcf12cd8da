package se.bokslut.recount;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The assessment of every target; of targets that say the same thing, the first holds. */
record TargetAssessments(
    List<Fields> rows, Indicators indicators, UnitResolver resolver, Figures figures) {

  static final List<String> COLUMNS =
      List.of(
          "year",
          "agreement",
          "organisation",
          "indicator",
          "target",
          "direction",
          "tolerance",
          "value",
          "coverage",
          "status");

  List<List<String>> lines(int firstYear, int lastYear) {
    Set<String> stated = new HashSet<>();
    return rows.stream()
        .flatMap(row -> TargetRow.read(row, indicators, resolver).stream())
        .filter(target -> stated.add(target.subject()))
        .filter(target -> target.year() >= firstYear && target.year() <= lastYear)
        .map(this::line)
        .toList();
  }

  private List<String> line(TargetRow target) {
    Outcome outcome = figures.outcome(target.indicator(), target.organisation(), target.year());
    return List.of(
        Integer.toString(target.year()),
        target.agreement(),
        target.organisation(),
        target.indicator().code(),
        target.written(),
        target.direction().sign(),
        target.tolerance().map(Fraction::of).map(Fraction::written).orElse("0"),
        outcome.written(),
        figures.coverage(target.indicator(), target.organisation(), target.year()),
        target.status(outcome.value()));
  }
}
