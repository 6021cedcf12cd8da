package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewStudentRecountTests {

  private static final String STUDENTS =
      "Enhetskod | Doktorand-id | Halvår | Aktivitet % | Antagningsdatum";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @Test
  void counts_a_student_as_new_in_the_units_of_the_first_active_half_year() throws IOException {
    delivery.workbook(
        "s.xlsx",
        STUDENTS,
        "U1 | a | 2020VT | 50 |",
        "U1 | a | 2021VT | 50 |",
        "U1 | b | 2021VT | 0 |",
        "U2 | b | 2021HT | 1 |",
        "U1 | b | 2021HT | 0,5 |",
        "U1 | b | 2022VT | 50 |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2021,UNIT,U1,doctoral-students-new,0,,,0,1",
            "2021,UNIT,U2,doctoral-students-new,1,,,1,1",
            "2021,PROVIDER,P1,doctoral-students-new,1,,,1,1",
            "2022,PROVIDER,P1,doctoral-students-new,0,,,0,0.5");
  }

  @Test
  void leaves_out_whoever_any_row_says_was_admitted_before_the_year() throws IOException {
    delivery.workbook(
        "s.xlsx",
        STUDENTS,
        "U1 | a | 2020VT | 50 |",
        "U1 | c | 2021VT | 50 | 2020-12-31",
        "U1 | d | 2021VT | 50 | 2021-01-01",
        "U1 | e | 2021VT | 50 |",
        "U1 | f | 2021VT | 50 | 2021-01-01",
        "U1 | f | 2022VT | 50 | 2020-06-01");
    delivery.workbook(
        "d.xlsx",
        "Enhetskod | Doktorand-id | Typ | Datum | Antagningsdatum",
        "U2 | e | Halvtid | 2022-05-01 | 2019-01-01");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains("2021,UNIT,U1,doctoral-students-new,1,,,1,1");
  }

  @Test
  void does_not_know_who_is_new_in_the_first_year_of_a_region() throws IOException {
    delivery.workbook(
        "org2.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod",
        "12 | Region Skåne | REGION |",
        "U3 | Njurkliniken | USVE | 12");
    delivery.workbook(
        "s.xlsx",
        STUDENTS,
        "U1 | a | 2020VT | 50 |",
        "U1 | b | 2021VT | 50 |",
        "U2 | b | 2021HT | 50 |",
        "U3 | Inga | 2020 | |",
        "U3 | z | 2021HT | 50 |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2020,UNIT,U1,doctoral-students-new,,,,0,1",
            "2020,REGION,03,doctoral-students-new,,,,0,0.5",
            "2020,UNIT,U3,doctoral-students-new,0,,,0,1",
            "2021,REGION,12,doctoral-students-new,,,,0,1",
            "2021,REGION,03,doctoral-students-new,1,,,1,1",
            "2021,NATION,SE,doctoral-students-new,1,,,1,1",
            "2021,NATION,SE,doctoral-students,2,,,3,1");
  }

  @Test
  void remembers_what_a_replaced_region_told() throws IOException {
    delivery.workbook(
        "org2.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod | Giltig från | Giltig till | Ersätter",
        "20 | Gamla | REGION | | | 2020 |",
        "21 | Nya | REGION | | 2021 | | 20",
        "V1 | Hud | USVE | 20 | | |");
    delivery.workbook("s.xlsx", STUDENTS, "V1 | g | 2020VT | 50 |", "V1 | h | 2021VT | 50 |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2020,REGION,20,doctoral-students-new,,,,0,1",
            "2021,REGION,21,doctoral-students-new,1,,,1,1");
  }

  @Test
  void counts_licentiates_as_defences_are_counted() throws IOException {
    delivery.workbook(
        "d.xlsx",
        "Enhetskod | Doktorand-id | Typ | Datum | ISBN",
        "U1 | a | Licentiat | 2022-05-01 |",
        "U2 | a | Licentiat | 2022-05-01 |",
        "U2 | b | Licentiat | 2021-12-31 |",
        "U2 | b | Disputation | 2022-06-01 |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U2,licentiates,1,,,1,1",
            "2022,PROVIDER,P1,licentiates,1,,,2,1",
            "2022,PROVIDER,P1,dissertations,1,,,1,1",
            "2021,UNIT,U2,licentiates,1,,,1,1",
            "2021,UNIT,U1,licentiates,,,,0,0");
  }
}
