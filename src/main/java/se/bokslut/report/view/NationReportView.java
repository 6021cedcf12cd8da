package se.bokslut.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a template knows of a report on the nation, region beside region.
 *
 * @param year the reporting year
 * @param lastYear the year before
 * @param firstYear the oldest year shown
 * @param years all years shown, the oldest first
 * @param cutOff the day up to which deliveries count, as it is written in Swedish
 * @param cutOffDate the same day as year, month and day
 * @param diaryNumber the office's own number of the matter
 * @param edition {@code internt} or {@code publikt}
 * @param state Utkast, or which revision it is
 * @param draft whether it can still change
 * @param smallestNumber the least number of persons above 0 that is shown
 * @param nation all regions in the data together
 * @param regions the regions in Swedish order, each with its units
 * @param indicators all indicators in the order of the chapters
 * @param kinds what units are to deliver
 * @param completeUnits how many units have delivered all of it
 */
public record NationReportView(
    int year,
    int lastYear,
    int firstYear,
    List<Integer> years,
    String cutOff,
    LocalDate cutOffDate,
    Optional<String> diaryNumber,
    String edition,
    String state,
    boolean draft,
    int smallestNumber,
    OrganisationView nation,
    List<RegionSummaryView> regions,
    List<IndicatorView> indicators,
    List<KindView> kinds,
    int completeUnits)
    implements TemplateView {

  /** Keeps copies. */
  public NationReportView {
    years = List.copyOf(years);
    regions = List.copyOf(regions);
    indicators = List.copyOf(indicators);
    kinds = List.copyOf(kinds);
  }
}
