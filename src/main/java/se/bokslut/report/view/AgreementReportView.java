package se.bokslut.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a template knows of a report on one agreement.
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
 * @param name the agreement's name
 * @param targets all its targets of the reporting year
 * @param areas its focus areas in Swedish order, that of targets outside all of them first
 * @param organisations the organisations that it sets targets for or follows up, the highest first
 * @param indicators its indicators in the order of the chapters
 */
public record AgreementReportView(
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
    String name,
    List<TargetView> targets,
    List<AreaView> areas,
    List<OrganisationView> organisations,
    List<IndicatorView> indicators)
    implements TemplateView {

  /** Keeps copies. */
  public AgreementReportView {
    years = List.copyOf(years);
    targets = List.copyOf(targets);
    areas = List.copyOf(areas);
    organisations = List.copyOf(organisations);
    indicators = List.copyOf(indicators);
  }
}
