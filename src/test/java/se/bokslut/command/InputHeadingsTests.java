package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Spec input "Headings", sentence by sentence, from the dropped workbook to the tables. */
class InputHeadingsTests {

  private static TakenIn taken;

  @BeforeAll
  static void drop(@TempDir Path folder) throws IOException {
    Workplace workplace = new Workplace(folder);
    workplace.drop("organisation.xlsx", Sheets.organisation());
    workplace.drop("underlag.xlsx", workbook());
    workplace.drop(
        "rader.csv",
        """
        Enhetskod;Titel;Publikationstyp;Innehållstyp;År
        U1;En första titel;Artikel;Refereegranskat;2025

        U1;;Artikel;Refereegranskat;2025
        """);
    taken = TakenIn.of(workplace);
  }

  private static WorkbookBuilder workbook() {
    WorkbookBuilder book =
        WorkbookBuilder.sheet("Utan ordning")
            .row("AR", "content_type:", " Publikationstyp\n(se lista)", "USVE-KOD", "title *")
            .row(2025, "Refereegranskat", "Artikel", "U1", "En titel");
    book.andSheet("Enheter i rubriken")
        .row(
            "Projekt-id",
            "Finansiär",
            "Enhetskod",
            "År",
            "Beviljat år (tkr)",
            "Beviljat totalt [Mkr] (prel)",
            "Aktivitet")
        .row("P1", "Vetenskapsrådet", "U1", 2025, 340, 1.5, null)
        .row("P2", "Vetenskapsrådet", "U1", 2025, "340 kr", "12,5 tkr", null);
    book.andSheet("Andra parenteser")
        .row(
            "Titel (på originalspråk)",
            "Publikationstyp (se lista)",
            "Innehållstyp",
            "År",
            "Enhetskod")
        .row("En titel", "Artikel", "Refereegranskat", 2025, "U1");
    book.andSheet("Titlar ovanför")
        .row("Region Uppsala, forskningskontoret")
        .row("Publikationer 2025", null, "Titel")
        .skipRows(26)
        .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År")
        .row("U1", "Under trettio rader", "Artikel", "Refereegranskat", 2025);
    book.andSheet("Okänd kolumn")
        .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År", "Rumsnummer")
        .row("U1", "En titel", "Artikel", "Refereegranskat", 2025, "B4");
    book.andSheet("Rubrik två gånger")
        .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År", "Title")
        .row("U1", "En titel", "Artikel", "Refereegranskat", 2025, "A title");
    book.andSheet("Saknad kolumn")
        .row("Enhetskod", "Titlar", "Publikationstyp", "Innehållstyp", "År")
        .row("U1", "En titel", "Artikel", "Refereegranskat", 2025);
    book.andSheet("Tomma celler")
        .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År", "ISSN")
        .row("U1", null, "Artikel", "Refereegranskat", 2025, null)
        .row("U1", "En titel", "Artikel", "Refereegranskat", "i fjol", null)
        .row("U1", "En titel", "Artikel", "Refereegranskat", 2025, "1234-5678")
        .row("U1", "En titel", "Artikel", "Refereegranskat", FormulaError.NA, null)
        .row("U1", "En titel", "Artikel", "Refereegranskat", 2025, FormulaError.REF);
    book.andSheet("Summor")
        .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År")
        .row("Exempel", "En exempelrad", "Artikel", "Refereegranskat", 2025)
        .row("U1", "En titel", "Artikel", "Refereegranskat", 2025)
        .row(null, null, null, null, null)
        .row("U1", null, "Inga", null, 2024)
        .row("Summa", null, null, null, 2)
        .row(null, "Totalt", null, null, 2)
        .row("TOTAL", null, null, null, 2);
    book.andSheet("Verkliga filer")
        .row("Publikationer", null, null, null, null)
        .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År")
        .merge("A1:E1")
        .hiddenRow("U1", "På en dold rad", "Artikel", "Refereegranskat", 2025)
        .hideColumn(1)
        .row(
            "U1",
            WorkbookBuilder.formula("CONCATENATE(\"Räknad\",\" titel\")", "Räknad titel"),
            "Artikel",
            "Refereegranskat",
            WorkbookBuilder.formula("2000+25", 2025));
    return book;
  }

