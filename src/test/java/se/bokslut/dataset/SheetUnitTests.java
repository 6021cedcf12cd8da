package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.bokslut.spreadsheet.SheetRow;

/** Sheets that state the unit of their rows once, above the headings. */
class SheetUnitTests {

  private static final SheetRow UNIT = Cells.row(2, SheetUnit.LABEL, "11001", "Kirurgi");
  private static final SheetRow HEADINGS =
      Cells.row(4, "", "Enhetskod", "Enhet", "Titel", "Publikationstyp", "Innehållstyp", "År");

  private static RowParser parser() {
    return Shipped.recognised(UNIT, HEADINGS).parser();
  }

  @Test
  void a_row_that_names_no_unit_is_the_sheets() {
    RowOutcome.Accepted row =
        Shipped.accepted(
            parser(), Cells.row(5, "", "", "", "Rytm", "Artikel", "Refereegranskat", "2025"));

    assertThat(Shipped.value(row, "unit_code")).isEqualTo("11001");
    assertThat(row.leavesUnitToFolder()).isFalse();
  }

  @Test
  void a_row_that_names_a_unit_keeps_it() {
    RowParser parser = parser();

    RowOutcome.Accepted byCode =
        Shipped.accepted(
            parser, Cells.row(5, "", "11002", "", "Rytm", "Artikel", "Refereegranskat", "2025"));
    RowOutcome.Accepted byName =
        Shipped.accepted(
            parser,
            Cells.row(6, "", "", "Neurologi", "Rytm", "Artikel", "Refereegranskat", "2025"));

    assertThat(Shipped.value(byCode, "unit_code")).isEqualTo("11002");
    assertThat(Shipped.value(byName, "unit_code")).isEmpty();
    assertThat(Shipped.value(byName, "unit_name")).isEqualTo("Neurologi");
  }

  @Test
  void a_row_that_only_repeats_the_unit_is_no_data() {
    RowParser parser = parser();

    assertThat(parser.parse(Cells.row(5, "", "11001", "Kirurgi"))).isEmpty();
    assertThat(parser.parse(Cells.row(6, "", "11001"))).isEmpty();
  }

  @Test
  void a_row_of_nothing_but_another_unit_is_faulty_data() {
    RowOutcome.Rejected row = Shipped.rejected(parser(), Cells.row(5, "", "11002", "Neurologi"));

    assertThat(Shipped.told(row)).contains("error missing-value D");
  }

  @Test
  void a_nil_row_is_the_sheets_too() {
    RowOutcome.Accepted row =
        Shipped.accepted(parser(), Cells.row(5, "", "", "", "Inga", "", "", "2025"));

    assertThat(row.row().nil()).isTrue();
    assertThat(Shipped.value(row, "unit_code")).isEqualTo("11001");
  }

  @Test
  void without_such_a_row_a_row_of_nothing_but_a_unit_is_faulty_data() {
    RowParser parser = Shipped.recognised(HEADINGS).parser();

    RowOutcome.Rejected row = Shipped.rejected(parser, Cells.row(5, "", "11001", "Kirurgi"));

    assertThat(Shipped.told(row)).contains("error missing-value D");
  }

  @Test
  void a_sheet_of_ours_that_holds_no_data_is_passed_over_without_a_word() {
    SheetRecognition recognition =
        Shipped.recognise(
            Cells.row(1, "", SheetRecogniser.NOT_READ), Cells.row(2, "Titel", "Anmärkning"));

    assertThat(recognition).isInstanceOf(SheetRecognition.Ignored.class);
    assertThat(recognition.findings()).isEmpty();
  }
}
