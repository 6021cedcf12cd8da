package se.bokslut.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.intake.CopyBatch;
import se.bokslut.organisation.Level;

/** The values of one indicator for those who are followed, as rows of a table. */
final class IndicatorValues {

  /** The columns of the tables that hold values. */
  static final List<String> COLUMNS =
      List.of(
          "year",
          "level",
          "organisation",
          "indicator",
          "exact_numerator",
          "exact_denominator",
          "numerator",
          "denominator",
          "source_rows",
          "units_delivered",
          "units_in_force");

  private final IndicatorDefinition indicator;
  private final Calculation calculation;
  private final IndicatorFormula formula;
  private final Map<RollUpQueries.ValueKey, YearValue.Window> windows;
  private final Map<FollowedOrganisation, List<String>> units;

  /**
   * Takes what has been added up.
   *
   * @param units the units below each organisation; asked only for means of units
   */
  IndicatorValues(
      IndicatorDefinition indicator,
      Map<RollUpQueries.ValueKey, YearValue.Window> windows,
      Map<FollowedOrganisation, List<String>> units) {
    this.indicator = indicator;
    this.calculation = indicator.calculation();
    this.formula = new IndicatorFormula(calculation);
    this.windows = windows;
    this.units = units;
  }

  /** Leaves the nation without a denominator where a region that delivered lacks its own. */
  void requireEveryRegion(List<FollowedOrganisation> organisations) {
    for (FollowedOrganisation region : organisations) {
      YearValue value = window(region).in(region.year());
      if (region.level() == Level.REGION && value.isKnown() && !value.hasParts()) {
        windows
            .computeIfAbsent(
                new RollUpQueries.ValueKey(region.year(), Level.NATION_CODE),
                key -> new YearValue.Window())
            .in(region.year())
            .removeDenominator();
      }
    }
  }

  private YearValue.Window window(FollowedOrganisation organisation) {
    return windows.getOrDefault(organisation.key(), new YearValue.Window());
  }

  void addTo(CopyBatch rows, FollowedOrganisation organisation) {
    YearValue.Window window = window(organisation);
    YearValue thisYear = window.in(organisation.year());
    boolean known = isShown(organisation) && formula.isKnown(window, organisation.year());
    Optional<Fraction> value = known ? value(organisation, window) : Optional.empty();
    boolean parts = known && formula.tellsParts(thisYear, organisation.level());
    boolean covered = calculation.coverage() == Calculation.Coverage.UNITS;
    List<@Nullable Object> row = new ArrayList<>();
    row.add(organisation.year());
    row.add(organisation.level());
    row.add(organisation.code());
    row.add(indicator.code());
    row.add(value.map(Fraction::numerator).orElse(null));
    row.add(value.map(Fraction::denominator).orElse(null));
    row.add(parts ? formula.toldNumerator(thisYear).written() : null);
    row.add(parts ? thisYear.denominator().written() : null);
    row.add(known ? formula.sourceRows(window, organisation.year()) : 0);
    row.add(covered ? thisYear.unitsDelivered() : 0);
    row.add(covered ? organisation.units() : 0);
    rows.add(row);
  }

  private boolean isShown(FollowedOrganisation organisation) {
    return calculation.levels() == Calculation.Levels.ALL || organisation.isAtOrAboveRegion();
  }

  private Optional<Fraction> value(FollowedOrganisation organisation, YearValue.Window window) {
    if (calculation.rollUp() != Calculation.RollUp.MEAN_OF_UNITS
        || organisation.level() == Level.UNIT) {
      return formula.value(window, organisation.year());
    }
    int year = organisation.year();
    return IndicatorFormula.mean(
        units.getOrDefault(organisation, List.of()).stream()
            .map(unit -> new RollUpQueries.ValueKey(year, unit))
            .map(key -> windows.getOrDefault(key, new YearValue.Window()))
            .flatMap(unit -> formula.value(unit, year).stream())
            .toList());
  }
}
