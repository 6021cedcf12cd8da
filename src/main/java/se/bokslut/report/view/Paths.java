package se.bokslut.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.FollowUp;
import se.bokslut.report.model.Cell;

/** The targets of an organisation from the reporting year on. */
final class Paths {

  private final Figures figures;
  private final FollowUp followUp;
  private final Map<String, List<AssessedTarget>> targets;
  private final Map<String, List<AssessedTarget>> plans;

  Paths(Figures figures) {
    this.figures = figures;
    this.followUp = figures.followUp();
    this.targets = byOrganisation(followUp.targets());
    this.plans = byOrganisation(followUp.plans());
  }

  private static Map<String, List<AssessedTarget>> byOrganisation(List<AssessedTarget> targets) {
    return targets.stream().collect(Collectors.groupingBy(AssessedTarget::organisation));
  }

  /** The reporting year and every later one with a target; none when there is no later one. */
  List<Integer> years(String organisation) {
    List<Integer> later =
        plans(organisation).map(AssessedTarget::year).distinct().sorted().toList();
    List<Integer> years = new ArrayList<>();
    if (!later.isEmpty()) {
      years.add(followUp.year());
      years.addAll(later);
    }
    return years;
  }

  /** One path for each agreement and indicator that has a target in a later year. */
  List<PathView> of(String organisation) {
    Map<List<String>, AssessedTarget> firsts = new LinkedHashMap<>();
    plans(organisation)
        .forEach(plan -> firsts.putIfAbsent(List.of(plan.agreement(), plan.indicator()), plan));
    List<PathView> paths = new ArrayList<>();
    for (AssessedTarget first : firsts.values()) {
      followUp
          .catalogue()
          .find(first.indicator())
          .ifPresent(
              indicator ->
                  paths.add(
                      new PathView(
                          first.agreement(),
                          Optional.ofNullable(first.goalArea()).filter(area -> !area.isBlank()),
                          figures.figure(organisation, indicator),
                          aims(first))));
    }
    return paths;
  }

  private List<Cell> aims(AssessedTarget path) {
    List<Cell> aims = new ArrayList<>();
    for (int year : years(path.organisation())) {
      aims.add(
          Stream.concat(
                  targets.getOrDefault(path.organisation(), List.of()).stream(),
                  plans(path.organisation()))
              .filter(target -> target.year() == year && isSame(target, path))
              .findFirst()
              .map(target -> Aims.cell(target, followUp.catalogue()))
              .orElse(Cell.EMPTY));
    }
    return aims;
  }

  private Stream<AssessedTarget> plans(String organisation) {
    return plans.getOrDefault(organisation, List.of()).stream()
        .filter(plan -> followUp.catalogue().find(plan.indicator()).isPresent());
  }

  private static boolean isSame(AssessedTarget one, AssessedTarget other) {
    return one.agreement().equals(other.agreement()) && one.indicator().equals(other.indicator());
  }
}
