package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Spec indicators "Publications", sentence by sentence; a unit a case. */
class IndicatorPublicationsTests {

  private static final String TITLE = "En lång titel om vården i ett län ";
  private static final String LEVELS = "2222-2227";

  @TempDir private static Path folder;
  private static FigureLines figures;
  private static final ExportSheet ROWS =
      ExportSheet.withHeadings(
          "Enhetskod, Titel, Publikationstyp, Innehållstyp, År, Status, Undertyp, Författare, Antal författare, Antal författare från enheten, ISSN, EISSN, DOI, PMID, ISI, Scopus-id, Öppen tillgång");

  @BeforeAll
  static void report() throws IOException {
    Workplace workplace = new Workplace(folder);
    workplace.drop(
        "organisation.xlsx",
        FigureLines.organisation(
            "TYPES",
            "CONTENT",
            "STATUS",
            "SUBTYPE",
            "REFEREED",
            "HALF",
            "WHOLE",
            "ALONE",
            "TOP1",
            "TOP2",
            "DOI1",
            "DOI2",
            "TWO",
            "PMID",
            "TITLE",
            "SHORT",
            "NOAUTHOR",
            "BEST",
            "FILL",
            "LEVEL1",
            "LEVEL2",
            "YEAR",
            "NONE",
            "BOOK",
            "EISSN",
            "CROSS",
            "PAPER",
            "OPEN",
            "MEAN",
            "MEAN0"));
    counted();
    fractions();
    identity();
    channelsAndAccess();
    workplace.drop("publikationer.csv", ROWS.csv(";"));
    workplace.drop("kanaler.xlsx", channels());
    figures = FigureLines.of(workplace, 2025);
  }

