package se.bokslut.recount;

import java.math.BigDecimal;
import java.util.Optional;

/** A target of an agreement for an organisation and a year. */
record TargetRow(
    int year,
    String agreement,
    String organisation,
    Indicator indicator,
    Fraction target,
    Optional<Step> step,
    Direction direction,
    Optional<BigDecimal> tolerance) {

  enum Direction {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    EQUAL("=");

    private final String sign;

    Direction(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    static Direction of(String word) {
      return switch (word) {
        case "≤", "<=" -> AT_MOST;
        case "=" -> EQUAL;
        default -> AT_LEAST;
      };
    }
  }

  static Optional<TargetRow> read(Fields row, Indicators indicators, UnitResolver resolver) {
    Optional<Integer> year = row.year("År");
    Optional<String> organisation = year.flatMap(each -> resolver.scope(row, each));
    Optional<Indicator> indicator =
        row.text("Indikator")
            .map(stated -> indicators.named(stated).orElseGet(() -> Indicator.unknown(stated)));
    Optional<Step> step = Step.read(row.cell("Målvärde"));
    Optional<Fraction> target =
        step.map(Step::place).or(() -> indicator.flatMap(each -> target(row, each)));
    Optional<String> agreement = row.text("Avtal");
    if (agreement.isEmpty() || organisation.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TargetRow(
            year.get(),
            agreement.get(),
            organisation.get(),
            indicator.get(),
            target.get(),
            step,
            Direction.of(row.text("Riktning").orElse("")),
            row.percent("Tolerans %").filter(percent -> percent.signum() >= 0)));
  }

  /** Equal for rows of which only the first can hold. */
  String subject() {
    return year
        + "|"
        + Texts.compact(agreement)
        + "|"
        + organisation
        + "|"
        + Texts.compact(indicator.code());
  }

  /** The target as it stands in the data file. */
  String written() {
    return step.map(Step::words).orElseGet(target::written);
  }

  /** The status that the outcome earns, by exact values. */
  String status(Optional<Fraction> outcome) {
    if (outcome.isEmpty()) {
      return "kan ej bedömas";
    }
    Fraction deviation = outcome.get().minus(target).abs();
    Fraction allowed =
        target.abs().times(Fraction.of(tolerance.orElse(BigDecimal.ZERO))).over(Fraction.of(100));
    boolean tolerated = deviation.compareTo(allowed) <= 0;
    boolean reached =
        switch (direction) {
          case AT_LEAST -> outcome.get().compareTo(target) >= 0;
          case AT_MOST -> outcome.get().compareTo(target) <= 0;
          case EQUAL -> tolerated;
        };
    String missed = tolerated ? "nära" : "ej uppfyllt";
    return reached ? "uppfyllt" : missed;
  }

  private static Optional<Fraction> target(Fields row, Indicator indicator) {
    Cell cell = row.cell("Målvärde");
    String unit = row.unit("Målvärde");
    Optional<BigDecimal> number =
        indicator.share() ? Numbers.share(cell, unit) : Numbers.measure(cell, unit);
    return number.map(Fraction::of);
  }
}
