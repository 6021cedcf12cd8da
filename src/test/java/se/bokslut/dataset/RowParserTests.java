package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowParserTests {

  private static RowParser publications() {
    return Shipped.headings(
        "Titel", "Publikationstyp", "År", "Innehållstyp", "Antal författare", "DOI");
  }

  private static RowParser students() {
    return Shipped.headings("Personnummer", "Doktorand-id", "Halvår", "Aktivitet %", "Enhet");
  }

  private static RowParser grants() {
    return Shipped.headings("Projekt-id", "Finansiär", "År", "Beviljat år", "Valuta", "Kurs");
  }

  @Test
  void accepts_a_row_that_is_as_it_should_be() {
    RowOutcome.Accepted row =
        Shipped.accepted(
            publications(),
            Cells.row(
                2, "Rytm", "Artikel i tidskrift", "2025", "Refereegranskat", "4", "10.1000/A"));

    assertThat(row.findings()).isEmpty();
    assertThat(row.row().row()).isEqualTo(2);
    assertThat(row.row().nil()).isFalse();
    assertThat(Shipped.value(row, "publication_type")).isEqualTo("article");
    assertThat(Shipped.value(row, "content_type")).isEqualTo("refereed");
    assertThat(Shipped.value(row, "year")).isEqualTo("2025");
    assertThat(Shipped.value(row, "author_count")).isEqualTo("4");
    assertThat(Shipped.value(row, "doi")).isEqualTo("10.1000/a");
  }

  @Test
  void rejects_a_row_with_an_empty_required_cell() {
    RowOutcome.Rejected row =
        Shipped.rejected(publications(), Cells.row(2, "", "Artikel", "2025", "Refereegranskat"));

    assertThat(Shipped.told(row)).containsExactly("error missing-value A");
    assertThat(row.row()).isEqualTo(2);
    assertThat(row.cells()).containsEntry("Publikationstyp", "Artikel");
  }

  @Test
  void rejects_a_row_with_an_unreadable_required_cell() {
    RowOutcome.Rejected row =
        Shipped.rejected(publications(), Cells.row(2, "Rytm", "Artikel", "i fjol", "Refereed"));

    assertThat(Shipped.told(row)).containsExactly("error unreadable-value C");
    assertThat(row.findings().getFirst().value()).isEqualTo("i fjol");
  }

  @Test
  void warns_of_an_unreadable_optional_cell_and_does_not_use_it() {
    RowOutcome.Accepted row =
        Shipped.accepted(
            publications(), Cells.row(2, "Rytm", "Artikel", "2025", "Refereed", "många", "doi"));

    assertThat(Shipped.told(row))
        .containsExactly("warning unreadable-value E", "warning unreadable-value F");
    assertThat(Shipped.value(row, "author_count")).isNull();
    assertThat(Shipped.value(row, "doi")).isNull();
  }

  @Test
  void takes_an_excel_error_for_an_error_in_a_required_cell_and_a_warning_in_another() {
    RowOutcome.Rejected rejected =
        Shipped.rejected(
            publications(),
            Cells.row(
                2,
                List.of(
                    Cells.fault("#REF!"),
                    Cells.text("Artikel"),
                    Cells.number("2025"),
                    Cells.text("Refereed"))));
    RowOutcome.Accepted accepted =
        Shipped.accepted(
            publications(),
            Cells.row(
                2,
                List.of(
                    Cells.text("Rytm"),
                    Cells.text("Artikel"),
                    Cells.number("2025"),
                    Cells.text("Refereed"),
                    Cells.fault("#N/A"))));

    assertThat(Shipped.told(rejected)).containsExactly("error excel-error A");
    assertThat(Shipped.told(accepted)).containsExactly("warning excel-error E");
    assertThat(accepted.findings().getFirst().value()).isEqualTo("#N/A");
  }

  @Test
  void tells_all_faults_of_a_row_at_once() {
    RowOutcome.Rejected row =
        Shipped.rejected(publications(), Cells.row(2, "", "", "i fjol", "Refereed", "många"));

    assertThat(Shipped.told(row))
        .containsExactlyInAnyOrder(
            "error missing-value A",
            "error missing-value B",
            "error unreadable-value C",
            "warning unreadable-value E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Summa", "summa", "Summa:", "TOTALT", "Total"})
  void passes_over_summary_rows(String word) {
    assertThat(publications().parse(Cells.row(9, word, "", "", "", "12"))).isEmpty();
    assertThat(publications().parse(Cells.row(9, "", "", word, "", "12"))).isEmpty();
  }

  @Test
  void keeps_a_row_whose_title_only_begins_like_a_summary() {
    assertThat(publications().parse(Cells.row(9, "Total hip replacement", "Artikel", "2025")))
        .isPresent();
  }

  @Test
  void passes_over_blank_rows() {
    assertThat(publications().parse(Cells.row(9, "", "", ""))).isEmpty();
    assertThat(publications().parse(Cells.row(9, List.of()))).isEmpty();
  }

  @Test
  void reads_a_nil_row_of_any_cell_that_says_so() {
    RowParser parser = Shipped.headings("Enhetskod", "Titel", "Publikationstyp", "År");

    RowOutcome.Accepted row = Shipped.accepted(parser, Cells.row(2, "U1", "inga", "", "2025"));

    assertThat(row.findings()).isEmpty();
    assertThat(row.row().nil()).isTrue();
    assertThat(row.row().unitStated()).isTrue();
    assertThat(Shipped.value(row, "unit_code")).isEqualTo("U1");
    assertThat(Shipped.value(row, "year")).isEqualTo("2025");
    assertThat(Shipped.value(row, "title")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2025", "2025HT", "VT25"})
  void lets_a_nil_row_state_a_bare_year_or_a_half_year(String time) {
    RowOutcome.Accepted row =
        Shipped.accepted(students(), Cells.row(2, "Inga", "", time, "", "Akut"));

    assertThat(row.row().nil()).isTrue();
    assertThat(Shipped.value(row, "year")).isEqualTo("2025");
  }

  @Test
  void lets_a_nil_row_of_a_dated_kind_state_a_bare_year() {
    RowParser parser = Shipped.headings("Personnummer", "Typ", "Datum", "Enhet");

    RowOutcome.Accepted row = Shipped.accepted(parser, Cells.row(2, "", "Inga", "2025", "Akut"));

    assertThat(row.row().nil()).isTrue();
    assertThat(Shipped.value(row, "year")).isEqualTo("2025");
  }

  @Test
  void takes_no_row_for_a_nil_row_that_states_no_time() {
    RowOutcome.Rejected row =
        Shipped.rejected(students(), Cells.row(2, "", "Inga", "", "", "Akut"));

    assertThat(Shipped.told(row)).contains("error missing-value C");
  }

  @Test
  void replaces_a_personal_identity_number_by_pseudonym_year_and_sex() {
    RowOutcome.Accepted row =
        Shipped.accepted(students(), Cells.row(2, "19800101-9804", "", "2025VT", "0", "Akut"));

    assertThat(Shipped.value(row, "person")).matches("[0-9a-f]{64}");
    assertThat(Shipped.value(row, "birth_year")).isEqualTo("1980");
    assertThat(Shipped.value(row, "legal_sex")).isEqualTo("K");
    assertThat(row.row().values().toString()).doesNotContain("9804");
  }

  @Test
  void rejects_a_wrong_personal_identity_number_and_shows_it_nowhere() {
    RowOutcome.Rejected row =
        Shipped.rejected(students(), Cells.row(2, "19800101-9805", "D1", "2025VT", "0", "Akut"));

    assertThat(Shipped.told(row)).containsExactly("error wrong-check-digit A");
    assertThat(row.findings().getFirst().value()).isEqualTo("19******-****");
    assertThat(Shipped.said(row)).doesNotContain("9805");
  }

  @Test
  void demands_one_of_personal_identity_number_and_local_id() {
    RowOutcome.Accepted local =
        Shipped.accepted(students(), Cells.row(2, "", "D1", "2025VT", "0", "Akut"));
    RowOutcome.Rejected neither =
        Shipped.rejected(students(), Cells.row(2, "", "", "2025VT", "0", "Akut"));

    assertThat(Shipped.value(local, "local_id")).isEqualTo("D1");
    assertThat(Shipped.told(neither)).containsExactly("error missing-value");
  }

  @Test
  void rejects_a_row_whose_only_person_column_holds_an_excel_error() {
    RowOutcome.Rejected row =
        Shipped.rejected(
            students(),
            Cells.row(
                2,
                List.of(
                    Cells.text(""),
                    Cells.fault("#N/A"),
                    Cells.text("2025VT"),
                    Cells.number("0"),
                    Cells.text("Akut"))));

    assertThat(Shipped.told(row)).anyMatch(told -> told.startsWith("error "));
  }

  @Test
  void keeps_an_identity_number_out_of_a_column_of_ids_whether_right_or_wrong() {
    RowOutcome right =
        students().parse(Cells.row(2, "", "19800101-9804", "2025VT", "0", "Akut")).orElseThrow();
    RowOutcome wrong =
        students().parse(Cells.row(2, "", "19800101-9805", "2025VT", "0", "Akut")).orElseThrow();

    assertThat(Shipped.said(right)).doesNotContain("9804");
    assertThat(Shipped.said(wrong)).doesNotContain("9805");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"19800101-9804", "8001019804", "800101\u20139804", "Anna, 19800101\u20139804"})
  void keeps_an_identity_number_out_of_a_column_of_text(String text) {
    RowOutcome row = students().parse(Cells.row(2, "", "D1", "2025VT", "0", text)).orElseThrow();

    assertThat(Shipped.said(row)).doesNotContain("9804");
    assertThat(Shipped.told(row)).containsExactly("warning masked-identity-number E");
  }

  @Test
  void never_stores_a_name() {
    RowParser parser = Shipped.headings("Doktorand-id", "Namn", "Halvår", "Aktivitet %");

    RowOutcome.Accepted row =
        Shipped.accepted(parser, Cells.row(2, "D1", "Provperson Exempel", "2025VT", "0"));
    RowOutcome.Rejected rejected =
        Shipped.rejected(parser, Cells.row(2, "D1", "Provperson Exempel", "2025VT", "hel"));

    assertThat(row.row().values()).doesNotContain("Provperson Exempel");
    assertThat(Shipped.said(rejected)).doesNotContain("Provperson");
  }

  @ParameterizedTest
  @CsvSource({"50,60,false", "50,50,true", "0,10,true", "0.5,10,true", "1,10,false"})
  void warns_when_supports_do_not_sum_to_100_at_an_activity_from_1(
      String activity, String second, boolean fine) {
    RowParser parser = Shipped.headings("Doktorand-id", "Halvår", "Aktivitet %", "DTJ", "USL");

    RowOutcome.Accepted row =
        Shipped.accepted(parser, Cells.row(2, "D1", "2025VT", activity, "50", second));

    assertThat(Shipped.told(row)).isEqualTo(fine ? List.of() : List.of("warning wrong-sum"));
  }

  @ParameterizedTest
  @CsvSource({"-1", "101", "100.5"})
  void rejects_an_impossible_activity(String activity) {
    RowOutcome.Rejected row =
        Shipped.rejected(students(), Cells.row(2, "", "D1", "2025VT", activity, "Akut"));

    assertThat(Shipped.told(row)).containsExactly("error out-of-range D");
  }

  @Test
  void demands_a_rate_for_an_amount_in_another_currency() {
    RowOutcome.Rejected without =
        Shipped.rejected(grants(), Cells.row(2, "p1", "ERC", "2025", "1000", "EUR", ""));
    RowOutcome.Accepted with =
        Shipped.accepted(grants(), Cells.row(2, "p1", "ERC", "2025", "1000", "EUR", "11,4"));

    assertThat(Shipped.told(without)).containsExactly("error missing-rate F");
    assertThat(with.findings()).isEmpty();
    assertThat(Shipped.value(with, "rate")).isEqualTo("11.4");
  }

  @ParameterizedTest
  @CsvSource({"SEK", "kr", "''"})
  void demands_no_rate_for_kronor(String currency) {
    assertThat(
            Shipped.accepted(grants(), Cells.row(2, "p1", "ERC", "2025", "1000", currency, ""))
                .findings())
        .isEmpty();
  }

  @Test
  void demands_no_rate_where_no_amount_is_stated() {
    assertThat(
            Shipped.accepted(grants(), Cells.row(2, "p1", "ERC", "2025", "", "EUR", "")).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Artikel|article",
        "article in journal|article",
        "ARTIKEL, FORSKNINGSÖVERSIKT|review",
        "Oversikt|review",
        "Artikel, recension|book-review",
        "Bok|book",
        "Kapitel i bok, del av antologi|chapter",
        "Proceedings Paper|conference-paper",
        "Brev|letter"
      })
  void reads_publication_types_without_case_and_diacritics(String word, String type) {
    RowOutcome.Accepted row =
        Shipped.accepted(publications(), Cells.row(2, "Rytm", word, "2025", "Refereed"));

    assertThat(row.findings()).isEmpty();
    assertThat(Shipped.value(row, "publication_type")).isEqualTo(type);
  }

  @Test
  void counts_an_unknown_publication_type_as_other_and_warns() {
    RowOutcome.Accepted row =
        Shipped.accepted(publications(), Cells.row(2, "Rytm", "Podcast", "2025", "Refereed"));

    assertThat(Shipped.told(row)).containsExactly("warning unknown-word B");
    assertThat(Shipped.value(row, "publication_type")).isEqualTo("other");
  }

  @Test
  void reads_an_empty_content_type_as_other_scientific_and_warns() {
    RowOutcome.Accepted row =
        Shipped.accepted(publications(), Cells.row(2, "Rytm", "Artikel", "2025", ""));

    assertThat(Shipped.told(row)).containsExactly("warning assumed-value D");
    assertThat(Shipped.value(row, "content_type")).isEqualTo("other-scientific");
  }

  @Test
  void reads_a_content_type_without_a_column_as_other_scientific_too() {
    RowParser parser = Shipped.headings("Titel", "Publikationstyp", "År");

    RowOutcome.Accepted row = Shipped.accepted(parser, Cells.row(2, "Rytm", "Artikel", "2025"));

    assertThat(Shipped.value(row, "content_type")).isEqualTo("other-scientific");
  }

  @Test
  void repairs_doubly_encoded_text_with_a_warning() {
    RowOutcome.Accepted row =
        Shipped.accepted(
            publications(), Cells.row(2, "HjÃ¤rtats rytm", "Artikel", "2025", "Refereed"));

    assertThat(Shipped.told(row)).containsExactly("warning repaired-text A");
    assertThat(Shipped.value(row, "title")).isEqualTo("Hjärtats rytm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+46", "-5 grader", "@home"})
  void keeps_a_text_that_looks_like_a_formula(String title) {
    RowOutcome.Accepted row =
        Shipped.accepted(publications(), Cells.row(2, title, "Artikel", "2025", "Refereed"));

    assertThat(Shipped.value(row, "title")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "J,true",
    "Ja,true",
    "x,true",
    "TRUE,true",
    "sant,true",
    "1,true",
    "yes,true",
    "N,false",
    "Nej,false",
    "false,false",
    "falskt,false",
    "0,false",
    "no,false"
  })
  void reads_yes_and_no(String word, String truth) {
    RowParser parser =
        Shipped.headings("Titel", "Publikationstyp", "År", "Innehållstyp", "Öppen tillgång");

    RowOutcome.Accepted row =
        Shipped.accepted(parser, Cells.row(2, "Rytm", "Artikel", "2025", "Refereed", word));

    assertThat(Shipped.value(row, "open_access")).isEqualTo(truth);
  }

  @Test
  void reads_a_numeric_unit_code_as_its_digits() {
    RowParser parser =
        Shipped.headings("Enhetskod", "Titel", "Publikationstyp", "År", "Innehållstyp");

    RowOutcome.Accepted row =
        Shipped.accepted(
            parser,
            Cells.row(
                2,
                List.of(
                    Cells.number("101.0"),
                    Cells.text("Rytm"),
                    Cells.text("Artikel"),
                    Cells.number("2025"),
                    Cells.text("Refereed"))));

    assertThat(Shipped.value(row, "unit_code")).isEqualTo("101");
  }

  @Test
  void reads_the_americans_dates_of_swecris() {
    RowParser parser =
        Shipped.headings(
            "ProjectId",
            "FundingOrganisationNameSv",
            "FundingYear",
            "FundingsSek",
            "ProjectStartDate");

    RowOutcome.Accepted row =
        Shipped.accepted(
            parser,
            Cells.row(
                2, "2025-01169_Vinnova", "Vinnova", "2025", "1.5e+07", "03/15/2025 00:00:00"));

    assertThat(row.findings()).isEmpty();
    assertThat(Shipped.value(row, "awarded")).isEqualTo("15000000");
    assertThat(Shipped.value(row, "starts")).isEqualTo("2025-03-15");
    assertThat(Shipped.value(row, "project_number")).isEqualTo("2025-01169");
  }
}