  /** A refereed article of 2025 unless the cells say otherwise. */
  private static void row(String unit, String title, String... cells) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "Enhetskod",
                unit,
                "Titel",
                title,
                "Publikationstyp",
                "Artikel",
                "Innehållstyp",
                "Refereegranskat",
                "År",
                "2025"));
    all.addAll(Arrays.asList(cells));
    ROWS.row(all.toArray(String[]::new));
  }

  private static void rowsWith(String unit, String heading, String... words) {
    for (String word : words) {
      row(unit, TITLE + unit + word, heading, word);
    }
  }

  private static void counted() {
    rowsWith(
        "TYPES",
        "Publikationstyp",
        "Artikel",
        "Översikt",
        "Bok",
        "Kapitel",
        "Konferensbidrag",
        "Brev",
        "Recension",
        "Övrigt");
    rowsWith("CONTENT", "Innehållstyp", "Refereegranskat", "Övrigt vetenskapligt", "Övrig");
    rowsWith(
        "STATUS",
        "Status",
        "",
        "Publicerad",
        "Epub ahead of print",
        "Accepterad",
        "Under tryckning",
        "Inskickad");
    rowsWith(
        "SUBTYPE",
        "Undertyp",
        "",
        "Original",
        "editorialMaterial",
        "meetingAbstract",
        "newsItem",
        "abstracts",
        "poster",
        "presentation");
    row("REFEREED", TITLE + "rv", "Publikationstyp", "Översikt");
    row("REFEREED", TITLE + "ra");
    row("REFEREED", TITLE + "ro", "Innehållstyp", "Övrigt vetenskapligt");
    row("REFEREED", TITLE + "rb", "Publikationstyp", "Bok");
    row("MEAN", TITLE + "m23", "År", "2023");
    row("MEAN", TITLE + "m24", "År", "2024");
    row("MEAN", TITLE + "m25a");
    row("MEAN", TITLE + "m25b");
    row("MEAN0", TITLE + "m0", "År", "2024");
    row("MEAN0", TITLE + "m1");
  }

  private static void fractions() {
    row("HALF", TITLE + "half", "Antal författare", "4", "Antal författare från enheten", "2");
    row("WHOLE", TITLE + "whole");
    row("ALONE", TITLE + "alone", "Författare", "Alm, Åsa; Berg, Bo; Ek, Eva");
    for (String unit : List.of("TOP1", "TOP2")) {
      row(
          unit,
          TITLE + "top",
          "DOI",
          "10.1000/top",
          "Antal författare",
          "4",
          "Antal författare från enheten",
          "3");
    }
  }

  private static void identity() {
    row("DOI1", "Kort", "DOI", "10.1000/A");
    row("DOI2", "Helt annan", "DOI", "https://doi.org/10.1000/a");
    row("TWO", TITLE + "two", "DOI", "10.1000/b", "PMID", "30000001");
    row("TWO", TITLE + "two", "DOI", "10.1000/c", "PMID", "30000001");
    row("PMID", "Kort ett", "PMID", "30000002");
    row("PMID", "Kort två", "PMID", "30000002", "ISI", "000123456700010");
    row("PMID", "Kort tre", "ISI", "000123456700010", "Scopus-id", "2-s2.0-85000000001");
    row("PMID", "Kort fyra", "Scopus-id", "2-s2.0-85000000001");
    row("TITLE", "<i>En lång</i> titel: om VÅRDEN, i ett lan", "Författare", "Ålm, A");
    row("TITLE", "En lång titel om vården i ett län", "Författare", "ALM, Åsa; Berg, Bo");
    row("TITLE", "En lång titel om vården i ett län", "Författare", "Berg, Bo");
    row("SHORT", "En titel 4567890 123", "Författare", "Alm, A");
    row("SHORT", "En titel 4567890 123", "Författare", "Alm, A");
    row("NOAUTHOR", "Titel utan författare alls");
    row("NOAUTHOR", "Titel utan författare alls");
    row("BEST", TITLE + "best", "Undertyp", "poster");
    row("BEST", TITLE + "best", "DOI", "10.1000/best", "PMID", "30000005");
    row("FILL", TITLE + "fill", "DOI", "10.1000/fill", "Öppen tillgång", "");
    row("FILL", TITLE + "fill", "Öppen tillgång", "J");
  }

  private static void channelsAndAccess() {
    row("LEVEL1", TITLE + "l1", "ISSN", "1234-5679", "Antal författare", "2");
    row("LEVEL2", TITLE + "l2", "ISSN", LEVELS, "Antal författare", "1");
    row("YEAR", TITLE + "ly", "ISSN", "3333-3335");
    row("NONE", TITLE + "ln");
    row("BOOK", TITLE + "lb", "ISSN", LEVELS, "Publikationstyp", "Bok");
    row("EISSN", TITLE + "le", "ISSN", LEVELS, "EISSN", "3333-3335", "Antal författare", "1");
    row("CROSS", TITLE + "lx", "EISSN", LEVELS, "Antal författare", "1");
    row(
        "PAPER",
        TITLE + "lp",
        "ISSN",
        "1234-5679",
        "Publikationstyp",
        "Konferensbidrag",
        "Antal författare",
        "1");
    row("OPEN", TITLE + "o1", "Öppen tillgång", "J");
    row("OPEN", TITLE + "o2", "Öppen tillgång", "N");
    row("OPEN", TITLE + "o3");
    row("OPEN", TITLE + "o4", "Öppen tillgång", "J", "Innehållstyp", "Övrigt vetenskapligt");
    row("OPEN", TITLE + "o5", "Öppen tillgång", "J", "Publikationstyp", "Kapitel");
  }

  private static WorkbookBuilder channels() {
    return WorkbookBuilder.sheet("Kanaler")
        .row("ISSN", "EISSN", "Titel", "Nivå 2024", "Nivå 2025")
        .row("1234-5679", null, "En", null, "1")
        .row(LEVELS, null, "Två", "1", "2")
        .row("3333-3335", null, "Tre", "2", null)
        .row(LEVELS, null, "Två igen", "1", "1");
  }

  @Test
  void six_types_are_counted() {
    assertThat(figures.of("TYPES", "publications")).isEqualTo("6,,,6,1");
  }

  @Test
  void refereed_and_other_scientific_content_is_counted() {
    assertThat(figures.of("CONTENT", "publications")).isEqualTo("2,,,2,1");
  }

  @Test
  void an_empty_status_published_and_ahead_of_print_are_counted() {
    assertThat(figures.of("STATUS", "publications")).isEqualTo("3,,,3,1");
  }

  @Test
  void six_subtypes_are_not_counted() {
    assertThat(figures.of("SUBTYPE", "publications")).isEqualTo("2,,,2,1");
  }

  @Test
  void refereed_publications_are_articles_and_reviews() {
    assertThat(figures.of("REFEREED", "publications-refereed")).isEqualTo("2,,,2,1");
    assertThat(figures.of("REFEREED", "publications")).isEqualTo("4,,,4,1");
  }

  @Test
  void a_fraction_is_the_units_authors_of_all_authors() {
    assertThat(figures.of("HALF", "publications-fractional")).isEqualTo("0.5,,,1,1");
  }

  @Test
  void without_any_number_of_authors_the_fraction_is_1() {
    assertThat(figures.value("WHOLE", "publications-fractional")).isEqualTo("1");
  }

  @Test
  void the_authors_of_a_unit_are_1_when_not_stated_and_all_authors_the_length_of_the_list() {
    assertThat(figures.value("ALONE", "publications-fractional")).isEqualTo("0.3333333333");
  }

  @Test
  void a_publication_counts_at_most_1_above_its_units() {
    assertThat(figures.value("TOP1", "publications-fractional")).isEqualTo("0.75");
    assertThat(figures.value("TOP2", "publications-fractional")).isEqualTo("0.75");
  }

  @Test
  void rows_are_joined_by_doi_whatever_its_form() {
    assertThat(figures.of("DOI1", "publications")).isEqualTo("1,,,1,1");
    assertThat(figures.of("DOI2", "publications")).isEqualTo("1,,,1,1");
  }

  @Test
  void two_different_dois_are_two_publications_also_with_equal_pmid_and_title() {
    assertThat(figures.of("TWO", "publications")).isEqualTo("2,,,2,1");
  }

  @Test
  void groups_are_transitive_by_pmid_web_of_science_and_scopus() {
    assertThat(figures.of("PMID", "publications")).isEqualTo("1,,,4,1");
  }

  @Test
  void the_title_key_ignores_tags_diacritics_signs_and_case_and_minds_the_first_author() {
    assertThat(figures.of("TITLE", "publications")).isEqualTo("2,,,3,1");
  }

  @Test
  void a_title_of_fewer_than_twenty_letters_and_digits_gives_no_key() {
    assertThat(figures.of("SHORT", "publications")).isEqualTo("2,,,2,1");
  }

  @Test
  void without_author_the_title_and_the_year_join() {
    assertThat(figures.of("NOAUTHOR", "publications")).isEqualTo("1,,,2,1");
  }

  @Test
  void an_empty_subtype_of_the_best_row_is_a_value() {
    assertThat(figures.of("BEST", "publications")).isEqualTo("1,,,2,1");
  }

  @Test
  void other_attributes_are_filled_from_the_next_best_row() {
    assertThat(figures.of("FILL", "open-access-share")).isEqualTo("1,1,1,2,1");
  }

  @Test
  void level_1_gives_a_point_and_level_2_three_times_the_fraction() {
    assertThat(figures.of("LEVEL1", "norwegian-points")).isEqualTo("0.5,,,1,1");
    assertThat(figures.of("LEVEL2", "norwegian-points")).isEqualTo("3,,,1,1");
  }

  @Test
  void a_channel_without_level_in_the_year_gives_no_points() {
    assertThat(figures.of("YEAR", "norwegian-points")).isEqualTo("0,,,1,1");
    assertThat(figures.of("YEAR", "publications-level2-share")).isEqualTo(",0,0,0,1");
  }

  @Test
  void a_publication_without_channel_and_a_book_are_not_in_the_points() {
    assertThat(figures.of("NONE", "norwegian-points")).isEqualTo("0,,,0,1");
    assertThat(figures.of("BOOK", "norwegian-points")).isEqualTo("0,,,0,1");
  }

  @Test
  void the_eissn_goes_before_the_issn_also_when_it_has_no_level() {
    assertThat(figures.of("EISSN", "norwegian-points")).isEqualTo("0,,,1,1");
  }

  @Test
  void an_eissn_is_looked_for_in_the_other_column_too_and_the_first_row_with_a_level_holds() {
    assertThat(figures.of("CROSS", "norwegian-points")).isEqualTo("3,,,1,1");
    assertThat(figures.of("CROSS", "publications-level2-share")).isEqualTo("1,1,1,1,1");
  }

  @Test
  void the_level_2_share_is_of_articles_and_reviews_with_level_1_or_2() {
    assertThat(figures.of("LEVEL1", "publications-level2-share")).isEqualTo("0,0,1,1,1");
    assertThat(figures.of("PAPER", "publications-level2-share")).isEqualTo(",0,0,0,1");
    assertThat(figures.of("PAPER", "norwegian-points")).isEqualTo("1,,,1,1");
  }

  @Test
  void open_access_is_a_share_of_refereed_articles_and_reviews_that_state_it() {
    assertThat(figures.of("OPEN", "open-access-share")).isEqualTo("0.5,1,2,2,1");
  }

  @Test
  void the_three_year_mean_is_unknown_unless_all_three_years_are_known() {
    assertThat(figures.of("MEAN", "publications-3y")).isEqualTo("1.3333333333,,,4,1");
    assertThat(figures.of("MEAN0", "publications-3y")).isEqualTo(",,,0,1");
  }

  @Test
  void without_channel_lists_points_are_unknown_and_the_share_has_nothing(@TempDir Path other)
      throws IOException {
    Workplace workplace = new Workplace(other);
    workplace.drop("organisation.xlsx", FigureLines.organisation("U1"));
    workplace.drop("p.xlsx", Sheets.publications(TITLE));

    FigureLines without = FigureLines.of(workplace, 2025);

    assertThat(without.of("U1", "norwegian-points")).isEqualTo(",,,0,1");
    assertThat(without.of("U1", "publications-level2-share")).isEqualTo(",0,0,0,1");
  }
}
