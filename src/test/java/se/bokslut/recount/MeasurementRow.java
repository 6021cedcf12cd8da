package se.bokslut.recount;

import java.math.BigDecimal;
import java.util.Optional;

/** A ready-made figure of an agreement for an organisation and a year. */
record MeasurementRow(
    RowPlace place,
    String code,
    Optional<String> name,
    String organisation,
    int year,
    Fraction value,
    Optional<Step> step,
    Optional<Fraction> numerator,
    Optional<Fraction> denominator) {

  static Optional<MeasurementRow> read(Fields row, UnitResolver resolver) {
    Optional<Integer> year = row.year("År");
    Optional<String> organisation = year.flatMap(each -> resolver.scope(row, each));
    Optional<String> code = row.text("Indikator");
    Optional<Step> step = Step.read(row.cell("Värde"));
    Optional<Fraction> value = step.map(Step::place).or(() -> measure(row));
    boolean complete = organisation.isPresent() && code.isPresent() && value.isPresent();
    return row.isNil() || !complete || row.text("Avtal").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MeasurementRow(
                row.place(),
                code.get(),
                row.text("Benämning"),
                organisation.get(),
                year.get(),
                value.get(),
                step,
                row.number("Täljare").map(Fraction::of),
                row.number("Nämnare").map(Fraction::of)));
  }

  /** The same for all rows that speak of the same indicator. */
  String key() {
    return Texts.compact(code);
  }

  /** The figure as stated, never worked out; its parts only when both are stated. */
  Outcome outcome() {
    boolean both = numerator.isPresent() && denominator.isPresent();
    return new Outcome(
        Optional.of(value),
        step,
        numerator.filter(each -> both),
        denominator.filter(each -> both),
        1);
  }

  private static Optional<Fraction> measure(Fields row) {
    Optional<BigDecimal> number = Numbers.measure(row.cell("Värde"), row.unit("Värde"));
    return number.map(Fraction::of);
  }
}
