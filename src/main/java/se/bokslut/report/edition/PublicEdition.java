package se.bokslut.report.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.Calculation.RollUp;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;

/**
 * Makes of a follow-up what everybody may see (spec indicators "Rounding and small numbers").
 *
 * <p>What must be hidden is not in the result at all, so that nothing that draws it can show it.
 */
public final class PublicEdition {

  private final FollowUp followUp;
  private final int smallest;
  private final Map<String, IndicatorDefinition> indicators;
  private final Map<Integer, HiddenPersons> hidden;
  private final PublicSeries series;

  private PublicEdition(FollowUp followUp, int smallest) {
    this.followUp = followUp;
    this.smallest = smallest;
    this.indicators =
        followUp.catalogue().indicators().stream()
            .collect(Collectors.toMap(IndicatorDefinition::code, indicator -> indicator));
    this.hidden =
        IntStream.rangeClosed(followUp.firstYear(), followUp.year())
            .boxed()
            .collect(
                Collectors.toMap(
                    year -> year, year -> new HiddenPersons(followUp, year, smallest)));
    this.series = new PublicSeries(followUp, hidden, smallest);
  }

  /**
   * A follow-up of the same shape without anything that must be hidden.
   *
   * @param followUp everything; no part of it may have been hidden before
   * @param smallest the least number of persons that is shown, above 1
   */
  public static FollowUp of(FollowUp followUp, int smallest) {
    if (smallest < 2) {
      throw new IllegalArgumentException("det minsta tal som visas ska vara minst 2: " + smallest);
    }
    return new PublicEdition(followUp, smallest).make();
  }

  private FollowUp make() {
    Map<FollowUp.Key, FigureValue> figures = new LinkedHashMap<>();
    followUp.figures().forEach((key, figure) -> add(figures, key, figure, this::disclosure));
    Map<FollowUp.Key, FigureValue> printed = new LinkedHashMap<>();
    followUp.series().forEach((key, figure) -> add(printed, key, figure, series::of));
    return new FollowUp(
        followUp.year(),
        followUp.cutOff(),
        followUp.catalogue(),
        followUp.organisations(),
        figures,
        printed,
        followUp.targets().stream().map(target -> target(target, figures)).toList(),
        followUp.minimumLevels().withoutAnswers(),
        followUp.alf(),
        followUp.measures(),
        followUp.plans(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        followUp.details().withoutRows(),
        Optional.empty());
  }

  /** Says how much of a figure may be seen. */
  private interface Rule {
    Disclosure of(FollowUp.Key key, IndicatorDefinition indicator, FigureValue figure);
  }

  /** Adds what may be seen of a figure; of what is not known nothing is shown anywhere. */
  private void add(
      Map<FollowUp.Key, FigureValue> all, FollowUp.Key key, FigureValue figure, Rule rule) {
    IndicatorDefinition indicator = indicators.get(key.indicator());
    if (indicator != null) {
      all.put(key, shown(indicator, figure, rule.of(key, indicator, figure)));
    }
  }

  private Disclosure disclosure(
      FollowUp.Key key, IndicatorDefinition indicator, FigureValue figure) {
    return PersonFigures.isMedian(indicator) && restsOnFew(key, indicator.personsAmong(), figure)
        ? Disclosure.WITHHELD
        : persons(key.year()).of(key.organisation(), indicator);
  }

  private HiddenPersons persons(int year) {
    return Objects.requireNonNull(hidden.get(year));
  }

  private boolean restsOnFew(FollowUp.Key key, @Nullable String among, FigureValue median) {
    FigureValue all =
        among == null ? FigureValue.NONE : followUp.figure(key.year(), key.organisation(), among);
    return PersonFigures.leastPersons(median, all) < smallest;
  }

  private static FigureValue shown(
      IndicatorDefinition indicator, FigureValue figure, Disclosure how) {
    boolean there = figure.value().isPresent() || figure.numerator() != null;
    if (there && !how.equals(Disclosure.SHOWN)) {
      return figure.hidden(how);
    }
    if (indicator.calculation().rollUp() == RollUp.AS_STATED) {
      return figure.withoutParts();
    }
    return tellsRows(indicator) ? figure : figure.withoutRows();
  }

  /** Rows about persons are persons; minimum levels rest on such rows too. */
  private static boolean tellsRows(IndicatorDefinition indicator) {
    return !PersonFigures.isAboutPersons(indicator)
        && indicator.calculation().stage() != Calculation.Stage.AFTER_MINIMUM_LEVELS;
  }

  private static AssessedTarget target(
      AssessedTarget target, Map<FollowUp.Key, FigureValue> figures) {
    FigureValue outcome =
        figures.getOrDefault(
            new FollowUp.Key(target.year(), target.organisation(), target.indicator()),
            FigureValue.NONE);
    return outcome.isHidden() ? target.withheld() : target;
  }
}
