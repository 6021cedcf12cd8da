package se.bokslut.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries out a kind's checks over several cells of a row. */
final class RowChecks {

  private static final Set<String> KRONOR = Set.of("sek", "kr", "kronor", "svenska kronor");

  private final ColumnLayout layout;

  RowChecks(ColumnLayout layout) {
    this.layout = layout;
  }

  void check(RowValues values, Place place, List<Finding> findings) {
    for (RowCheck check : layout.kind().checks()) {
      switch (check) {
        case RowCheck.Sum sum -> sum(sum, values, place, findings);
        case RowCheck.Rate rate -> rate(rate, values, place, findings);
        case RowCheck.Order order -> order(order, values, place, findings);
      }
    }
  }

  private void sum(RowCheck.Sum check, RowValues values, Place place, List<Finding> findings) {
    BigDecimal deciding = number(check.when(), values);
    boolean partsDelivered =
        check.parts().stream().anyMatch(part -> layout.ofHeading(part).isPresent());
    if (!partsDelivered || deciding.compareTo(BigDecimal.valueOf(check.atLeast())) < 0) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String part : check.parts()) {
      sum = sum.add(number(part, values));
    }
    if (sum.compareTo(BigDecimal.valueOf(check.total())) != 0) {
      findings.add(
          new Finding(
              FindingCode.WRONG_SUM,
              Severity.WARNING,
              place,
              sum.stripTrailingZeros().toPlainString(),
              "Kolumnerna %s–%s summerar till %s, inte %d."
                  .formatted(
                      check.parts().getFirst(),
                      check.parts().getLast(),
                      sum.stripTrailingZeros().toPlainString().replace('.', ','),
                      check.total()),
              "Kontrollera fördelningen."));
    }
  }

  private void rate(RowCheck.Rate check, RowValues values, Place place, List<Finding> findings) {
    String currency = value(check.currency(), values);
    boolean foreign = currency != null && !KRONOR.contains(HeadingName.plain(currency));
    boolean amountStated =
        check.amounts().stream().anyMatch(heading -> value(heading, values) != null);
    if (foreign && amountStated && number(check.rate(), values).signum() == 0) {
      findings.add(
          new Finding(
              FindingCode.MISSING_RATE,
              Severity.ERROR,
              layout
                  .ofHeading(check.rate())
                  .map(column -> place.column(column.index()))
                  .orElse(place),
              Objects.requireNonNull(currency),
              "Beloppet är i %s men kursen saknas.".formatted(currency),
              "Fyll i kolumnen %s med kronor per enhet av valutan.".formatted(check.rate())));
    }
  }

  /** Days and years compare as they are written. */
  private void order(RowCheck.Order check, RowValues values, Place place, List<Finding> findings) {
    String from = value(check.from(), values);
    String until = value(check.until(), values);
    if (from != null && until != null && from.compareTo(until) > 0) {
      findings.add(
          new Finding(
              FindingCode.OUT_OF_RANGE,
              Severity.ERROR,
              layout
                  .ofHeading(check.until())
                  .map(column -> place.column(column.index()))
                  .orElse(place),
              until,
              "%s (%s) ligger före %s (%s).".formatted(check.until(), until, check.from(), from),
              "Rätta den av dem som är fel."));
    }
  }

  private @Nullable String value(String heading, RowValues values) {
    return layout
        .kind()
        .column(heading)
        .map(column -> values.get(column.fields().getFirst()))
        .orElse(null);
  }

  private BigDecimal number(String heading, RowValues values) {
    return layout
        .kind()
        .column(heading)
        .map(column -> values.number(column.fields().getFirst()))
        .orElse(BigDecimal.ZERO);
  }
}
