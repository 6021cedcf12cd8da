package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffRecountTests {

  private static final String STAFF =
      "Enhetskod | Anställnings-id | Examen | Docent | Professor | Giltig från | Giltig till";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @Test
  void counts_persons_of_the_last_day_in_three_nested_rows() throws IOException {
    delivery.workbook(
        "s.xlsx",
        STAFF,
        "U1 | a | DR | | | 2020 | 2022",
        "U2 | a | DR | J | | |",
        "U1 | b | LIC | | | |",
        "U1 | c | | | J | |",
        "U1 | d | DR | | | 2020 | 2022-12-30",
        "U1 | e | DR | | | 2023-01-01 |",
        "U1 | f | DR | | | 2023 | 2021");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,research-trained,2,,,2,1",
            "2022,UNIT,U2,research-trained,1,,,1,1",
            "2022,PROVIDER,P1,research-trained,2,,,3,1",
            "2022,UNIT,U1,docents,1,,,1,1",
            "2022,PROVIDER,P1,docents,2,,,2,1",
            "2022,PROVIDER,P1,professors,1,,,1,1",
            "2022,UNIT,U2,professors,0,,,0,1",
            "2019,UNIT,U1,research-trained,1,,,1,1");
  }

  @Test
  void takes_nobody_for_said_in_the_years_of_a_nil_row_only() throws IOException {
    delivery.workbook("s.xlsx", STAFF, "U1 | Inga | | | | 2021 | 2022", "U2 | Inga | | | | 2021 |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2020,UNIT,U1,docents,,,,0,0",
            "2021,UNIT,U1,docents,0,,,0,1",
            "2022,UNIT,U1,docents,0,,,0,1",
            "2021,UNIT,U2,docents,0,,,0,1",
            "2022,UNIT,U2,docents,,,,0,0");
  }

  @Test
  void counts_staff_of_a_replaced_unit_in_its_successor() throws IOException {
    delivery.workbook(
        "org2.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod | Giltig från | Giltig till | Ersätter",
        "X1 | Öga | USVE | P1 | | 2021 |",
        "Y1 | Ögat | USVE | P1 | 2022 | | X1");
    delivery.workbook("s.xlsx", STAFF, "X1 | a | DR | | | 2020 |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains("2021,UNIT,X1,research-trained,1,,,1,1", "2022,UNIT,Y1,research-trained,1,,,1,1");
  }

  @Test
  void sets_research_trained_against_the_first_stated_population() throws IOException {
    delivery.workbook(
        "s.xlsx", STAFF, "U1 | a | DR | | | |", "U2 | a | DR | | | |", "U2 | b | DR | | | |");
    delivery.workbook(
        "b.xlsx",
        "Regionkod | År | Folkmängd 1 november",
        "3 | 2022 | 50 000",
        "03 | 2022 | 60000",
        "P1 | 2021 | 10");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,REGION,03,research-trained-per-100k,4,2,50000,4,1",
            "2022,NATION,SE,research-trained-per-100k,4,2,50000,4,1",
            "2022,PROVIDER,P1,research-trained-per-100k,,,,0,1",
            "2022,UNIT,U1,research-trained-per-100k,,,,0,1",
            "2021,REGION,03,research-trained-per-100k,,0,0,3,1");
  }

  @Test
  void gives_the_nation_no_rate_while_a_region_that_delivered_lacks_its_population()
      throws IOException {
    delivery.workbook(
        "org2.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod",
        "12 | Region Skåne | REGION |",
        "14 | Västra Götalandsregionen | REGION |",
        "U3 | Njurkliniken | USVE | 12");
    delivery.workbook("s.xlsx", STAFF, "U1 | a | DR | | | |", "U3 | b | DR | | | 2022 |");
    delivery.workbook(
        "b.xlsx", "Regionkod | År | Folkmängd", "03 | 2021 | 100000", "03 | 2022 | 100000");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2021,NATION,SE,research-trained-per-100k,1,1,100000,2,0.3333333333",
            "2022,NATION,SE,research-trained-per-100k,,0,0,3,0.6666666667",
            "2022,REGION,12,research-trained-per-100k,,0,0,1,1",
            "2022,REGION,14,research-trained-per-100k,,,,0,");
  }
}
