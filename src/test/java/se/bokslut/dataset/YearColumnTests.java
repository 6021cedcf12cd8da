package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns of which there is one a year (spec input "publication-channels"). */
class YearColumnTests {

  @Test
  void every_year_of_a_row_is_kept_however_its_heading_is_written() {
    RowParser channels =
        Shipped.headings("Titel", "ISSN", "Nivå 2024", "Level 2025", "level_2026", "Nivå 2023:");

    RowOutcome.Accepted row =
        Shipped.accepted(channels, Cells.row(2, "Rytm", "0378-5955", "1", "2", "x", "0"));

    assertThat(row.findings()).isEmpty();
    assertThat(Shipped.value(row, "levels"))
        .isEqualTo("{\"2023\": \"0\", \"2024\": \"1\", \"2025\": \"2\", \"2026\": \"X\"}");
  }

  @Test
  void a_year_without_a_level_is_left_out_and_so_is_one_that_cannot_be_read() {
    RowParser channels = Shipped.headings("Titel", "Nivå 2024", "Nivå 2025", "Nivå 2026");

    RowOutcome.Accepted row = Shipped.accepted(channels, Cells.row(2, "Rytm", "", "7", "1"));

    assertThat(Shipped.told(row)).containsExactly("warning unknown-word C");
    assertThat(Shipped.value(row, "levels")).isEqualTo("{\"2026\": \"1\"}");
  }

  @Test
  void a_row_without_any_level_is_a_channel_all_the_same() {
    RowOutcome.Accepted row =
        Shipped.accepted(Shipped.headings("Titel", "Nivå 2024"), Cells.row(2, "Rytm", ""));

    assertThat(row.findings()).isEmpty();
    assertThat(Shipped.value(row, "levels")).isNull();
  }

  @Test
  void the_same_year_twice_rejects_the_sheet_and_names_the_year() {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(Cells.row(1, "Titel", "ISSN", "Nivå 2025", "Level 2025", "Nivå 2024"));

    assertThat(Shipped.told(sheet.findings())).containsExactly("error duplicate-heading D");
    assertThat(sheet.findings().getFirst().reason()).contains("Nivå 2025").contains("C och D");
  }

  @Test
  void a_sheet_of_channels_without_any_year_is_told_what_is_missing() {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(Cells.row(1, "Titel", "ISSN", "EISSN", "Nivå"));

    assertThat(Shipped.told(sheet.findings())).containsExactly("error missing-column");
    assertThat(sheet.findings().getFirst().reason()).contains("Nivå ÅÅÅÅ");
    assertThat(sheet.findings().getFirst().remedy()).contains("”Nivå”");
  }

  @Test
  void a_rejected_row_tells_every_year_apart() {
    RowOutcome.Rejected row =
        Shipped.rejected(
            Shipped.headings("Titel", "Nivå 2024", "Nivå 2025"), Cells.row(2, "", "1", "2"));

    assertThat(row.cells()).containsEntry("Nivå 2024", "1").containsEntry("Nivå 2025", "2");
  }
}
