package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/**
 * Spec input "Which unit, which year", sentence by sentence, from the dropped file to the tables.
 */
class InputWhichUnitTests {

  @TempDir private static Path folder;
  private static Workplace workplace;
  private static TakenIn taken;

  @BeforeAll
  static void drop() throws IOException {
    workplace = new Workplace(folder);
    workplace.drop("organisation.xlsx", organisation());
    workplace.drop("åtta.xlsx", rows("Åtta enheter"));
    workplace.drop("03/AS/U2 gammalt/inget.xlsx", folderRows("Ingen mapp"));
    workplace.drop("u1/äldre/fil.xlsx", folderRows("Kodens mapp"));
    workplace.drop("U1/neurologi/fil.xlsx", folderRows("Närmaste mapp"));
    workplace.drop(
        "Neurologi/Akademiska sjukhuset/fil 2019.xlsx", folderRows("Förvaltningens mapp"));
    workplace.drop("mål.xlsx", targets());
    taken = TakenIn.of(workplace);
  }

  private static WorkbookBuilder organisation() {
    return WorkbookBuilder.sheet("Organisation")
        .row(
            "Enhetskod",
            "Enhet",
            "Nivå",
            "Överordnad kod",
            "Regionkod",
            "Alias",
            "Giltig till",
            "Ersätter")
        .row("03", "Region Uppsala", "REGION", null, "03", null, null, null)
        .row("AS", "Akademiska sjukhuset", "FÖRVALTNING", "03", "03", null, null, null)
        .row("U1", "Kirurgi", "USVE", "AS", "03", "Kirurgen; Kir. kliniken", null, null)
        .row("U2", "Neurologi", "USVE", "AS", "03", null, null, null)
        .row("U3", "Hud", "USVE", "AS", "03", null, "2023", null)
        .row("U4", "Hud och kön", "USVE", "AS", "03", null, null, "U3")
        .row("U5", "Lung", "USVE", "AS", "03", null, "2023", null)
        .row("U6", "Öron", "USVE", "AS", "03", null, null, null)
        .row("U7", "Oron", "USVE", "AS", "03", null, null, null)
        .row("U8", "Medicin", "USVE", "AS", "03", null, null, null)
        .row("U9", "Medicin", "USVE", "AS", "03", null, null, null)
        .row(410, "Ögon", "USVE", "AS", "03", null, null, null);
  }

  private static WorkbookBuilder rows(String sheet) {
    return WorkbookBuilder.sheet(sheet)
        .row("Enhetskod", "Enhet", "Titel", "Publikationstyp", "Innehållstyp", "År")
        .row("U1", "Neurologi", "Koden före namnet", "Artikel", "Refereegranskat", 2025)
        .row(null, "  KIRURGI ", "Namn", "Artikel", "Refereegranskat", 2025)
        .row(null, "kir.  kliniken", "Alias", "Artikel", "Refereegranskat", 2025)
        .row(410, null, "Kod i siffror", "Artikel", "Refereegranskat", 2025)
        .row("3", null, "Regionens kod utan nolla", "Artikel", "Refereegranskat", 2025)
        .row("AS", null, "Förvaltning", "Artikel", "Refereegranskat", 2025)
        .row(null, "Ogon", "Utan prickar", "Artikel", "Refereegranskat", 2025)
        .row(null, "Öron", "Två utan prickar", "Artikel", "Refereegranskat", 2025)
        .row(null, "Medicin", "Två heter så", "Artikel", "Refereegranskat", 2025)
        .row("U3", null, "Före delningen", "Artikel", "Refereegranskat", 2023)
        .row("U3", null, "Efterträdaren", "Artikel", "Refereegranskat", 2025)
        .row("U5", null, "Ingen efterträdare", "Artikel", "Refereegranskat", 2025)
        .row(null, "Kirurgin", "Okänd", "Artikel", "Refereegranskat", 2025);
  }

  private static WorkbookBuilder folderRows(String sheet) {
    return WorkbookBuilder.sheet(sheet)
        .row("Titel", "Publikationstyp", "Innehållstyp", "År")
        .row(sheet, "Artikel", "Refereegranskat", 2025);
  }

  private static WorkbookBuilder targets() {
    return WorkbookBuilder.sheet("Dubbla mål")
        .row("Avtal", "Indikator", "Omfattning", "År", "Målvärde")
        .row("ALF", "publications", "SE", 2025, 10)
        .row("ALF", "publications", "SE", 2025, 20);
  }

