package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kinds whose figures are not followed up yet, from the drop folder to what is stored and told
 * (spec input "Kinds and their canonical columns").
 */
class InputKindsTests {

  @TempDir static Path folder;
  private static Workplace workplace;

  @BeforeAll
  static void dropped_in_one_run() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", FurtherSheets.organisation());
    workplace
        .drop("staff.xlsx", FurtherSheets.staff())
        .drop("assessment.xlsx", FurtherSheets.selfAssessment())
        .drop("levels.xlsx", FurtherSheets.minimumLevels())
        .drop("comments.xlsx", FurtherSheets.comments())
        .drop("alf.xlsx", FurtherSheets.alfAccounting())
        .drop("funding.xlsx", FurtherSheets.funding())
        .drop("population.xlsx", FurtherSheets.population())
        .drop("population2.xlsx", FurtherSheets.populationOfOneRegion())
        .drop("measurements.xlsx", FurtherSheets.measurements())
        .drop("channels.xlsx", FurtherSheets.channels());
    assertThat(workplace.run("run").exitStatus()).isZero();
  }

  private static List<String> rows(String sql) {
    return workplace.sql().sql(sql).query((row, number) -> row.getString(1)).list();
  }

  private static List<String> findings(String file) {
    return workplace
        .sql()
        .sql(
            """
            select concat_ws(' ', f.severity, f.code, f.column_letters || coalesce(f.row_no::text, ''),
              case when f.column_letters is null then f.row_no::text end)
            from finding f join delivery d on d.delivery_id = f.delivery_id
            where d.path = ?
            order by f.row_no, f.column_letters
            """)
        .param(file)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String remedy(String file, String value) {
    return workplace
        .sql()
        .sql(
            """
            select f.remedy from finding f join delivery d on d.delivery_id = f.delivery_id
            where d.path = ? and f.value = ?
            """)
        .params(file, value)
        .query(String.class)
        .single();
  }

  /** Kind, rows read, accepted and rejected, and status of a file's sheet. */
  private static String delivered(String file) throws IOException {
    return workplace.data(2025, "deliveries.csv").stream()
        .filter(line -> line.startsWith(file + ","))
        .map(line -> line.replaceFirst("^[^,]*,[0-9a-f]{64},[^,]*,", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void staff_count_in_each_year_in_the_unit_in_force_that_year() {
    assertThat(
            rows(
                """
                select concat_ws(' ', year, local_id, organisation, region_code, degree)
                from staff_in_force
                where not nil and local_id in ('A1', 'A2', 'A6') and year between 2020 and 2025
                order by local_id, year
                """))
        .containsExactly(
            "2022 A1 U3 03 DR",
            "2023 A1 U3 03 DR",
            "2024 A1 U4 03 DR",
            "2025 A1 U4 03 DR",
            "2021 A2 U1 03 LIC",
            "2022 A2 U1 03 LIC",
            "2023 A2 U1 03 LIC",
            "2020 A6 U5 03 DR",
            "2021 A6 U5 03 DR",
            "2022 A6 U5 03 DR");
  }

  @Test
  void a_member_of_staff_is_kept_without_name_and_number() throws IOException {
    assertThat(
            rows(
                """
                select concat_ws(' ', birth_year, legal_sex, profession, degree, docent, professor,
                  employment, role_key, management_group, valid_from, length(person))
                from staff_row where person is not null
                """))
        .containsExactly("1980 K Läkare DR t f FÖRENAD fou-ansvarig t 2020-01-01 64");
    assertThat(workplace.everythingKept()).doesNotContain("800101-980");
    assertThat(workplace.everythingKeptOutsideAnswers()).doesNotContain("Zxanna", "Qwalm");
  }

  @Test
  void staff_without_identity_or_unit_are_told_at_their_cells() throws IOException {
    assertThat(findings("staff.xlsx"))
        .containsExactly(
            "error missing-value 5",
            "error wrong-check-digit A6",
            "warning unknown-word G7",
            "warning unreadable-value H7",
            "error out-of-range M8",
            "error unknown-unit D9",
            "warning unit-not-in-force D10");
    assertThat(delivered("staff.xlsx")).isEqualTo("staff,10,6,4,accepted-with-remarks");
  }

  @Test
  void a_nil_row_of_staff_holds_for_its_year_only() {
    assertThat(rows("select year || ' ' || organisation from staff_in_force where nil"))
        .containsExactly("2025 U2");
  }

  @Test
  void self_assessed_levels_are_stored_and_the_first_answer_holds() throws IOException {
    assertThat(
            rows(
                """
                select concat_ws('|', organisation, year, criterion, answer, value, count, text,
                  motivation)
                from self_assessment_that_holds order by row_id
                """))
        .containsExactly(
            "U1|2025|F1|J", "U1|2025|U2|J|4|Läkare; Psykolog", "U1|2025|F3|ET|Ingen rekrytering");
    assertThat(findings("assessment.xlsx"))
        .containsExactly(
            "warning unreadable-value F3",
            "warning incomplete-answer 3",
            "error unknown-word D5",
            "error missing-value C6",
            "error unknown-unit A7",
            "warning duplicate-row 8");
    assertThat(delivered("assessment.xlsx"))
        .isEqualTo("self-assessment,8,5,3,accepted-with-remarks");
    assertThat(rows("select organisation from self_assessment_in_force where nil"))
        .containsExactly("U2");
  }

  @Test
  void a_minimum_level_holds_for_its_region_or_for_all_in_its_years() throws IOException {
    assertThat(
            rows(
                """
                select concat_ws('|', level_id, organisation, area, text, decided_by, min(year),
                  max(year) = (select max(year) from organisation_year))
                from minimum_level_that_holds
                group by level_id, organisation, area, text, decided_by order by level_id
                """))
        .containsExactly(
            "R1|03|Utbildning|En text för Uppsala|"
                + rows("select min(year)::text from organisation_year").getFirst()
                + "|f",
            "X1|SE|Forskning|En text för alla|självskattning|2024|t");
    assertThat(findings("levels.xlsx"))
        .containsExactly(
            "error unknown-unit E4",
            "error out-of-range G5",
            "error missing-value C6",
            "warning duplicate-row 7");
    assertThat(delivered("levels.xlsx")).isEqualTo("minimum-levels,6,3,3,accepted-with-remarks");
  }

  @Test
  void comments_belong_to_an_organisation_or_the_nation() throws IOException {
    assertThat(
            rows(
                """
                select concat_ws('|', organisation, section, comment, action, responsible, done_on)
                from comment_in_force order by row_id
                """))
        .containsExactly(
            "U1|publications|Två var lediga|Rekrytera|Chefen|2026-09-30",
            "SE|Kapitel 3|Riket i stort",
            "03|F1|Regionens kommentar");
    assertThat(findings("comments.xlsx"))
        .containsExactly(
            "warning unreadable-value G3", "error unknown-unit A5", "error missing-value D6");
    assertThat(delivered("comments.xlsx")).isEqualTo("comments,5,3,2,accepted-with-remarks");
  }

  @Test
  void alf_accounting_is_kept_in_kronor() throws IOException {
    assertThat(
            rows(
                """
                select concat_ws('|', organisation, year, purpose, received, premises, salaries, other)
                from alf_accounting_that_holds order by row_id
                """))
        .containsExactly(
            "03|2025|FORSKNING|312500500|41200000|248300000|-23000000", "03|2025|UTBILDNING|1000");
    assertThat(findings("alf.xlsx"))
        .containsExactly(
            "warning unbalanced-accounts 2",
            "error unknown-unit A4",
            "error unknown-word C5",
            "error unknown-unit A6",
            "warning unknown-word H7",
            "warning duplicate-row 7");
    assertThat(delivered("alf.xlsx")).isEqualTo("alf-accounting,7,4,3,accepted-with-remarks");
    assertThat(rows("select organisation from alf_accounting_in_force where nil"))
        .containsExactly("12");
  }

  @Test
  void an_unknown_region_code_is_told_with_the_three_closest() {
    assertThat(remedy("alf.xlsx", "33"))
        .contains("Närmast är: Region Uppsala (03); ")
        .doesNotContain("Kirurgi");
  }

  @Test
  void parts_of_one_fund_add_up_and_none_is_a_duplicate() throws IOException {
    assertThat(
            rows(
                """
                select concat_ws('|', organisation, year, source_key, purpose_key, sum(amount))
                from funding_in_force group by organisation, year, source_key, purpose_key
                order by organisation
                """))
        .containsExactly(
            "03|2025|alf|projektmedel|750000", "SE|2025|rufu|strategiskasatsningar|1500000");
    assertThat(findings("funding.xlsx"))
        .containsExactly("error missing-value D5", "error unreadable-value E6");
    assertThat(delivered("funding.xlsx")).isEqualTo("funding,5,3,2,accepted-with-remarks");
  }

  @Test
  void a_population_holds_once_a_region_and_year() throws IOException {
    assertThat(
            rows(
                """
                select concat_ws('|', organisation, year, persons) from population_that_holds
                order by row_id
                """))
        .containsExactly("03|2025|404589", "12|2025|1430000");
    assertThat(findings("population.xlsx"))
        .containsExactly(
            "info unknown-column A1",
            "error unknown-unit B4",
            "warning duplicate-row 5",
            "error out-of-range D6",
            "error unreadable-value D7");
    assertThat(delivered("population.xlsx")).isEqualTo("population,6,3,3,accepted-with-remarks");
  }

  @Test
  void two_deliveries_of_the_same_rows_are_told() {
    assertThat(findings("population2.xlsx"))
        .containsExactly("warning duplicate-row 2", "warning overlapping-deliveries");
  }

  @Test
  void measurements_are_numbers_or_steps() throws IOException {
    assertThat(
            rows(
                """
                select concat_ws('|', organisation, agreement, indicator, label, focus_area, value,
                  step, numerator, denominator, comment)
                from measurement_that_holds order by row_id
                """))
        .containsExactly(
            "03|Närvård|vc|Vårdcentrum|Nära vård|1|pågår|Bra",
            "AS|NHV|överlevnad|0.86|43|50",
            "SE|NHV|väntan|12.5");
    assertThat(findings("measurements.xlsx"))
        .containsExactly("error unreadable-value G5", "warning duplicate-row 6");
    assertThat(delivered("measurements.xlsx"))
        .isEqualTo("measurements,6,5,1,accepted-with-remarks");
  }

  @Test
  void a_channel_has_its_levels_by_either_issn_and_the_first_row_holds() throws IOException {
    assertThat(
            rows(
                "select issn || ' ' || year || ' ' || level from channel_level order by issn, year"))
        .containsExactly(
            "0378-5955 2024 1", "0378-5955 2025 2", "0378-5955 2026 X", "2434-561X 2024 0");
    assertThat(findings("channels.xlsx"))
        .containsExactly(
            "warning wrong-check-digit B3", "warning unknown-word E3", "error missing-value A4");
    assertThat(delivered("channels.xlsx"))
        .isEqualTo("publication-channels,4,3,1,accepted-with-remarks");
  }

  @Test
  void a_duplicate_is_told_where_the_row_stands_that_holds() {
    assertThat(
            rows(
                """
                select f.reason from finding f join delivery d on d.delivery_id = f.delivery_id
                where d.path = 'population.xlsx' and f.code = 'duplicate-row'
                """))
        .containsExactly(
            "Samma sak står redan på rad 2 på bladet ”Folk” i filen ”population.xlsx”; den raden gäller.");
  }

  @Test
  void the_year_of_a_self_assessment_is_the_year_reported() {
    assertThat(workplace.output().resolve("2025/utkast")).isDirectory();
  }
}
