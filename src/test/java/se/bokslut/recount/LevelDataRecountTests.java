package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelDataRecountTests {

  private static final String STAFF =
      "Enhetskod | Anställnings-id | Yrkesgrupp | Examen | Docent | Professor | Anställning"
          + " | Roll | Ledningsgrupp | Giltig från | Giltig till";
  private static final String ANSWERS =
      "Enhetskod | År | Kriterium | Svar | Antal | Text | Motivering";
  private static final String PUBLICATIONS =
      "Enhetskod | Titel | Publikationstyp | År | DOI | Undertyp";
  private static final String THESES = "Enhetskod | Doktorand-id | Typ | Datum";
  private static final String GRANTS =
      "Enhetskod | Projekt-id | Finansiär | År | Beviljat år | Beviljat totalt | Beslutsdatum";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @Test
  void lets_data_win_over_the_answer_and_tells_where_they_differ() throws IOException {
    delivery.workbook(
        "p.xlsx",
        STAFF,
        "U1 | a | | | J | | Förenad | | | 2021 |",
        "U2 | b | | DR | | | | | | 2018 |");
    delivery.workbook(
        "s.xlsx",
        ANSWERS,
        "U1 | 2022 | F1 | J | | |",
        "U1 | 2021 | F1 | N | | |",
        "U2 | 2022 | F1 | N | | |",
        "U2 | 2021 | F1 | ET | | | Skäl",
        "U2 | 2020 | F1 | ET | | |",
        "U1 | 2020 | F1 | J | | |");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains(
            "2022,U1,F1,uppfylld,båda",
            "2021,U1,F1,uppfylld,konflikt",
            "2020,U1,F1,uppfylld,självskattning",
            "2019,U1,F1,ej redovisad,",
            "2022,U2,F1,ej uppfylld,båda",
            "2021,U2,F1,ej uppfylld,konflikt",
            "2020,U2,F1,ej uppfylld,konflikt",
            "2019,U2,F1,ej uppfylld,data");
  }

  @Test
  void needs_one_row_with_all_that_makes_a_lead() throws IOException {
    delivery.workbook(
        "p.xlsx",
        STAFF,
        "U1 | a | | | | J | ADJUNGERAD | FoU-ansvarig | J | |",
        "U2 | b | | | | J | ADJUNGERAD | FoU-ansvarig | N | |",
        "U2 | c | | | | J | REGION | FoU-ansvarig | J | |",
        "U2 | d | | DR | | | FÖRENAD | FoU-ansvarig | J | |");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains(
            "2022,U1,F1,uppfylld,data",
            "2022,U1,F2,uppfylld,data",
            "2022,U2,F1,uppfylld,data",
            "2022,U2,F2,ej uppfylld,data");
  }

  @Test
  void looks_for_a_doctor_in_every_listed_profession() throws IOException {
    delivery.workbook(
        "p.xlsx",
        STAFF,
        "U1 | a | Läkare | DR | | | | | | |",
        "U1 | b | PSYKOLOG | DR | | | | | | 2022 |",
        "U1 | c | Fysioterapeut | | J | | | | | |");
    delivery.workbook(
        "s.xlsx",
        ANSWERS,
        "U1 | 2022 | F4 | J | | lakare; Psykolog |",
        "U1 | 2021 | F4 | J | | Läkare; Psykolog |",
        "U1 | 2020 | F4 | J | | |",
        "U1 | 2019 | F4 | N | | Läkare; Fysioterapeut |");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains(
            "2022,U1,F4,uppfylld,båda",
            "2021,U1,F4,ej uppfylld,konflikt",
            "2020,U1,F4,ej redovisad,",
            "2019,U1,F4,ej uppfylld,båda",
            "2018,U1,F4,ej redovisad,");
  }

  @Test
  void looks_for_a_clinically_active_student_where_students_are_told_of() throws IOException {
    delivery.workbook(
        "d.xlsx",
        "Enhetskod | Doktorand-id | Halvår | Aktivitet % | Kliniskt verksam",
        "U1 | a | VT22 | 50 | J",
        "U1 | a | VT21 | 0 | J",
        "U1 | Inga | 2020 | |");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains(
            "2022,U1,F6,uppfylld,data",
            "2021,U1,F6,ej uppfylld,data",
            "2020,U1,F6,ej uppfylld,data",
            "2019,U1,F6,ej redovisad,");
  }

  @Test
  void finds_one_thesis_in_four_years_enough_and_none_only_when_all_four_are_told()
      throws IOException {
    delivery.workbook(
        "org2.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod | Giltig från | Giltig till | Ersätter",
        "X1 | Öga | USVE | P1 | | 2021 |",
        "Y1 | Ögat | USVE | P1 | 2022 | | X1");
    delivery.workbook(
        "t.xlsx",
        THESES,
        "U1 | a | Halvtid | 2018-01-01",
        "X1 | b | Disputation | 2019-12-31",
        "U2 | c | Licentiat | 2019-05-01",
        "U2 | Inga | | 2020",
        "U2 | Inga | | 2021",
        "U2 | Inga | | 2022");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains(
            "2021,U1,F7,uppfylld,data",
            "2022,U1,F7,ej redovisad,",
            "2022,Y1,F7,uppfylld,data",
            "2022,U2,F7,ej uppfylld,data",
            "2021,U2,F7,ej redovisad,");
  }

  @Test
  void needs_a_counted_publication_in_each_of_four_years_that_are_all_told() throws IOException {
    delivery.workbook(
        "org2.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod | Giltig från | Giltig till | Ersätter",
        "X1 | Öga | USVE | P1 | | 2021 |",
        "Y1 | Ögat | USVE | P1 | 2022 | | X1");
    delivery.workbook(
        "p.xlsx",
        PUBLICATIONS,
        "X1 | Ett | Artikel | 2019 | 10.1234/a |",
        "X1 | Två | Artikel | 2020 | 10.1234/b |",
        "X1 | Tre | Artikel | 2021 | 10.1234/c |",
        "Y1 | Fyra | Artikel | 2022 | 10.1234/d |",
        "U1 | Fem | Artikel | 2019 | 10.1234/e |",
        "U1 | Sex | Artikel | 2020 | 10.1234/f |",
        "U1 | Sju | Artikel | 2021 | 10.1234/g |",
        "U1 | Åtta | Artikel | 2022 | 10.1234/h | newsItem");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains(
            "2022,Y1,F8,uppfylld,data",
            "2022,U1,F8,ej uppfylld,data",
            "2021,U1,F8,ej redovisad,",
            "2022,U2,F8,ej redovisad,");
  }

  @Test
  void looks_for_competitive_money_of_either_amount() throws IOException {
    delivery.workbook(
        "a.xlsx",
        GRANTS,
        "U1 | A1 | Forte | 2022 | 1 | |",
        "U1 | A2 | Forte | 2020 | | 5 | 2021-02-01",
        "U2 | A3 | Hemköp | 2022 | 100 | |",
        "U2 | Inga | | 2021 | | |",
        "U2 | A4 | Forte | 2020 | 0 | |",
        "U2 | A5 | Forte | 2019 | | |");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains(
            "2022,U1,F9,uppfylld,data",
            "2021,U1,F9,uppfylld,data",
            "2020,U1,F9,ej redovisad,",
            "2022,U2,F9,ej uppfylld,data",
            "2021,U2,F9,ej uppfylld,data",
            "2020,U2,F9,ej uppfylld,data",
            "2019,U2,F9,ej redovisad,");
  }

  @Test
  void takes_a_presentation_for_a_meeting_and_its_absence_for_nothing() throws IOException {
    delivery.workbook(
        "p.xlsx",
        PUBLICATIONS,
        "U1 | Ett | Konferensbidrag | 2022 | |",
        "U1 | Två | Övrigt | 2021 | | Poster",
        "U1 | Tre | Artikel | 2020 | |");
    delivery.workbook(
        "s.xlsx",
        ANSWERS,
        "U1 | 2022 | S7 | J | | |",
        "U1 | 2021 | S7 | J | 0 | |",
        "U1 | 2020 | S7 | J | 1 | |");

    assertThat(delivery.recounted(2022).minimumLevels())
        .contains(
            "2022,U1,S7,uppfylld,data",
            "2021,U1,S7,uppfylld,konflikt",
            "2020,U1,S7,uppfylld,självskattning",
            "2022,U2,S7,ej redovisad,");
  }

  @Test
  void rests_the_share_on_the_answers_and_the_rows_that_fulfil() throws IOException {
    delivery.workbook(
        "p.xlsx",
        STAFF,
        "U1 | a | | | J | | FÖRENAD | FoU-ansvarig | J | |",
        "U1 | b | | DR | | | | | | |");
    delivery.workbook("s.xlsx", ANSWERS, "U1 | 2022 | F1 | J | | |", "U1 | 2022 | F3 | N | | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,minimum-level-fulfilment,0.08,2,25,3,1",
            "2021,UNIT,U1,minimum-level-fulfilment,0.08,2,25,1,1");
  }
}
