package se.bokslut.report.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of a report on a region, or on one of its units beside it.
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
 * @param region the region
 * @param unit the unit that the report is about; none in a report on the region
 * @param providers its providers in Swedish order
 * @param units its units in Swedish order
 * @param freeUnits those of them that belong to no provider
 * @param agreements the names of all agreements that are followed up
 * @param indicators all indicators in the order of the chapters
 * @param kinds what units are to deliver
 * @param completeUnits how many units have delivered all of it
 * @param levels the minimum levels that hold in the region, in the order of their areas
 * @param levelWindow the years by which minimum levels are evaluated
 * @param levelStatuses symbol and word of how units can stand on a level, by code
 * @param unmetLevels the levels that units do not fulfil, unit by unit
 * @param levelConflicts where units answer otherwise than their rows tell, unit by unit
 * @param alf the region's ALF accounting by purpose, of the reporting year and the one before
 * @param details what the region's figures are made up of
 * @param theses the year's dissertations in the order of their days
 * @param sheets every delivered sheet, ordered by file
 * @param severities the severities of findings, the gravest first
 * @param findings how often each kind of finding was made
 * @param remarks the findings on the unit's rows; none in a report on the region
 * @param findingTotals how many findings there are, by severity
 * @param changes what has changed in the region since a finalised revision, if something has
 * @param coverage why figures are preliminary: takes codes of indicators
 * @param sum the region's figures of indicators in money, added: takes their codes, one at least
 */
public record ReportView(
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
    OrganisationView region,
    Optional<OrganisationView> unit,
    List<OrganisationView> providers,
    List<OrganisationView> units,
    List<OrganisationView> freeUnits,
    List<String> agreements,
    List<IndicatorView> indicators,
    List<KindView> kinds,
    int completeUnits,
    List<LevelView> levels,
    WindowView levelWindow,
    Map<String, String> levelStatuses,
    List<VerdictView> unmetLevels,
    List<VerdictView> levelConflicts,
    List<AlfView> alf,
    DetailsView details,
    List<ThesisView> theses,
    List<SheetView> sheets,
    List<String> severities,
    List<FindingView> findings,
    List<RemarkView> remarks,
    Map<String, Cell> findingTotals,
    Optional<ChangesView> changes,
    TemplateFunction coverage,
    TemplateFunction sum)
    implements TemplateView {

  /** Keeps copies. */
  public ReportView {
    years = List.copyOf(years);
    providers = List.copyOf(providers);
    units = List.copyOf(units);
    freeUnits = List.copyOf(freeUnits);
    agreements = List.copyOf(agreements);
    indicators = List.copyOf(indicators);
    kinds = List.copyOf(kinds);
    levels = List.copyOf(levels);
    levelStatuses = Collections.unmodifiableMap(new LinkedHashMap<>(levelStatuses));
    unmetLevels = List.copyOf(unmetLevels);
    levelConflicts = List.copyOf(levelConflicts);
    alf = List.copyOf(alf);
    theses = List.copyOf(theses);
    sheets = List.copyOf(sheets);
    severities = List.copyOf(severities);
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
    findingTotals = Collections.unmodifiableMap(new LinkedHashMap<>(findingTotals));
  }

  /** The report on one of the region's units. */
  ReportView of(
      OrganisationView one, List<RemarkView> said, List<FindingView> found, Map<String, Cell> all) {
    return new ReportView(
        year,
        lastYear,
        firstYear,
        years,
        cutOff,
        cutOffDate,
        diaryNumber,
        edition,
        state,
        draft,
        smallestNumber,
        region,
        Optional.of(one),
        providers,
        units,
        freeUnits,
        agreements,
        indicators,
        kinds,
        completeUnits,
        levels,
        levelWindow,
        levelStatuses,
        unmetLevels,
        levelConflicts,
        alf,
        details,
        theses,
        sheets,
        severities,
        found,
        said,
        all,
        changes,
        coverage,
        sum);
  }
}
