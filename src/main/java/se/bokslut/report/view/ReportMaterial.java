package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.UnderlagRows;

/**
 * Everything that a report is made of.
 *
 * @param view what its template knows
 * @param lists the long lists that its template can show
 */
public record ReportMaterial(ReportView view, List<ListSource> lists) {

  /** Keeps a copy. */
  public ReportMaterial {
    lists = List.copyOf(lists);
  }

  /**
   * The material of a region's report.
   *
   * @param region an organisation of level REGION, in force in the reporting year
   * @param diaryNumber the office's own number of the matter
   * @param underlag the rows that the figures rest on
   */
  public static ReportMaterial ofRegion(
      FollowUp followUp, Organisation region, Optional<String> diaryNumber, UnderlagRows underlag) {
    return new ReportMaterial(
        new RegionView(followUp, region).view(diaryNumber),
        List.of(FindingRows.of(followUp.findings()), UnderlagSource.of(underlag)));
  }
}