  private static List<String> resolved(String... titles) {
    return workplace
        .sql()
        .sql("select organisation from publication_in_force where title = any (?) order by title")
        .param(titles)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void the_code_decides_before_the_name_and_the_name_or_alias_before_the_folder() {
    assertThat(resolved("Koden före namnet")).containsExactly("U1");
    assertThat(resolved("Namn", "Alias")).containsExactly("U1", "U1");
  }

  @Test
  void else_the_nearest_folder_that_a_unit_names_by_code_or_name_decides() {
    assertThat(resolved("Kodens mapp")).containsExactly("U1");
    assertThat(resolved("Närmaste mapp")).containsExactly("U2");
  }

  @Test
  void no_folder_of_a_provider_or_region_names_a_unit() {
    assertThat(resolved("Förvaltningens mapp")).containsExactly("U2");
    assertThat(resolved("Ingen mapp")).isEmpty();
    assertThat(taken.findings("Ingen mapp")).containsExactly("error missing-unit 2");
  }

  @Test
  void rows_are_stored_with_the_unit_as_stated() {
    assertThat(
            taken.rows("publication_row", "Åtta enheter", "unit_code", "unit_name").subList(0, 3))
        .containsExactly("U1|Neurologi", "|KIRURGI", "|kir.  kliniken");
  }

  @Test
  void codes_are_text_and_a_regions_gets_its_zero_back() {
    assertThat(resolved("Kod i siffror")).containsExactly("410");
    assertThat(resolved("Regionens kod utan nolla")).containsExactly("03");
  }

  @Test
  void a_row_may_be_coded_to_a_provider_or_region() {
    assertThat(resolved("Förvaltning")).containsExactly("AS");
  }

  @Test
  void names_compare_without_diacritics_when_that_leaves_one() {
    assertThat(resolved("Utan prickar")).containsExactly("410");
    assertThat(resolved("Två utan prickar")).containsExactly("U6");
  }

  @Test
  void a_name_that_two_organisations_bear_is_an_error_that_names_both_codes() {
    assertThat(resolved("Två heter så")).isEmpty();
    assertThat(taken.messages("Åtta enheter", "ambiguous-unit"))
        .singleElement()
        .asString()
        .contains("U8 och U9");
  }

  @Test
  void a_row_of_an_organisation_no_longer_in_force_belongs_to_its_one_successor() {
    assertThat(resolved("Före delningen")).containsExactly("U3");
    assertThat(resolved("Efterträdaren")).containsExactly("U4");
    assertThat(resolved("Ingen efterträdare")).isEmpty();
  }

  @Test
  void an_unresolved_row_counts_nowhere_and_is_told_with_the_three_closest_names() {
    assertThat(resolved("Okänd")).isEmpty();
    assertThat(taken.messages("Åtta enheter", "unknown-unit"))
        .singleElement()
        .asString()
        .contains("”Kirurgin” är ingen känd enhet")
        .containsPattern("Närmast är: Kirurgi \\(U1\\); .+; .+\\.");
    assertThat(taken.findings("Åtta enheter"))
        .containsExactly(
            "error ambiguous-unit B10", "error unit-not-in-force A13", "error unknown-unit B14");
  }

  @Test
  void unresolved_rows_stand_among_the_rejected_ones_by_the_latest_run() throws IOException {
    workplace.run("report", "--year", "2025");

    assertThat(workplace.data(2025, "deliveries.csv"))
        .anyMatch(line -> line.contains("Åtta enheter,publications,13,10,3,accepted-with-remarks"));
  }

  @Test
  void the_year_comes_from_the_row_and_never_from_the_name_of_the_file() {
    assertThat(taken.rows("publication_row", "Förvaltningens mapp", "year"))
        .containsExactly("2025");
  }

  @Test
  void of_two_rows_of_which_only_one_can_hold_the_first_holds_and_the_other_is_told()
      throws IOException {
    workplace.run("report", "--year", "2025");

    assertThat(workplace.data(2025, "target-assessments.csv"))
        .anyMatch(line -> line.startsWith("2025,ALF,SE,publications,10,"))
        .noneMatch(line -> line.startsWith("2025,ALF,SE,publications,20,"));
    assertThat(taken.findings("Dubbla mål")).containsExactly("warning duplicate-row 3");
  }
}