  @Test
  void headings_match_by_name_whatever_their_order_case_diacritics_blanks_and_signs() {
    assertThat(
            taken.rows(
                "publication_row", "Utan ordning", "unit_code", "title", "year", "content_type"))
        .containsExactly("U1|En titel|2025|refereed");
    assertThat(taken.findings("Utan ordning")).isEmpty();
  }

  @Test
  void a_bracketed_unit_is_that_of_the_columns_bare_numbers_and_a_cells_own_unit_beats_it() {
    assertThat(taken.rows("grant_row", "Enheter i rubriken", "project_id", "granted", "awarded"))
        .containsExactly("P1|340000|1500000", "P2|340|12500");
  }

  @Test
  void other_bracketed_remarks_are_ignored() {
    assertThat(taken.sheet("Andra parenteser")).isEqualTo("publications accepted 1 0");
    assertThat(taken.findings("Andra parenteser")).isEmpty();
  }

  @Test
  void the_heading_row_is_found_within_the_first_30_rows() {
    assertThat(
            taken.rows("publication_row", "Titlar ovanför", "title", "row_number_in_sheet(row_id)"))
        .containsExactly("Under trettio rader|30");
  }

  @Test
  void an_unknown_column_is_ignored_with_an_info() {
    assertThat(taken.findings("Okänd kolumn")).containsExactly("info unknown-column F1");
    assertThat(taken.sheet("Okänd kolumn")).isEqualTo("publications accepted 1 0");
  }

  @Test
  void a_heading_given_twice_rejects_the_sheet() {
    assertThat(taken.findings("Rubrik två gånger")).containsExactly("error duplicate-heading F1");
    assertThat(taken.sheet("Rubrik två gånger")).isEqualTo("publications rejected 0 0");
  }

  @Test
  void a_missing_required_column_names_what_would_do_and_the_closest_heading_seen() {
    assertThat(taken.sheet("Saknad kolumn")).isEqualTo("publications rejected 0 0");
    assertThat(taken.messages("Saknad kolumn", "missing-column"))
        .singleElement()
        .asString()
        .contains("Kolumnen Titel saknas", "Title", "”Titlar”");
  }

  @Test
  void required_cells_are_filled_and_readable_or_their_row_is_not_used() {
    assertThat(taken.findings("Tomma celler"))
        .containsExactly(
            "error missing-value B2",
            "error unreadable-value E3",
            "warning wrong-check-digit F4",
            "error excel-error E5",
            "warning excel-error F6");
    assertThat(taken.sheet("Tomma celler")).isEqualTo("publications accepted 5 3");
    assertThat(taken.rows("publication_row", "Tomma celler", "title", "issn"))
        .containsExactly("En titel|–", "En titel|–");
  }

  @Test
  void blank_summary_and_example_rows_are_not_read_and_nil_rows_are() {
    assertThat(taken.sheet("Summor")).isEqualTo("publications accepted 2 0");
    assertThat(taken.rows("publication_row", "Summor", "title", "nil", "year"))
        .containsExactly("En titel|false|2025", "–|true|2024");
  }

  @Test
  void merged_headings_hidden_rows_and_columns_and_formulas_are_read_as_others() {
    assertThat(taken.rows("publication_row", "Verkliga filer", "title", "year"))
        .containsExactly("På en dold rad|2025", "Räknad titel|2025");
  }

  @Test
  void in_a_csv_the_row_is_the_record_as_a_spreadsheet_shows_it_and_the_sheet_is_empty() {
    assertThat(taken.rows("publication_row", "", "title", "row_number_in_sheet(row_id)"))
        .containsExactly("En första titel|2");
    assertThat(taken.findings("")).isEqualTo(List.of("error missing-value B4"));
  }
}
