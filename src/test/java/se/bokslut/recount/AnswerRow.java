package se.bokslut.recount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What a unit says of one minimum level in a year. */
record AnswerRow(
    RowPlace place,
    String organisation,
    int year,
    String levelKey,
    Says says,
    Optional<BigDecimal> value,
    Optional<Integer> count,
    Optional<String> text,
    boolean motivated) {

  enum Says {
    YES,
    NO,
    NOT_APPLICABLE
  }

  static Optional<AnswerRow> read(Fields row, int year, String organisation) {
    Optional<String> level = row.text("Kriterium");
    Optional<Says> says = says(row);
    return level.isEmpty() || says.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AnswerRow(
                row.place(),
                organisation,
                year,
                MinimumLevel.key(level.get()),
                says.get(),
                row.number("Värde"),
                row.whole("Antal"),
                row.text("Text"),
                row.text("Motivering").isPresent()));
  }

  /** The texts between semicolons. */
  Stream<String> list() {
    return Stream.of(text.orElse("").split(";"))
        .map(Texts::compact)
        .filter(part -> !part.isEmpty());
  }

  private static Optional<Says> says(Fields row) {
    String word = Texts.folded(row.text("Svar").orElse(""));
    return word.equals("et") || word.equals("ej tillamplig") || word.equals("ej tillampligt")
        ? Optional.of(Says.NOT_APPLICABLE)
        : row.yes("Svar").map(yes -> yes ? Says.YES : Says.NO);
  }
}
