package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spec indicators "Doctoral education", sentence by sentence; a unit a case. */
class IndicatorDoctoralEducationTests {

  @TempDir private static Path folder;
  private static FigureLines figures;
  private static final ExportSheet STUDENTS =
      ExportSheet.withHeadings(
          "Enhetskod, Doktorand-id, Halvår, Aktivitet %, USL, AUH, HTJ, Kliniskt verksam, Kön, Antagningsdatum");
  private static final ExportSheet DEFENCES =
      ExportSheet.withHeadings(
          "Enhetskod, Doktorand-id, Typ, Datum, Titel, ISBN, URN:NBN, Antagningsdatum");

  @BeforeAll
  static void report() throws IOException {
    Workplace workplace = new Workplace(folder);
    workplace.drop(
        "organisation.xlsx",
        FigureLines.organisation(
                "ACTIVE", "CLIN", "FTE1", "FTE2", "SEX", "NEW", "LATER", "OLD", "D1", "D2", "LIC",
                "HALF", "ISBN", "NBN", "MEDIAN", "ADM", "NODATE", "EMPTY")
            .row("12", "Region Skåne", "REGION")
            .row("LU", "Lund", "USVE", "12"));
    students();
    newStudents();
    defences();
    workplace.drop("doktorander.csv", STUDENTS.csv(";"));
    workplace.drop("disputationer.csv", DEFENCES.csv(";"));
    figures = FigureLines.of(workplace, 2025);
  }

  private static void student(
      String unit, String id, String halfYear, String activity, String... cells) {
    String[] all = new String[8 + cells.length];
    String[] first = {
      "Enhetskod", unit, "Doktorand-id", id, "Halvår", halfYear, "Aktivitet %", activity
    };
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(cells, 0, all, first.length, cells.length);
    STUDENTS.row(all);
  }

  private static void defence(String unit, String id, String type, String date, String... cells) {
    String[] all = new String[8 + cells.length];
    String[] first = {"Enhetskod", unit, "Doktorand-id", id, "Typ", type, "Datum", date};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(cells, 0, all, first.length, cells.length);
    DEFENCES.row(all);
  }

  private static void students() {
    student("ACTIVE", "a1", "2025VT", "1");
    student("ACTIVE", "a1", "2025HT", "50");
    student("ACTIVE", "a2", "2025VT", "0,9");
    student("CLIN", "c1", "2025VT", "50", "Kliniskt verksam", "J");
    student("CLIN", "c2", "2025VT", "0", "Kliniskt verksam", "J");
    student("CLIN", "c2", "2025HT", "50", "Kliniskt verksam", "N", "USL", "100");
    student("CLIN", "c3", "2025VT", "50", "AUH", "100");
    student("CLIN", "c4", "2025VT", "50", "HTJ", "100");
    student("FTE1", "f1", "2025VT", "80");
    student("FTE2", "f1", "2025VT", "80");
    student("FTE1", "f1", "2025HT", "30");
    student("SEX", "s1", "2025VT", "50", "Kön", "K");
    student("SEX", "s2", "2025VT", "50", "Kön", "M");
    student("SEX", "s3", "2025VT", "50");
  }

  private static void newStudents() {
    student("OLD", "n0", "2024VT", "50");
    student("NEW", "n1", "2024HT", "0,5");
    student("NEW", "n1", "2025VT", "50", "Antagningsdatum", "2025-01-15");
    student("LATER", "n1", "2025HT", "50");
    student("OLD", "n0", "2025VT", "50");
    student("OLD", "n2", "2025VT", "50", "Antagningsdatum", "2024-12-31");
    student("OLD", "n3", "2025VT", "50");
    defence("OLD", "n3", "Halvtid", "2025-05-05", "Antagningsdatum", "2023-01-01");
    student("LU", "n1", "2025VT", "50");
  }

  private static void defences() {
    defence("D1", "d1", "Disputation", "2025-12-31", "Titel", "Kort");
    defence("D2", "d1", "Disputation", "2025-12-31", "Titel", "Helt annan");
    defence("D2", "d2", "Disputation", "2024-12-31", "Titel", "Kort");
    defence("LIC", "l1", "Licentiat", "2025-03-01", "Titel", "En licentiatavhandling av l1");
    defence("LIC", "l1", "Disputation", "2025-11-01", "Titel", "En licentiatavhandling av l1");
    defence("HALF", "h1", "Halvtid", "2025-03-01");
    defence("HALF", "h1", "Halvtid", "2025-04-01");
    defence("HALF", "h2", "Halvtid", "2024-04-01");
    defence("ISBN", "i1", "Disputation", "2025-03-01", "ISBN", "978-91-513-0001-6");
    defence("ISBN", "i2", "Disputation", "2025-03-01", "ISBN", "978-91-513-0001-6");
    defence("MEDIAN", "m1", "Disputation", "2025-01-30", "Antagningsdatum", "2021-01-31");
    defence("MEDIAN", "m2", "Disputation", "2025-01-31", "Antagningsdatum", "2021-01-31");
    defence("ADM", "m3", "Disputation", "2025-02-01");
    student("ADM", "m3", "2024VT", "50", "Antagningsdatum", "2023-02-01");
    student("ADM", "m3", "2024HT", "50", "Antagningsdatum", "2022-02-01");
    defence("NODATE", "m4", "Disputation", "2025-02-01");
  }

