package se.bokslut.recount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A target of an agreement for an organisation and a year. */
record TargetRow(
    int year,
    String agreement,
    String organisation,
    Indicator indicator,
    Fraction target,
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
    Optional<String> organisation = year.flatMap(each -> scope(row, each, resolver));
    Optional<Indicator> indicator =
        row.text("Indikator")
            .map(
                code ->
                    indicators
                        .named(code.toLowerCase(Locale.ROOT))
                        .orElseGet(() -> Indicator.unknown(code)));
    Optional<BigDecimal> target = indicator.flatMap(each -> target(row, each));
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
            Fraction.of(target.get()),
            Direction.of(row.text("Riktning").orElse("")),
            row.percent("Tolerans %").filter(percent -> percent.signum() >= 0)));
  }

  /** Equal for rows of which only the first can hold. */
  String subject() {
    return year + "|" + agreement + "|" + organisation + "|" + indicator.code();
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

  private static Optional<BigDecimal> target(Fields row, Indicator indicator) {
    Cell cell = row.cell("Målvärde");
    String unit = row.unit("Målvärde");
    return indicator.isShare() ? Numbers.share(cell, unit) : Numbers.measure(cell, unit);
  }

  private static Optional<String> scope(Fields row, int year, UnitResolver resolver) {
    Optional<String> code = row.text("Omfattning");
    return code.filter(Organisations.NATION::equals)
        .or(
            () ->
                code.flatMap(resolver::byCode)
                    .flatMap(known -> resolver.organisations().current(known, year)));
  }
}
