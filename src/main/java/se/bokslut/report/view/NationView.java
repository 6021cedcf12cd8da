package se.bokslut.report.view;

import java.util.List;
import se.bokslut.organisation.Level;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.SwedishOrder;
import se.bokslut.report.model.SwedishText;

/** Looks at a year's follow-up from above: region beside region. */
final class NationView {

  private final Issue issue;
  private final FollowUp followUp;
  private final Figures figures;
  private final UnitDeliveries deliveries;
  private final OrganisationViews organisations;

  NationView(Issue issue) {
    this.issue = issue;
    this.followUp = issue.followUp();
    this.figures = new Figures(followUp);
    this.deliveries = new UnitDeliveries(followUp);
    this.organisations = OrganisationViews.oneByOne(figures);
  }

  /** The nation must be among the organisations, as it is when there is a region. */
  NationReportView view() {
    List<Organisation> units =
        followUp.regions().stream().flatMap(region -> units(region).stream()).toList();
    return new NationReportView(
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
        organisations.alone(followUp.organisation(Level.NATION_CODE).orElseThrow()),
        followUp.regions().stream()
            .sorted((one, other) -> SwedishOrder.NAMES.compare(one.name(), other.name()))
            .map(this::summary)
            .toList(),
        followUp.catalogue().indicators().stream().map(IndicatorView::of).toList(),
        deliveries.kinds(units),
        deliveries.complete(units));
  }

  private RegionSummaryView summary(Organisation region) {
    List<Organisation> units = units(region);
    return new RegionSummaryView(
        organisations.alone(region),
        units.size(),
        deliveries.complete(units),
        deliveries.kinds(units),
        new Coverage(followUp, region.code()));
  }

  private List<Organisation> units(Organisation region) {
    return followUp.within(region.code(), "UNIT");
  }
}
