package se.bokslut.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.bokslut.indicator.IndicatorCatalogue;

/**
 * Everything that the reports of one year show, read once: all renderers start from here.
 *
 * @param year the reporting year
 * @param cutOff the day up to which deliveries count
 * @param catalogue the indicators
 * @param organisations by year and code, for the year and the four before it
 * @param figures by year, organisation and indicator
 * @param series the figures of earlier years in which the organisations are included that one of
 *     the reporting year has replaced; printed in the place of its own
 * @param targets the assessed targets of the same years
 * @param minimumLevels the minimum levels of the same years and how units stand on them
 * @param alf the ALF accounting of the same years
 * @param measures which measured values agreements follow up in the reporting year, in their order
 * @param plans the targets of the years after it, none of which has an outcome
 * @param comments the comments of the reporting year in row order
 * @param theses the dissertations of the reporting year, ordered by the day of their defence
 * @param sheets every delivered sheet
 * @param findings everything found in deliveries in force or rejected
 * @param details what regions' figures are made up of
 * @param changes what has changed since the last revision of another basis; empty when nothing has,
 *     or when there is none
 */
public record FollowUp(
    int year,
    LocalDate cutOff,
    IndicatorCatalogue catalogue,
    List<Organisation> organisations,
    Map<Key, FigureValue> figures,
    Map<Key, FigureValue> series,
    List<AssessedTarget> targets,
    MinimumLevels minimumLevels,
    List<AlfAccount> alf,
    List<StatedMeasure> measures,
    List<AssessedTarget> plans,
    List<Comment> comments,
    List<Thesis> theses,
    List<DeliveredSheet> sheets,
    List<ReportedFinding> findings,
    Details details,
    Optional<Changes> changes) {

  /** How many years are shown, the reporting year the last of them. */
  public static final int YEARS = 5;

  /** What a figure is of. */
  public record Key(int year, String organisation, String indicator) {}

  /** Keeps copies. */
  public FollowUp {
    organisations = List.copyOf(organisations);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
    targets = List.copyOf(targets);
    alf = List.copyOf(alf);
    measures = List.copyOf(measures);
    plans = List.copyOf(plans);
    comments = List.copyOf(comments);
    theses = List.copyOf(theses);
    sheets = List.copyOf(sheets);
    findings = List.copyOf(findings);
  }

  /** The same with what has changed. */
  public FollowUp with(Optional<Changes> known) {
    return new FollowUp(
        year,
        cutOff,
        catalogue,
        organisations,
        figures,
        series,
        targets,
        minimumLevels,
        alf,
        measures,
        plans,
        comments,
        theses,
        sheets,
        findings,
        details,
        known);
  }

  /** The first year shown. */
  public int firstYear() {
    return year - YEARS + 1;
  }

  /** A figure; {@link FigureValue#NONE} for an organisation that was not in force. */
  public FigureValue figure(int ofYear, String organisation, String indicator) {
    return figures.getOrDefault(new Key(ofYear, organisation, indicator), FigureValue.NONE);
  }

  /** The figure that a series prints: with those it has replaced, else the organisation's own. */
  public FigureValue printed(int ofYear, String organisation, String indicator) {
    FigureValue inherited = series.get(new Key(ofYear, organisation, indicator));
    return inherited == null ? figure(ofYear, organisation, indicator) : inherited;
  }

  /** Whether what a series prints includes organisations that have been replaced. */
  public boolean isInherited(int ofYear, String organisation, String indicator) {
    return series.containsKey(new Key(ofYear, organisation, indicator));
  }

  /** An organisation in force in the reporting year. */
  public Optional<Organisation> organisation(String code) {
    return organisations.stream()
        .filter(organisation -> organisation.year() == year && organisation.code().equals(code))
        .findFirst();
  }

  /** The organisations of a level within a region in the reporting year, by Swedish name order. */
  public List<Organisation> within(String region, String level) {
    Comparator<Organisation> byName =
        Comparator.comparing(Organisation::name, SwedishOrder.NAMES)
            .thenComparing(Organisation::code);
    return organisations.stream()
        .filter(organisation -> organisation.year() == year)
        .filter(organisation -> organisation.level().equals(level))
        .filter(organisation -> organisation.isWithin(region))
        .sorted(byName)
        .toList();
  }

  /** The regions in force in the reporting year, by code. */
  public List<Organisation> regions() {
    return organisations.stream()
        .filter(organisation -> organisation.year() == year)
        .filter(organisation -> organisation.level().equals("REGION"))
        .sorted(Comparator.comparing(Organisation::code))
        .toList();
  }

  /** The agreements that set targets or follow up values in the reporting year, by name. */
  public List<String> agreements() {
    return Stream.concat(
            targets.stream().filter(target -> target.year() == year).map(AssessedTarget::agreement),
            measures.stream().map(StatedMeasure::agreement))
        .distinct()
        .sorted(SwedishOrder.NAMES)
        .toList();
  }
}
