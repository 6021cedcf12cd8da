package se.bokslut.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.ReportedFinding;
import se.bokslut.report.Slug;

/** The reports of a year in one edition (spec reports "Who receives what"). */
public final class ReportSet {

  private final Issue issue;
  private final FollowUp followUp;
  private final RowSources rows;

  /** Takes what they have in common and where their rows are read. */
  public ReportSet(Issue issue, RowSources rows) {
    this.issue = issue;
    this.followUp = issue.followUp();
    this.rows = rows;
  }

  /** All of them, or the one that is asked for; none when there is none of that name. */
  public List<PlannedReport> reports(Optional<String> only) {
    return reports().stream()
        .filter(report -> only.isEmpty() || only.get().equals(report.name()))
        .toList();
  }

  /** All of them: regions, what they send the state, their units, agreements, the nation. */
  public List<PlannedReport> reports() {
    List<PlannedReport> reports = new ArrayList<>();
    for (Organisation region : followUp.regions()) {
      Supplier<ReportView> view = once(() -> new RegionView(issue, region).view());
      reports.add(report("region", region.code(), () -> ofRegion(view.get(), region)));
      reports.add(report("staten", region.code(), () -> new ReportMaterial(view.get(), List.of())));
      for (Organisation unit : followUp.within(region.code(), "UNIT")) {
        reports.add(report("enhet", unit.code(), () -> ofUnit(view.get(), unit)));
      }
    }
    Slug.distinct(followUp.agreements())
        .forEach(
            (slug, agreement) ->
                reports.add(
                    report(
                        "avtal",
                        slug,
                        () ->
                            new ReportMaterial(
                                new AgreementReport(issue, agreement).view(), List.of()))));
    if (followUp.regions().size() > 1) {
      reports.add(
          new PlannedReport(
              "riket", "riket", () -> new ReportMaterial(new NationView(issue).view(), List.of())));
    }
    return List.copyOf(reports);
  }

  private static PlannedReport report(
      String template, String of, Supplier<ReportMaterial> material) {
    return new PlannedReport(template + "-" + of, template, material);
  }

  private ReportMaterial ofRegion(ReportView view, Organisation region) {
    List<ListSource> lists = new ArrayList<>(lists(region, findings(region)));
    if (issue.isInternal()) {
      lists.add(new RegionChanges(followUp, region.code()).rows());
      lists.add(PublicationSource.of(rows.publications().of(followUp.year(), region.code())));
    }
    return new ReportMaterial(view, lists);
  }

  private List<ReportedFinding> findings(Organisation region) {
    return followUp.findings().stream().filter(finding -> finding.concerns(region.code())).toList();
  }

  private ReportMaterial ofUnit(ReportView region, Organisation unit) {
    List<ReportedFinding> findings =
        followUp.findings().stream()
            .filter(finding -> finding.units().contains(unit.code()))
            .toList();
    OrganisationView one =
        region.units().stream()
            .filter(view -> view.code().equals(unit.code()))
            .findFirst()
            .orElseThrow();
    return new ReportMaterial(
        region.of(
            one,
            findings.stream().map(RemarkView::of).toList(),
            FindingView.byCode(findings),
            FindingView.counts(findings)),
        lists(unit, findings));
  }

  /** Rows stand in the internal edition only. */
  private List<ListSource> lists(Organisation organisation, List<ReportedFinding> findings) {
    return issue.isInternal()
        ? List.of(
            FindingRows.of(findings),
            UnderlagSource.of(
                rows.underlag().of(followUp.year(), organisation.code()), organisation.code()))
        : List.of();
  }

  /** The views of a region's reports are one; reports may be made at the same time. */
  private static <T> Supplier<T> once(Supplier<T> made) {
    return new Supplier<>() {
      private Optional<T> kept = Optional.empty();

      @Override
      public synchronized T get() {
        if (kept.isEmpty()) {
          kept = Optional.of(made.get());
        }
        return kept.get();
      }
    };
  }
}