  @Test
  void a_doctoral_student_has_an_activity_of_1_per_cent_in_a_half_year() {
    assertThat(figures.of("ACTIVE", "doctoral-students")).isEqualTo("1,,,2,1");
  }

  @Test
  void clinically_active_is_told_by_the_column_and_only_where_it_is_empty_by_the_support() {
    assertThat(figures.of("CLIN", "doctoral-students")).isEqualTo("4,,,4,1");
    assertThat(figures.of("CLIN", "doctoral-students-clinical")).isEqualTo("2,,,2,1");
  }

  @Test
  void full_time_equivalents_are_at_most_a_half_for_a_person_and_half_year() {
    assertThat(figures.value("FTE1", "doctoral-fte")).isEqualTo("0.55");
    assertThat(figures.value("FTE2", "doctoral-fte")).isEqualTo("0.4");
  }

  @Test
  void the_share_of_women_is_of_persons_whose_sex_is_known() {
    assertThat(figures.of("SEX", "doctoral-students-women-share")).isEqualTo("0.5,1,2,2,1");
    assertThat(figures.of("ACTIVE", "doctoral-students-women-share")).isEqualTo(",0,0,0,1");
  }

  @Test
  void a_new_student_counts_in_the_units_of_the_first_half_year_with_activity() {
    assertThat(figures.of("NEW", "doctoral-students-new")).isEqualTo("1,,,1,1");
    assertThat(figures.of("LATER", "doctoral-students-new")).isEqualTo("0,,,0,1");
  }

  @Test
  void an_earlier_activity_or_an_admission_before_the_year_in_any_row_makes_a_student_old() {
    assertThat(figures.of("OLD", "doctoral-students-new")).isEqualTo("0,,,0,1");
  }

  @Test
  void the_regions_first_year_with_rows_is_unknown_and_does_not_count_in_the_nation() {
    assertThat(figures.of("12", "doctoral-students-new")).isEqualTo(",,,0,1");
    assertThat(figures.of("LU", "doctoral-students-new")).isEqualTo(",,,0,1");
    assertThat(figures.value("SE", "doctoral-students-new"))
        .isEqualTo(figures.value("03", "doctoral-students-new"));
    assertThat(figures.of(2024, "03", "doctoral-students-new")).startsWith(",,,0,");
  }

  @Test
  void a_local_id_is_a_person_within_its_region_only() {
    assertThat(figures.value("SE", "doctoral-students"))
        .isEqualTo(
            Integer.toString(Integer.parseInt(figures.value("03", "doctoral-students")) + 1));
  }

  @Test
  void a_defence_counts_by_its_date_and_once_above_its_units() {
    assertThat(figures.of("D1", "dissertations")).isEqualTo("1,,,1,1");
    assertThat(figures.of("D2", "dissertations")).isEqualTo("1,,,1,1");
    assertThat(figures.of(2024, "D2", "dissertations")).isEqualTo("1,,,1,1");
  }

  @Test
  void a_licentiate_and_a_defence_of_one_person_are_two_things() {
    assertThat(figures.of("LIC", "licentiates")).isEqualTo("1,,,1,1");
    assertThat(figures.of("LIC", "dissertations")).isEqualTo("1,,,1,1");
  }

  @Test
  void half_time_reviews_count_persons() {
    assertThat(figures.of("HALF", "half-time-reviews")).isEqualTo("1,,,2,1");
    assertThat(figures.of("HALF", "dissertations")).isEqualTo("0,,,0,1");
  }

  @Test
  void a_defence_never_holds_two_persons() {
    assertThat(figures.of("ISBN", "dissertations")).isEqualTo("2,,,2,1");
  }

  @Test
  void the_median_of_two_is_their_mean_in_complete_months() {
    assertThat(figures.of("MEDIAN", "time-to-defence")).isEqualTo("47.5,,,2,1");
  }

  @Test
  void the_admission_is_taken_from_the_persons_earliest_row_when_the_defence_states_none() {
    assertThat(figures.of("ADM", "time-to-defence")).isEqualTo("36,,,1,1");
    assertThat(figures.of("NODATE", "time-to-defence")).isEqualTo(",,,0,1");
  }

  @Test
  void the_whole_hospital_counts_each_person_once() {
    assertThat(figures.value("AS", "doctoral-fte")).isNotEmpty();
    assertThat(figures.value("AS", "doctoral-students")).isEqualTo("13");
    assertThat(figures.value("AS", "dissertations")).isEqualTo("8");
  }

  @Test
  void a_unit_that_delivered_nothing_is_unknown_not_0() {
    assertThat(figures.of("EMPTY", "doctoral-students")).isEqualTo(",,,0,0");
    assertThat(figures.of("EMPTY", "dissertations")).isEqualTo(",,,0,0");
  }
}
