package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and steps of a scale in one column (spec input "measurements"). */
class FigureReaderTests {

  private static RowOutcome outcome(String value) {
    return Shipped.headings("Avtal", "Indikator", "Omfattning", "År", "Värde")
        .parse(Cells.row(2, "Närvård", "v1", "03", "2025", value))
        .orElseThrow();
  }

  private static RowOutcome.Accepted measured(String value) {
    RowOutcome outcome = outcome(value);
    assertThat(outcome).isInstanceOf(RowOutcome.Accepted.class);
    return (RowOutcome.Accepted) outcome;
  }

  @ParameterizedTest
  @CsvSource({
    "ej påbörjad, 0, ej påbörjad",
    "Ej Paborjat, 0, ej påbörjad",
    "Pågår, 1, pågår",
    "PÅGÅENDE, 1, pågår",
    "genomfört, 2, genomförd",
    "completed, 2, genomförd"
  })
  void a_step_is_kept_as_a_word_and_as_its_place_on_the_scale(
      String written, String place, String step) {
    RowOutcome.Accepted row = measured(written);

    assertThat(row.findings()).isEmpty();
    assertThat(Shipped.value(row, "value")).isEqualTo(place);
    assertThat(Shipped.value(row, "step")).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({"'1 234,5', 1234.5", "86 %, 0.86", "2, 2", "−3, -3", "340 tkr, 340000"})
  void a_number_is_no_step(String written, String number) {
    RowOutcome.Accepted row = measured(written);

    assertThat(Shipped.value(row, "value")).isEqualTo(number);
    assertThat(Shipped.value(row, "step")).isNull();
  }

  @Test
  void what_is_neither_is_told_with_the_steps() {
    RowOutcome.Rejected row = (RowOutcome.Rejected) outcome("nästan klart");

    assertThat(Shipped.told(row)).containsExactly("error unreadable-value E");
    assertThat(row.findings().getFirst().remedy()).contains("ej påbörjad, pågår, genomförd");
  }

  @Test
  void a_target_may_be_a_step_too() {
    RowOutcome.Accepted row =
        Shipped.accepted(
            Shipped.headings("Avtal", "Indikator", "Omfattning", "År", "Målvärde"),
            Cells.row(2, "Närvård", "v1", "03", "2025", "Genomförd"));

    assertThat(Shipped.value(row, "target")).isEqualTo("2");
    assertThat(Shipped.value(row, "target_step")).isEqualTo("genomförd");
  }
}
