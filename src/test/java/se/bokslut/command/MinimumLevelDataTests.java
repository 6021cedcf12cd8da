package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minimum levels that delivered rows decide (spec minimum-levels, "data rule"). */
class MinimumLevelDataTests {

  private static final int[] FOUR_YEARS = {2022, 2023, 2024, 2025};

  @TempDir private static Path folder;
  private static LevelVerdicts verdicts;

  @BeforeAll
  static void run() throws IOException {
    UnitSheets sheets =
        new UnitSheets()
            .units("SILENT", "DOCENT", "PROFESSOR", "HIRED", "LEFT", "NIL", "LEAD", "APART")
            .units("COVERED", "GAP", "LIC", "UNLISTED", "EMPTY", "CLINICAL", "THEORETICAL")
            .units("HALFTIME", "DEFENDED", "OLD", "LICENTIATE", "STILL", "SHORT")
            .units("STEADY", "PAUSE", "UNKNOWN", "NATIONAL", "AWARDED", "LOCAL", "ZERO")
            .units("POSTER", "MEETING", "ARTICLES")
            .organisation("OLD1", "Hud", "USVE", "AS", null, "2024", null)
            .organisation("NEW1", "Hud och allergi", "USVE", "AS", "2025", null, "OLD1");
    staff(sheets);
    professions(sheets);
    doctoralEducation(sheets);
    publications(sheets);
    grants(sheets);
    verdicts = LevelVerdicts.of(sheets.dropInto(new Workplace(folder)), 2025);
  }

  private static void staff(UnitSheets sheets) {
    sheets
        .person("DOCENT", "Läkare", "DR", "J", "N", "FÖRENAD")
        .person("PROFESSOR", "Läkare", "DR", "N", "J", "ADJUNGERAD")
        .person("HIRED", "Läkare", "DR", "J", "J", "REGION")
        .person("LEFT", "Läkare", "DR", "J", "N", "FÖRENAD", null, null, 2020, "2025-12-30")
        .person("LEFT", "Läkare", null, "N", "N", "REGION")
        .person("LEAD", "Läkare", "DR", "J", "N", "FÖRENAD", "FoU-ansvarig", "J")
        .person("APART", "Läkare", "DR", "J", "N", "FÖRENAD", "FOUANSVARIG", "N")
        .person("NIL", "Inga", null, null, null, null, null, null, 2025);
  }

  private static void professions(UnitSheets sheets) {
    String list = "läkare ; SJUKSKOTERSKA;";
    sheets
        .person("COVERED", "Läkare", "DR")
        .person("COVERED", "Läkare", "DR")
        .person("COVERED", "Sjuk sköterska", "DR")
        .person("COVERED", "Psykolog", "DR")
        .answer("COVERED", 2025, "F4", "J", null, null, list, null)
        .person("GAP", "Läkare", "DR")
        .person("GAP", "Sjuksköterska", null, "J", "N")
        .answer("GAP", 2025, "F4", "J", null, null, list, null)
        .person("LIC", "Läkare", "LIC")
        .answer("LIC", 2025, "F4", "J", null, null, "Läkare", null)
        .person("UNLISTED", "Läkare", "DR")
        .answer("UNLISTED", 2025, "F4", "N")
        .person("EMPTY", "Läkare", "DR")
        .answer("EMPTY", 2025, "F4", "J", null, null, " ; ", null);
  }

  private static void doctoralEducation(UnitSheets sheets) {
    sheets
        .student("CLINICAL", "2025VT", 50, "J")
        .student("THEORETICAL", "2025VT", 50, "N")
        .defence("HALFTIME", "HALVTID", "2022-01-01")
        .defence("DEFENDED", "DISPUTATION", "2025-12-31")
        .defence("OLD", "DISPUTATION", "2021-12-31")
        .noDefences("OLD", FOUR_YEARS)
        .defence("LICENTIATE", "LICENTIAT", "2023-05-01")
        .noDefences("LICENTIATE", 2022, 2024, 2025)
        .noDefences("STILL", FOUR_YEARS)
        .noDefences("SHORT", 2023, 2024, 2025)
        .defence("OLD1", "DISPUTATION", "2022-03-01");
  }

  private static void publications(UnitSheets sheets) {
    sheets
        .articles("STEADY", FOUR_YEARS)
        .articles("PAUSE", 2022, 2023, 2025)
        .noPublications("PAUSE", 2024)
        .articles("UNKNOWN", 2022, 2023, 2025)
        .articles("OLD1", 2022, 2023, 2024)
        .articles("NEW1", 2025)
        .publication("POSTER", "Övrigt", "Poster", 2025)
        .publication("MEETING", "Konferensbidrag", null, 2025)
        .articles("ARTICLES", 2025);
  }

  private static void grants(UnitSheets sheets) {
    sheets
        .grant("NATIONAL", 2025, "NAT", 100, null)
        .grant("AWARDED", 2025, "INT", null, 100)
        .grant("LOCAL", 2025, "LOK", 100, 100)
        .grant("ZERO", 2025, "NAT", 0, null)
        .noGrants("NIL", 2025);
  }

