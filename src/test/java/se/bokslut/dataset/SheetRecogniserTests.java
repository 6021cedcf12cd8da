package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.spreadsheet.SheetRow;

class SheetRecogniserTests {

  private static final String[] PUBLICATIONS = {"Titel", "Publikationstyp", "År"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organisation|Enhetskod,Enhet,Nivå",
        "publications|Titel,Publikationstyp,År",
        "doctoral-students|Personnummer,Halvår,Aktivitet %",
        "doctoral-students|Doktorand-id,Halvår,Aktivitet %",
        "dissertations|Personnummer,Typ,Datum",
        "grants|Projekt-id,Finansiär,År",
        "targets|Avtal,Indikator,Omfattning,År,Målvärde",
        "publications|Title,PublicationType,Year",
        "doctoral-students|Personnr,Termin,Aktivitetsgrad %",
        "dissertations|Doctoral student id,Type,Disputationsdatum",
        "grants|Diarienummer,Bidragsgivare,Bidragsår",
        "grants|ProjectId,FundingOrganisationNameSv,FundingYear,FundingsSek",
        "staff|Personnummer,Examen",
        "staff|Anst-id,Unit code",
        "self-assessment|År,Kriterium,Svar",
        "minimum-levels|Id,Område,Text",
        "comments|Omfattning,År,Avsnitt,Kommentar",
        "alf-accounting|Regionkod,År,Ändamål,Erhållet",
        "funding|Omfattning,År,Källa,Slag,Belopp",
        "population|Regionkod,År,Folkmängd",
        "publication-channels|Titel,Nivå 2025",
        "publication-channels|journal_id,title,issn_print,level_2026",
        "publication-channels|NSD tidsskrift_id,Original title,Print ISSN,Level 2025,Level 2024",
        "measurements|Avtal,Indikator,Omfattning,År,Värde"
      })
  void recognises_each_kind_by_its_required_headings(String kind, String headings) {
    SheetRecognition.Recognised sheet = Shipped.recognised(Cells.row(1, headings.split(",")));

    assertThat(sheet.kind().code()).isEqualTo(kind);
    assertThat(sheet.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void recognises_every_kind_by_all_its_canonical_headings_and_by_every_alias() {
    for (KindDefinition kind : se.bokslut.platform.Definitions.kinds().canonical()) {
      String[] headings =
          kind.columns().stream().map(column -> column.heading(2025)).toArray(String[]::new);
      String[] aliases =
          kind.columns().stream()
              .map(c -> c.aliases().isEmpty() ? c.heading(2025) : aliasOf(c))
              .toArray(String[]::new);

      assertThat(Shipped.recognise(Cells.row(1, headings)).kindCode()).isEqualTo(kind.code());
      assertThat(Shipped.recognise(Cells.row(1, aliases)).kindCode()).isEqualTo(kind.code());
      assertThat(Shipped.recognised(Cells.row(1, headings)).findings()).isEmpty();
    }
  }

  private static String aliasOf(ColumnDefinition column) {
    return column.aliases().getLast() + (column.yearly() ? " 2025" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "publications canonical|Enhetskod;Title;Publication type;Content type;Year;Authors;Journal;Journal ID;DOI",
        "publications canonical|Enhetskod;Title;Publication type;Year;Authors;Journal ID;issn_print",
        "publications canonical|Unit code;Title;PublicationType;Year;Authors;Number of unit authors;Journal;PID;DOI",
        "publications canonical|Titel;Typ;År;Författare;PMID;PMCID",
        "publications diva|PID;Name;Title;PublicationType;Year;Enhetskod",
        "publications diva|Title;PublicationType;Year;ThesisLevel;DefenceDate",
        "publications swepub|title;output_types;publication_year;Enhetskod",
        "publications scopus|Authors;Title;Year;Source title;Document Type;EID;Enhet",
        "publications web-of-science|Authors;Article Title;Source Title;Document Type;Publication Year",
        "publications web-of-science|AU;TI;DT;PY;UT",
        "publications pubmed|PMID;First Author;PMCID",
        "publication-channels norwegian-register|journal_id;title;issn_print;level_2026"
      })
  void an_export_is_told_by_several_headings_of_its_own(String expected, String headings) {
    SheetRecognition.Recognised sheet = Shipped.recognised(Cells.row(1, headings.split(";")));

    Export export = sheet.kind().export();
    assertThat(sheet.kind().code() + " " + (export == null ? "canonical" : export.code()))
        .isEqualTo(expected);
  }

  @Test
  void a_column_that_an_export_lacks_is_named_in_swedish_first() {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(Cells.row(1, "journal_id", "title", "issn_print"));

    assertThat(sheet.findings())
        .extracting(Finding::reason)
        .containsExactly(
            "Kolumnen Nivå ÅÅÅÅ (i exporten Level ÅÅÅÅ) saknas i underlaget Publiceringskanaler; bladet kan inte användas.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Authors;Author full names;Title;Year;Document Type;EID|Article",
        "Authors;Author Full Names;Article Title;Publication Year;Document Type;UT (Unique WOS ID)|Article"
      })
  void an_export_row_without_full_names_gives_its_short_ones(String headings, String type) {
    RowParser parser = Shipped.headings(headings.split(";"));

    RowOutcome.Accepted shortOnly =
        Shipped.accepted(parser, Cells.row(2, "Alm Å.; Berg B.", "", "En titel", "2025", type));
    RowOutcome.Accepted both =
        Shipped.accepted(parser, Cells.row(3, "Alm Å.", "Alm, Åsa", "En titel", "2025", type));

    assertThat(Shipped.value(shortOnly, "authors")).isEqualTo("Alm Å.; Berg B.");
    assertThat(Shipped.value(both, "authors")).isEqualTo("Alm, Åsa");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2,0", "2.0", "2"})
  void a_level_may_be_written_with_decimals(String level) {
    RowOutcome.Accepted row =
        Shipped.accepted(Shipped.headings("Titel", "Nivå 2025"), Cells.row(2, "Acta", level));

    assertThat(Shipped.value(row, "levels")).isEqualTo("{\"2025\": \"2\"}");
  }

  @Test
  void a_list_of_names_is_not_taken_for_staff() {
    assertThat(Shipped.recognise(Cells.row(1, "Personnummer", "Namn", "Enhet", "Telefon")))
        .isInstanceOf(SheetRecognition.Ignored.class);
  }

  @Test
  void finds_the_heading_row_below_titles_and_logos() {
    SheetRecognition.Recognised sheet =
        Shipped.recognised(
            Cells.row(1, "Publikationer 2025"),
            Cells.row(3, "Enhet", "Akutsjukvård"),
            Cells.row(7, PUBLICATIONS),
            Cells.row(8, "Hjärtats rytm", "Artikel", "2025"));

    assertThat(sheet.parser().parse(Cells.row(3, "Enhet", "Akutsjukvård", ""))).isEmpty();
    assertThat(sheet.parser().parse(Cells.row(7, PUBLICATIONS))).isEmpty();
    assertThat(sheet.parser().parse(Cells.row(8, "Hjärtats rytm", "Artikel", "2025"))).isPresent();
  }

  @Test
  void finds_the_heading_row_in_row_30_and_not_below() {
    assertThat(Shipped.recognise(Cells.row(30, PUBLICATIONS)).kindCode()).isEqualTo("publications");
    assertThat(Shipped.recognise(Cells.row(31, PUBLICATIONS)).kindCode()).isNull();
  }

  @Test
  void finds_columns_whatever_their_order() {
    RowParser parser = Shipped.headings("År", "DOI", "Publikationstyp", "Titel");

    RowOutcome.Accepted row =
        Shipped.accepted(parser, Cells.row(2, "2025", "10.1000/a", "Artikel", "Rytm"));

    assertThat(Shipped.value(row, "title")).isEqualTo("Rytm");
    assertThat(Shipped.value(row, "doi")).isEqualTo("10.1000/a");
    assertThat(parser.columnOf("title")).contains("D");
    assertThat(parser.columnOf("issn")).isEmpty();
  }

  @Test
  void lets_a_bracketed_unit_scale_its_columns_bare_numbers() {
    RowParser parser =
        Shipped.headings(
            "Projekt-id",
            "Finansiär",
            "År",
            "Beviljat år (tkr)",
            "Beviljat totalt [Mkr]",
            "Andel (%)");

    RowOutcome.Accepted row =
        Shipped.accepted(
            parser,
            Cells.row(
                2,
                List.of(
                    Cells.text("p1"),
                    Cells.text("Vinnova"),
                    Cells.number("2025"),
                    Cells.number("340"),
                    Cells.text("1 000 kr"),
                    Cells.number("50"))));

    assertThat(Shipped.value(row, "granted")).isEqualTo("340000");
    assertThat(Shipped.value(row, "awarded")).isEqualTo("1000");
    assertThat(Shipped.value(row, "share")).isEqualTo("50");
  }

  @Test
  void rejects_a_sheet_with_the_same_heading_twice_and_names_both_columns() {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(Cells.row(1, "Titel", "Publikationstyp", "År", "DOI", "titel *"));

    assertThat(Shipped.told(sheet.findings())).containsExactly("error duplicate-heading E");
    assertThat(sheet.findings().getFirst().reason()).contains("Titel").contains("A").contains("E");
  }

  @Test
  void rejects_a_sheet_with_a_heading_and_its_alias() {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(Cells.row(1, "Titel", "Publikationstyp", "År", "Title"));

    assertThat(Shipped.told(sheet.findings())).containsExactly("error duplicate-heading D");
  }

  @Test
  void names_the_aliases_of_a_missing_required_column_and_the_closest_heading_seen() {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(Cells.row(4, "Titel", "Publikationstyp", "Utgivningår", "DOI", "Sidor"));

    Finding finding = sheet.findings().getFirst();
    assertThat(Shipped.told(sheet.findings())).containsExactly("error missing-column");
    assertThat(finding.place().row()).isEqualTo(4);
    assertThat(finding.reason()).contains("År");
    assertThat(finding.remedy())
        .contains("Year", "Utgivningsår", "Publiceringsår")
        .contains("”Utgivningår”")
        .doesNotContain("Sidor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"År för publicering", "Utgivningsår.", "Ar for publicering"})
  void names_a_heading_that_is_nearly_a_missing_one(String near) {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(Cells.row(4, "Titel", "Publikationstyp", near, "DOI", "Anna Larsson"));

    assertThat(sheet.findings().getFirst().remedy()).contains("”" + near + "”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna Larsson", "Ida", "Åke", "Yeardley Smith", "Utgår Andersson"})
  void names_no_heading_that_is_another_word_and_may_be_a_person(String other) {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(Cells.row(4, "Titel", "Publikationstyp", other, "DOI"));

    assertThat(sheet.findings().getFirst().remedy())
        .doesNotContain(other, "Närmast")
        .contains("Utgivningsår");
  }

  @Test
  void names_the_aliases_of_a_missing_column_of_which_one_of_several_is_enough() {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(Cells.row(1, "Persnr", "Halvår", "Aktivitet %", "Namn"));

    Finding finding = sheet.findings().getFirst();
    assertThat(Shipped.told(sheet.findings())).containsExactly("error missing-column");
    assertThat(finding.reason()).contains("Personnummer").contains("Doktorand-id");
    assertThat(finding.remedy())
        .contains("Personnr")
        .contains("Doctoral student id")
        .contains("”Persnr”");
  }

  @Test
  void tells_all_faults_of_the_headings_at_once() {
    SheetRecognition.Rejected sheet =
        Shipped.rejected(
            Cells.row(1, "Avtal", "Indikator", "Omfattning", "Källa", "Källa", "Tolerans %"));

    assertThat(Shipped.told(sheet.findings()))
        .containsExactlyInAnyOrder(
            "error missing-column", "error missing-column", "error duplicate-heading E");
  }

  @Test
  void tells_of_unknown_columns_and_ignores_them() {
    SheetRecognition.Recognised sheet =
        Shipped.recognised(
            Cells.row(1, "Titel", "Publikationstyp", "År", "Innehållstyp", "Vår\nanteckning"));

    assertThat(Shipped.told(sheet.findings())).containsExactly("info unknown-column E");
  }

  @Test
  void warns_once_of_a_missing_column_whose_empty_cells_are_assumed() {
    SheetRecognition.Recognised sheet = Shipped.recognised(Cells.row(1, PUBLICATIONS));

    assertThat(Shipped.told(sheet.findings())).containsExactly("warning assumed-value");
  }

  @Test
  void passes_over_the_other_columns_of_an_export() {
    SheetRecognition.Recognised sheet =
        Shipped.recognised(
            Cells.row(
                1,
                "ProjectId",
                "FundingOrganisationNameSv",
                "FundingYear",
                "FundingsSek",
                "InvolvedPeople",
                "Scbs"));

    assertThat(sheet.kind().export()).extracting(Export::code).isEqualTo("swecris");
    assertThat(sheet.findings()).isEmpty();
  }

  @Test
  void ignores_a_sheet_of_no_known_kind() {
    SheetRecognition sheet =
        Shipped.recognise(Cells.row(1, "Månad", "Budget"), Cells.row(2, "jan", "12"));

    assertThat(sheet).isInstanceOf(SheetRecognition.Ignored.class);
    assertThat(Shipped.told(sheet.findings())).containsExactly("info unknown-kind");
  }

  @Test
  void ignores_an_empty_sheet() {
    SheetRecognition sheet = Shipped.recognise(new SheetRow[0]);

    assertThat(Shipped.told(sheet.findings())).containsExactly("info empty-sheet");
  }

  @Test
  void tells_two_kinds_with_common_headings_apart() {
    assertThat(
            Shipped.recognise(
                    Cells.row(
                        1, "Personnummer", "Enhet", "Typ", "Datum", "Titel", "ISBN", "URN:NBN"))
                .kindCode())
        .isEqualTo("dissertations");
    assertThat(
            Shipped.recognise(Cells.row(1, "Enhet", "Typ", "Titel", "År", "ISSN", "DOI"))
                .kindCode())
        .isEqualTo("publications");
    assertThat(
            Shipped.recognise(Cells.row(1, "Kod", "Enhet", "Typ", "Överordnad", "Giltig från"))
                .kindCode())
        .isEqualTo("organisation");
  }
}
