package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels that regions add or replace (spec minimum-levels; spec input, kind minimum-levels). */
class DeliveredMinimumLevelTests {

  @TempDir private static Path folder;
  private static Workplace workplace;
  private static LevelVerdicts verdicts;

  @BeforeAll
  static void run() throws IOException {
    UnitSheets sheets =
        new UnitSheets()
            .units("U1", "U2")
            .organisation("12", "Region Skåne", "REGION")
            .organisation("M1", "Medicin", "USVE", "12");
    levels(sheets);
    answers(sheets);
    workplace = sheets.dropInto(new Workplace(folder));
    verdicts = LevelVerdicts.of(workplace, 2021);
  }

  private static void levels(UnitSheets sheets) {
    sheets
        .level("x 1", "Övrigt", "Patienter medverkar.", "självskattning", null, 2020, null)
        .level("R1", "Utbildning", "Pedagogiskt ansvarig finns.", null, "03", null, 2020)
        .level("R1", "Utbildning", "Två pedagogiskt ansvariga finns.", null, "03", 2021, null)
        .level("F6", "Forskning", "Minst tre doktorander.", "Enhetens svar", "03", 2021, null)
        .level("f 6", "Forskning", "Minst en doktorand.", "data", null, 2020, null)
        .level("F1", "Forskning", "Docent finns.", "Svar och data", "03", 2021, null)
        .level(
            "S5", "Utveckling", "Utvecklingsarbete redovisas.", "självvärdering", "12", 2021, null)
        .level("R1", "Utbildning", "En text till.", null, "03", 2021, null);
  }

  private static void answers(UnitSheets sheets) {
    sheets
        .answer("U1", 2021, "X1", "J")
        .answer("U1", 2021, "r1", "J")
        .answer("M1", 2021, "R1", "J")
        .student("U1", "2021VT", 50, "J")
        .answer("U1", 2021, "F6", "N")
        .student("U2", "2021VT", 50, "J")
        .student("M1", "2021VT", 50, "J")
        .answer("M1", 2021, "F6", "N")
        .answer("M1", 2021, "S5", "J")
        .person("U1", "Läkare", "DR", "J", "N", "FÖRENAD");
  }

  private static String text(int year, String region, String level) {
    return workplace
        .sql()
        .sql("select text from minimum_level where year = ? and region_code = ? and level = ?")
        .params(year, region, level)
        .query((row, number) -> row.getString(1))
        .single();
  }

  @Test
  void a_level_whose_text_was_missing_holds_from_the_year_of_its_text() {
    assertThat(verdicts.of(2021, "U1", "X1")).isEqualTo("uppfylld,självskattning");
    assertThat(verdicts.of(2020, "M1", "X1")).isEqualTo("ej redovisad,");
    assertThat(verdicts.of(2019, "U1", "X1")).isEmpty();
    assertThat(verdicts.of(2021, "U1", "X2")).isEmpty();
    assertThat(text(2021, "12", "X1")).isEqualTo("Patienter medverkar.");
  }

  @Test
  void a_region_adds_levels_for_its_own_units_and_years() {
    assertThat(verdicts.of(2021, "U1", "R1")).isEqualTo("uppfylld,självskattning");
    assertThat(verdicts.of(2021, "M1", "R1")).isEmpty();
    assertThat(verdicts.told(2021, "M1", "R1").getFirst()).contains("unknown-criterion");
    assertThat(text(2020, "03", "R1")).isEqualTo("Pedagogiskt ansvarig finns.");
    assertThat(text(2021, "03", "R1")).isEqualTo("Två pedagogiskt ansvariga finns.");
  }

  @Test
  void a_regions_own_level_goes_before_one_for_all_and_that_before_the_built_in_one() {
    assertThat(text(2021, "03", "F6")).isEqualTo("Minst tre doktorander.");
    assertThat(text(2020, "03", "F6")).isEqualTo("Minst en doktorand.");
    assertThat(text(2021, "12", "F6")).isEqualTo("Minst en doktorand.");
    assertThat(text(2019, "12", "F6")).startsWith("Minst en kliniskt verksam anställd");
  }

  @Test
  void a_level_decided_by_the_answer_takes_no_notice_of_data() {
    assertThat(verdicts.of(2021, "U1", "F6")).isEqualTo("ej uppfylld,självskattning");
    assertThat(verdicts.of(2021, "U2", "F6")).isEqualTo("ej redovisad,");
    assertThat(verdicts.of(2021, "M1", "F6")).isEqualTo("uppfylld,konflikt");
    assertThat(verdicts.basis(2021, "U1", "F6")).isEqualTo(1);
  }

  @Test
  void a_level_decided_by_answer_and_data_keeps_the_built_in_rules() {
    assertThat(verdicts.of(2021, "U1", "F1")).isEqualTo("uppfylld,data");
  }

  @Test
  void a_replaced_level_keeps_what_its_answer_must_hold() {
    assertThat(verdicts.of(2021, "M1", "S5")).isEqualTo("ej redovisad,");
    assertThat(verdicts.told(2021, "M1", "S5").getFirst()).contains("incomplete-answer");
  }

  @Test
  void the_built_in_levels_hold_from_2018() {
    assertThat(verdicts.of(2018, "U2", "F2")).isEqualTo("ej redovisad,");
    assertThat(verdicts.lines())
        .filteredOn(line -> line.startsWith("2017,"))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("2017,U1,R1,") || line.startsWith("2017,U2,R1,"));
  }
}
