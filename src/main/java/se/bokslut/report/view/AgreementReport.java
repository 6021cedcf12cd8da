package se.bokslut.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.bokslut.organisation.Level;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.StatedMeasure;
import se.bokslut.report.SwedishOrder;
import se.bokslut.report.model.SwedishText;

/** Looks at a year's follow-up through one agreement: its focus areas and who answers for them. */
final class AgreementReport {

  private static final Comparator<Organisation> HIGHEST_FIRST =
      Comparator.<Organisation, Level>comparing(one -> Level.valueOf(one.level()))
          .reversed()
          .thenComparing(Organisation::name, SwedishOrder.NAMES)
          .thenComparing(Organisation::code);

  private static final Comparator<String> NONE_FIRST =
      Comparator.comparing((String area) -> !area.isEmpty()).thenComparing(SwedishOrder.NAMES);

  private final Issue issue;
  private final FollowUp followUp;
  private final String agreement;
  private final Figures figures;
  private final Map<String, OrganisationView> organisations = new LinkedHashMap<>();

  AgreementReport(Issue issue, String agreement) {
    this.issue = issue;
    this.followUp = issue.followUp();
    this.agreement = agreement;
    this.figures = new Figures(followUp);
    OrganisationViews views = OrganisationViews.oneByOne(figures);
    parties().forEach(party -> organisations.put(party.code(), views.alone(party)));
  }

  /** Those of the reporting year that the agreement sets targets for or follows up. */
  private List<Organisation> parties() {
    return Stream.of(
            followUp.targets().stream().filter(this::isOurs).map(AssessedTarget::organisation),
            followUp.plans().stream().filter(this::isOurs).map(AssessedTarget::organisation),
            measures().map(StatedMeasure::organisation))
        .flatMap(codes -> codes)
        .distinct()
        .flatMap(code -> followUp.organisation(code).stream())
        .sorted(HIGHEST_FIRST)
        .toList();
  }

  private boolean isOurs(AssessedTarget target) {
    return target.agreement().equals(agreement) && target.year() >= followUp.year();
  }

  private Stream<StatedMeasure> measures() {
    return followUp.measures().stream().filter(measure -> measure.agreement().equals(agreement));
  }

  AgreementReportView view() {
    List<AreaView> areas = areas();
    return new AgreementReportView(
        followUp.year(),
        followUp.year() - 1,
        followUp.firstYear(),
        figures.years(),
        SwedishText.date(followUp.cutOff()),
        followUp.cutOff(),
        issue.diaryNumber(),
        issue.editionName(),
        issue.state().words(),
        issue.isDraft(),
        issue.smallestNumber(),
        agreement,
        areas.stream()
            .flatMap(area -> area.organisations().stream())
            .flatMap(party -> party.targets().stream())
            .toList(),
        areas,
        List.copyOf(organisations.values()),
        indicators(areas));
  }

  private List<AreaView> areas() {
    Map<String, List<PartyView>> areas = new TreeMap<>(NONE_FIRST);
    for (OrganisationView organisation : organisations.values()) {
      for (String area : areas(organisation)) {
        areas.computeIfAbsent(area, name -> new ArrayList<>()).add(party(organisation, area));
      }
    }
    List<AreaView> views = new ArrayList<>();
    areas.forEach(
        (name, parties) ->
            views.add(new AreaView(Optional.of(name).filter(area -> !area.isEmpty()), parties)));
    return views;
  }

  private Set<String> areas(OrganisationView organisation) {
    Set<String> areas = new LinkedHashSet<>();
    targets(organisation).forEach(target -> areas.add(target.goalArea().orElse("")));
    paths(organisation).forEach(path -> areas.add(path.goalArea().orElse("")));
    untargeted(organisation).forEach(measure -> areas.add(measure.focusArea().orElse("")));
    return areas;
  }

  private PartyView party(OrganisationView organisation, String area) {
    return new PartyView(
        organisation,
        targets(organisation).filter(target -> target.goalArea().orElse("").equals(area)).toList(),
        paths(organisation).filter(path -> path.goalArea().orElse("").equals(area)).toList(),
        untargeted(organisation)
            .filter(measure -> measure.focusArea().orElse("").equals(area))
            .map(StatedMeasure::indicator)
            .distinct()
            .flatMap(code -> Stream.ofNullable(organisation.figures().get(code)))
            .toList());
  }

  private Stream<TargetView> targets(OrganisationView organisation) {
    return organisation.targets().stream().filter(one -> one.agreement().equals(agreement));
  }

  private Stream<PathView> paths(OrganisationView organisation) {
    return organisation.paths().stream().filter(one -> one.agreement().equals(agreement));
  }

  /** What is followed up of the organisation without a target in the reporting year. */
  private Stream<StatedMeasure> untargeted(OrganisationView organisation) {
    List<String> targeted =
        targets(organisation).map(target -> target.figure().indicator().code()).toList();
    return measures()
        .filter(measure -> measure.organisation().equals(organisation.code()))
        .filter(measure -> !targeted.contains(measure.indicator()));
  }

  private List<IndicatorView> indicators(List<AreaView> areas) {
    Set<String> codes = new LinkedHashSet<>();
    areas.stream()
        .flatMap(area -> area.organisations().stream())
        .forEach(
            party -> {
              party.targets().forEach(target -> codes.add(target.figure().indicator().code()));
              party.paths().forEach(path -> codes.add(path.figure().indicator().code()));
              party.measures().forEach(figure -> codes.add(figure.indicator().code()));
            });
    return followUp.catalogue().indicators().stream()
        .filter(indicator -> codes.contains(indicator.code()))
        .map(IndicatorView::of)
        .toList();
  }
}
