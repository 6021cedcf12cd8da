package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minimum levels that a unit's own answer decides (spec minimum-levels, "answer rule"). */
class MinimumLevelAnswerTests {

  @TempDir private static Path folder;
  private static Workplace workplace;
  private static LevelVerdicts verdicts;

  @BeforeAll
  static void run() throws IOException {
    UnitSheets sheets =
        new UnitSheets()
            .units("YES", "NO", "ZERO", "FEW", "MANY", "BARE", "ALL", "SOME", "OTHER")
            .units("TEXT", "MOTIVATED", "UNMOTIVATED", "AGREED", "DENIED", "CLAIMED", "DATA")
            .units("DATAET", "DATABARE", "PAST");
    plainAnswers(sheets);
    counts(sheets);
    besideData(sheets);
    sheets
        .answer("PAST", 2017, "F3", "J")
        .answer("YES", 2025, "F99", "J")
        .answer("YES", 2025, "X1", "J")
        .answer("AS", 2025, "F3", "J");
    workplace = sheets.dropInto(new Workplace(folder));
    verdicts = LevelVerdicts.of(workplace, 2025);
  }

  private static void plainAnswers(UnitSheets sheets) {
    for (String level :
        new String[] {"F3", "F5", "S1", "S2", "S3", "S4", "S10", "I1", "I3", "I4"}) {
      sheets.answer("YES", 2025, level, "J").answer("NO", 2025, level, "N");
    }
    sheets
        .answer("NO", 2025, "S5", "N", null, 3, null, null)
        .motivated("MOTIVATED", 2025, "F3")
        .answer("UNMOTIVATED", 2025, "F3", "ET")
        .answer("TEXT", 2025, "S6", "J", null, null, "Svenska Hjärtregistret", null)
        .answer("BARE", 2025, "S6", "J")
        .answer("TEXT", 2025, "F4", "J", null, null, "Läkare; Psykolog", null)
        .answer("BARE", 2025, "F4", "J");
  }

  private static void counts(UnitSheets sheets) {
    for (String level : new String[] {"U1", "S5", "S7", "S8", "S9"}) {
      count(sheets, "ZERO", level, 0);
      count(sheets, "FEW", level, 1);
      count(sheets, "BARE", level, null);
    }
    count(sheets, "FEW", "I2", 6);
    count(sheets, "ALL", "I2", 7);
    count(sheets, "MANY", "I2", 8);
    count(sheets, "BARE", "I2", null);
    sheets
        .answer("ALL", 2025, "U2", "J", 4, 4, null, null)
        .answer("SOME", 2025, "U2", "J", 3, 4, null, null)
        .answer("MANY", 2025, "U2", "J", 5, 4, null, null)
        .answer("ZERO", 2025, "U2", "J", 0, 0, null, null)
        .answer("BARE", 2025, "U2", "J", null, 4, null, null)
        .answer("OTHER", 2025, "U2", "J", 4, null, null, null);
  }

  private static void count(UnitSheets sheets, String unit, String level, @Nullable Integer count) {
    sheets.answer(unit, 2025, level, "J", null, count, null, null);
  }

  private static void besideData(UnitSheets sheets) {
    for (String unit : new String[] {"AGREED", "CLAIMED", "DATA", "DATAET", "DATABARE"}) {
      sheets.student(unit, "2025HT", 50, unit.equals("AGREED") || unit.equals("DATA") ? "J" : "N");
    }
    sheets
        .student("DENIED", "2025HT", 50, "J")
        .publication("DATABARE", "Konferensbidrag", null, 2025)
        .answer("AGREED", 2025, "F6", "J")
        .answer("DENIED", 2025, "F6", "N")
        .answer("CLAIMED", 2025, "F6", "J")
        .answer("DATAET", 2025, "F6", "ET")
        .answer("DATABARE", 2025, "S7", "J")
        .motivated("DENIED", 2024, "F6")
        .student("DENIED", "2024HT", 50, "J");
  }

