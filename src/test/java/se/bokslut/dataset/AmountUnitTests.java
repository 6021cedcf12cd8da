package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell's own unit beats the heading's, which beats the row's (spec input "Cell values"). */
class AmountUnitTests {

  private static String received(String heading, String amount, String unit) {
    RowOutcome.Accepted row =
        Shipped.accepted(
            Shipped.headings("Regionkod", "År", "Ändamål", heading, "Enhet för belopp"),
            Cells.row(2, "03", "2025", "Forskning", amount, unit));
    assertThat(row.findings()).isEmpty();
    return String.valueOf(Shipped.value(row, "received"));
  }

  @ParameterizedTest
  @CsvSource({
    "Erhållet, 340, '', 340",
    "Erhållet, 340, kr, 340",
    "Erhållet, 340, tkr, 340000",
    "Erhållet, '12,5', Mkr, 12500000",
    "Erhållet (tkr), 340, Mkr, 340000",
    "Erhållet (kr), 340, tkr, 340",
    "Erhållet, 340 kr, tkr, 340",
    "Erhållet (tkr), '1,5 Mkr', kr, 1500000"
  })
  void the_nearest_unit_holds(String heading, String amount, String unit, String kronor) {
    assertThat(received(heading, amount, unit)).isEqualTo(kronor);
  }

  @Test
  void the_unit_holds_for_numbers_too_and_for_every_amount_of_the_row() {
    RowOutcome.Accepted row =
        Shipped.accepted(
            Shipped.headings(
                "Enhet för belopp", "Regionkod", "År", "Ändamål", "Erhållet", "Lokaler", "Löner"),
            Cells.row(
                2,
                List.of(
                    Cells.text("TKR"),
                    Cells.number("3"),
                    Cells.number("2025"),
                    Cells.text("utbildning"),
                    Cells.number("340.5"),
                    Cells.number("40"),
                    Cells.text("300 tkr"))));

    assertThat(Shipped.value(row, "received")).isEqualTo("340500");
    assertThat(Shipped.value(row, "premises")).isEqualTo("40000");
    assertThat(Shipped.value(row, "salaries")).isEqualTo("300000");
  }

  @Test
  void an_unknown_unit_is_told_and_read_as_kronor() {
    RowOutcome.Accepted row =
        Shipped.accepted(
            Shipped.headings("Regionkod", "År", "Ändamål", "Erhållet", "Enhet för belopp"),
            Cells.row(2, "03", "2025", "FORSKNING", "340", "euro"));

    assertThat(Shipped.told(row)).containsExactly("warning unknown-word E");
    assertThat(Shipped.value(row, "received")).isEqualTo("340");
  }
}
