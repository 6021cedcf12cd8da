package se.bokslut.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bokslut.dataset.Severity;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.DeliveredSheet;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.ReportedFinding;
import se.bokslut.report.SwedishOrder;
import se.bokslut.report.Thesis;
import se.bokslut.report.model.SwedishText;

/** Looks at a year's follow-up from one region. */
final class RegionView {

  private final Issue issue;
  private final FollowUp followUp;
  private final Organisation region;
  private final Map<String, Organisation> within;
  private final List<Organisation> units;
  private final UnitDeliveries deliveries;
  private final Levels levels;
  private final OrganisationViews organisations;

  RegionView(Issue issue, Organisation region) {
    this.issue = issue;
    this.followUp = issue.followUp();
    this.region = region;
    this.within =
        followUp.organisations().stream()
            .filter(organisation -> organisation.year() == followUp.year())
            .filter(organisation -> organisation.isWithin(region.code()))
            .collect(Collectors.toMap(Organisation::code, Function.identity()));
    this.units = followUp.within(region.code(), "UNIT");
    this.deliveries = new UnitDeliveries(followUp);
    this.levels = new Levels(followUp, region.code(), units);
    this.organisations =
        new OrganisationViews(
            new Figures(followUp),
            deliveries,
            levels,
            followUp.within(region.code(), "PROVIDER"),
            units);
  }

  ReportView view() {
    List<ReportedFinding> findings = findings();
    return new ReportView(
        followUp.year(),
        followUp.year() - 1,
        followUp.firstYear(),
        new Figures(followUp).years(),
        SwedishText.date(followUp.cutOff()),
        followUp.cutOff(),
        issue.diaryNumber(),
        issue.editionName(),
        issue.state().words(),
        issue.isDraft(),
        issue.smallestNumber(),
        organisations.region(region),
        Optional.empty(),
        organisations.providers(),
        organisations.units(),
        organisations.freeUnits(),
        agreements(),
        followUp.catalogue().indicators().stream().map(IndicatorView::of).toList(),
        deliveries.kinds(units),
        deliveries.complete(units),
        levels.levels(),
        levels.window(),
        Levels.statuses(),
        levels.unmet(),
        levels.conflicts(),
        AlfView.of(followUp, region.code()),
        new RegionDetails(followUp, region.code()).view(),
        theses(),
        sheets(),
        Arrays.stream(Severity.values()).map(Severity::code).toList(),
        FindingView.byCode(findings),
        List.of(),
        FindingView.counts(findings),
        new RegionChanges(followUp, region.code()).view(),
        new Coverage(followUp, region.code()),
        new Sums(new Figures(followUp), region.code()));
  }

  private List<String> agreements() {
    return followUp.targets().stream()
        .filter(target -> target.year() == followUp.year())
        .filter(target -> within.containsKey(target.organisation()))
        .map(AssessedTarget::agreement)
        .distinct()
        .sorted(SwedishOrder.NAMES)
        .toList();
  }

  /** Those that an organisation of the region reported. */
  private List<ThesisView> theses() {
    List<ThesisView> theses = new ArrayList<>();
    for (Thesis thesis : followUp.theses()) {
      List<String> units =
          thesis.organisations().stream()
              .flatMap(code -> Optional.ofNullable(within.get(code)).stream())
              .map(Organisation::name)
              .sorted(SwedishOrder.NAMES)
              .toList();
      if (!units.isEmpty()) {
        theses.add(ThesisView.of(thesis, units));
      }
    }
    return theses;
  }

  /** Those in the region's files and in nobody's. */
  private List<ReportedFinding> findings() {
    return followUp.findings().stream().filter(finding -> finding.concerns(region.code())).toList();
  }

  private List<SheetView> sheets() {
    return followUp.sheets().stream()
        .filter(sheet -> sheet.concerns(region.code()))
        .sorted(Comparator.comparing(DeliveredSheet::file, SwedishOrder.NAMES))
        .map(SheetView::of)
        .toList();
  }
}