  private static String verdict(String unit, String level) {
    return verdicts.of(2025, unit, level);
  }

  @Test
  void a_unit_that_delivers_nothing_has_a_line_for_each_of_the_25_known_levels() {
    assertThat(verdicts.lines())
        .filteredOn(line -> line.startsWith("2025,SILENT,"))
        .hasSize(25)
        .allMatch(line -> line.endsWith(",ej redovisad,"));
  }

  @Test
  void f1_needs_a_docent_or_professor_with_a_university_post_on_the_last_day() {
    assertThat(verdict("DOCENT", "F1")).isEqualTo("uppfylld,data");
    assertThat(verdict("PROFESSOR", "F1")).isEqualTo("uppfylld,data");
    assertThat(verdict("HIRED", "F1")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("LEFT", "F1")).isEqualTo("ej uppfylld,data");
    assertThat(verdicts.of(2024, "LEFT", "F1")).isEqualTo("uppfylld,data");
    assertThat(verdict("NIL", "F1")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("CLINICAL", "F1")).isEqualTo("ej redovisad,");
  }

  @Test
  void f2_needs_the_one_responsible_in_the_management_group() {
    assertThat(verdict("LEAD", "F2")).isEqualTo("uppfylld,data");
    assertThat(verdict("APART", "F2")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("DOCENT", "F2")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("CLINICAL", "F2")).isEqualTo("ej redovisad,");
  }

  @Test
  void f4_needs_a_doctor_in_every_profession_of_the_answer() {
    assertThat(verdict("COVERED", "F4")).isEqualTo("uppfylld,båda");
    assertThat(verdict("GAP", "F4")).isEqualTo("ej uppfylld,konflikt");
    assertThat(verdict("LIC", "F4")).isEqualTo("ej uppfylld,konflikt");
    assertThat(verdicts.basis(2025, "COVERED", "F4")).isEqualTo(4);
    assertThat(verdicts.basis(2025, "GAP", "F4")).isEqualTo(1);
  }

  @Test
  void f4_is_not_decided_by_staff_without_a_list_of_professions() {
    assertThat(verdict("UNLISTED", "F4")).isEqualTo("ej uppfylld,självskattning");
    assertThat(verdict("EMPTY", "F4")).isEqualTo("ej redovisad,");
    assertThat(verdict("DOCENT", "F4")).isEqualTo("ej redovisad,");
  }

  @Test
  void f6_needs_a_clinically_active_doctoral_student() {
    assertThat(verdict("CLINICAL", "F6")).isEqualTo("uppfylld,data");
    assertThat(verdict("THEORETICAL", "F6")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("DOCENT", "F6")).isEqualTo("ej redovisad,");
  }

  @Test
  void f7_needs_one_review_or_defence_in_the_year_or_the_three_before() {
    assertThat(verdict("HALFTIME", "F7")).isEqualTo("uppfylld,data");
    assertThat(verdict("DEFENDED", "F7")).isEqualTo("uppfylld,data");
    assertThat(verdict("OLD", "F7")).isEqualTo("ej uppfylld,data");
    assertThat(verdicts.of(2024, "OLD", "F7")).isEqualTo("uppfylld,data");
  }

  @Test
  void f7_has_none_only_when_all_four_years_are_delivered() {
    assertThat(verdict("LICENTIATE", "F7")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("STILL", "F7")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("SHORT", "F7")).isEqualTo("ej redovisad,");
  }

  @Test
  void f8_needs_a_counted_publication_in_each_of_four_years() {
    assertThat(verdict("STEADY", "F8")).isEqualTo("uppfylld,data");
    assertThat(verdict("PAUSE", "F8")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("UNKNOWN", "F8")).isEqualTo("ej redovisad,");
    assertThat(verdicts.basis(2025, "STEADY", "F8")).isEqualTo(4);
  }

  @Test
  void a_predecessors_rows_count_in_the_windows_of_its_successor() {
    assertThat(verdict("NEW1", "F7")).isEqualTo("uppfylld,data");
    assertThat(verdict("NEW1", "F8")).isEqualTo("uppfylld,data");
    assertThat(verdict("OLD1", "F8")).isEmpty();
  }

  @Test
  void f9_needs_money_granted_or_awarded_in_national_or_international_competition() {
    assertThat(verdict("NATIONAL", "F9")).isEqualTo("uppfylld,data");
    assertThat(verdict("AWARDED", "F9")).isEqualTo("uppfylld,data");
    assertThat(verdict("LOCAL", "F9")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("ZERO", "F9")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("NIL", "F9")).isEqualTo("ej uppfylld,data");
    assertThat(verdict("STEADY", "F9")).isEqualTo("ej redovisad,");
  }

  @Test
  void s7_is_shown_by_a_conference_row_and_its_absence_decides_nothing() {
    assertThat(verdict("POSTER", "S7")).isEqualTo("uppfylld,data");
    assertThat(verdict("MEETING", "S7")).isEqualTo("uppfylld,data");
    assertThat(verdict("ARTICLES", "S7")).isEqualTo("ej redovisad,");
  }
}
