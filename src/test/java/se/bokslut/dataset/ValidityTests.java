package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that hold from one time to another (spec input "staff", "minimum-levels"). */
class ValidityTests {

  private static RowParser staff() {
    return Shipped.headings("Anställnings-id", "Enhetskod", "Examen", "Giltig från", "Giltig till");
  }

  @Test
  void the_years_that_a_row_touches_are_kept() {
    RowOutcome.Accepted row =
        Shipped.accepted(staff(), Cells.row(2, "A1", "U1", "DR", "2020-09-15", "2024"));

    assertThat(Shipped.value(row, "valid_to")).isEqualTo("2024-12-31");
    assertThat(Shipped.value(row, "first_year")).isEqualTo("2020");
    assertThat(Shipped.value(row, "last_year")).isEqualTo("2024");
  }

  @Test
  void an_empty_end_is_open() {
    RowOutcome.Accepted row = Shipped.accepted(staff(), Cells.row(2, "A1", "U1", "DR", "", ""));

    assertThat(Shipped.value(row, "first_year")).isNull();
    assertThat(Shipped.value(row, "last_year")).isNull();
  }

  @Test
  void a_validity_that_ends_before_it_begins_is_an_error() {
    RowOutcome.Rejected row =
        Shipped.rejected(staff(), Cells.row(2, "A1", "U1", "DR", "2025-02-01", "2025-01-31"));

    assertThat(Shipped.told(row)).containsExactly("error out-of-range E");
    assertThat(row.findings().getFirst().reason()).contains("2025-01-31").contains("2025-02-01");
  }

  @Test
  void a_nil_row_holds_for_the_bare_year_in_its_first_day() {
    RowOutcome.Accepted row = Shipped.accepted(staff(), Cells.row(2, "Inga", "U1", "", "2025", ""));

    assertThat(row.row().nil()).isTrue();
    assertThat(Shipped.value(row, "first_year")).isEqualTo("2025");
    assertThat(Shipped.value(row, "last_year")).isEqualTo("2025");
  }

  @Test
  void without_a_year_it_is_no_nil_row_and_lacks_a_person() {
    RowOutcome.Rejected row = Shipped.rejected(staff(), Cells.row(2, "", "U1", "Inga", "", ""));

    assertThat(Shipped.told(row)).contains("error missing-value");
  }
}