  private static String verdict(String unit, String level) {
    return verdicts.of(2025, unit, level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"F3", "F5", "S1", "S2", "S3", "S4", "S10", "I1", "I3", "I4"})
  void a_yes_fulfils_and_a_no_does_not(String level) {
    assertThat(verdict("YES", level)).isEqualTo("uppfylld,självskattning");
    assertThat(verdict("NO", level)).isEqualTo("ej uppfylld,självskattning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"U1", "S5", "S7", "S8", "S9"})
  void a_counted_level_needs_at_least_one(String level) {
    assertThat(verdict("ZERO", level)).isEqualTo("ej uppfylld,självskattning");
    assertThat(verdict("FEW", level)).isEqualTo("uppfylld,självskattning");
    assertThat(verdict("BARE", level)).isEqualTo("ej redovisad,");
    assertThat(verdicts.told(2025, "BARE", level))
        .containsExactly(
            "warning incomplete-answer: Svaret J på %s måste ha ett antal för att räknas. Fyll i kolumnen Antal."
                .formatted(level));
  }

  @Test
  void a_no_stays_a_no_whatever_number_stands_beside_it() {
    assertThat(verdict("NO", "S5")).isEqualTo("ej uppfylld,självskattning");
  }

  @Test
  void all_who_teach_must_be_trained() {
    assertThat(verdict("ALL", "U2")).isEqualTo("uppfylld,självskattning");
    assertThat(verdict("SOME", "U2")).isEqualTo("ej uppfylld,självskattning");
    assertThat(verdict("MANY", "U2")).isEqualTo("ej uppfylld,självskattning");
    assertThat(verdict("ZERO", "U2")).isEqualTo("ej uppfylld,självskattning");
    assertThat(verdict("BARE", "U2")).isEqualTo("ej redovisad,");
    assertThat(verdict("OTHER", "U2")).isEqualTo("ej redovisad,");
    assertThat(verdicts.told(2025, "OTHER", "U2").getFirst())
        .contains("incomplete-answer", "både ett antal och ett värde");
  }

  @Test
  void research_infrastructure_has_seven_parts() {
    assertThat(verdict("FEW", "I2")).isEqualTo("ej uppfylld,självskattning");
    assertThat(verdict("ALL", "I2")).isEqualTo("uppfylld,självskattning");
    assertThat(verdict("MANY", "I2")).isEqualTo("ej uppfylld,självskattning");
    assertThat(verdict("BARE", "I2")).isEqualTo("ej redovisad,");
  }

  @Test
  void registers_and_professions_are_to_be_named() {
    assertThat(verdict("TEXT", "S6")).isEqualTo("uppfylld,självskattning");
    assertThat(verdict("BARE", "S6")).isEqualTo("ej redovisad,");
    assertThat(verdicts.told(2025, "BARE", "S6").getFirst()).contains("incomplete-answer", "text");
    assertThat(verdict("TEXT", "F4")).isEqualTo("uppfylld,självskattning");
    assertThat(verdict("BARE", "F4")).isEqualTo("ej redovisad,");
    assertThat(verdicts.told(2025, "BARE", "F4").getFirst())
        .contains("incomplete-answer", "en lista med yrken");
  }

  @Test
  void a_level_does_not_apply_when_the_unit_says_why() {
    assertThat(verdict("MOTIVATED", "F3")).isEqualTo("ej tillämplig,självskattning");
    assertThat(verdicts.told(2025, "MOTIVATED", "F3")).isEmpty();
    assertThat(verdict("UNMOTIVATED", "F3")).isEqualTo("ej redovisad,");
    assertThat(verdicts.told(2025, "UNMOTIVATED", "F3"))
        .containsExactly(
            "warning missing-motivation: Svaret på F3 är ”ej tillämplig” men saknar motivering; det räknas inte. Skriv i kolumnen Motivering varför nivån inte är tillämplig, eller svara J eller N.");
  }

  @Test
  void an_answer_and_data_that_agree_are_both_the_source() {
    assertThat(verdict("AGREED", "F6")).isEqualTo("uppfylld,båda");
    assertThat(verdict("DATA", "F6")).isEqualTo("uppfylld,data");
    assertThat(verdicts.basis(2025, "AGREED", "F6")).isEqualTo(2);
  }

  @Test
  void data_wins_over_an_answer_and_the_unit_is_told_what_it_shows() {
    assertThat(verdict("DENIED", "F6")).isEqualTo("uppfylld,konflikt");
    assertThat(verdict("CLAIMED", "F6")).isEqualTo("ej uppfylld,konflikt");
    assertThat(verdicts.told(2025, "DENIED", "F6"))
        .containsExactly(
            "warning contradicted-answer: Svaret på F6 stämmer inte med lämnade underlag: minst en kliniskt verksam doktorand är redovisad. Underlagen gäller, så nivån är uppfylld. Rätta svaret, eller komplettera underlagen om de inte är fullständiga.");
    assertThat(verdicts.told(2025, "CLAIMED", "F6").getFirst())
        .contains("ingen kliniskt verksam doktorand är redovisad", "nivån är ej uppfylld");
  }

  @Test
  void not_applicable_against_data_is_a_conflict_with_or_without_motivation() {
    assertThat(verdict("DATAET", "F6")).isEqualTo("ej uppfylld,konflikt");
    assertThat(verdicts.told(2025, "DATAET", "F6"))
        .hasSize(2)
        .anyMatch(told -> told.contains("missing-motivation"))
        .anyMatch(told -> told.contains("contradicted-answer"));
    assertThat(verdicts.of(2024, "DENIED", "F6")).isEqualTo("uppfylld,konflikt");
  }

  @Test
  void an_incomplete_answer_leaves_the_verdict_to_the_data() {
    assertThat(verdict("DATABARE", "S7")).isEqualTo("uppfylld,data");
    assertThat(verdicts.told(2025, "DATABARE", "S7").getFirst()).contains("incomplete-answer");
  }

  @Test
  void an_answer_to_no_known_level_is_told() {
    assertThat(verdicts.told(2025, "YES", "F99"))
        .containsExactly(
            "warning unknown-criterion: ”F99” är ingen miniminivå som gäller enheten 2025; svaret räknas inte. Skriv nivåns beteckning, till exempel F1, eller lämna nivån i underlaget Miniminivåer.");
  }

  @Test
  void an_answer_to_a_level_whose_text_is_missing_does_not_count() {
    assertThat(verdict("YES", "X1")).isEmpty();
    assertThat(verdicts.told(2025, "YES", "X1").getFirst())
        .contains("unknown-criterion", "Nivån X1 har ännu ingen text");
  }

  @Test
  void an_answer_for_a_year_before_the_catalogue_is_told_though_no_report_shows_it() {
    assertThat(verdicts.told(2017, "PAST", "F3").getFirst()).contains("unknown-criterion", "2017");
  }

  @Test
  void an_answer_of_a_hospital_is_told() {
    assertThat(verdict("AS", "F3")).isEmpty();
    assertThat(verdicts.told(2025, "AS", "F3"))
        .containsExactly(
            "warning not-a-unit: Svaret gäller Akademiska sjukhuset, som inte är en enhet; miniminivåer bedöms bara för enheter. Ange enhetens kod i kolumnen Enhetskod.");
  }

  @Test
  void findings_on_answers_reach_the_data_file() throws IOException {
    assertThat(workplace.data(2025, "findings.csv"))
        .anyMatch(line -> line.startsWith("svar.xlsx,") && line.contains(",contradicted-answer,"));
  }

  @Test
  void findings_on_answers_of_any_year_reach_the_offices_own_workbook() throws IOException {
    StringBuilder told = new StringBuilder();
    try (InputStream stream =
            Files.newInputStream(workplace.output().resolve("aterkoppling/svar.xlsx"));
        XSSFWorkbook copy = new XSSFWorkbook(stream)) {
      copy.getSheetAt(0).forEach(row -> row.forEach(cell -> told.append(cell).append('\n')));
    }

    assertThat(told)
        .contains("Svaret på F6 stämmer inte med lämnade underlag")
        .contains("gäller enheten 2017");
  }
}
