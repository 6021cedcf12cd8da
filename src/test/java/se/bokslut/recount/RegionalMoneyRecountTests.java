package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionalMoneyRecountTests {

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @Test
  void keeps_alf_money_in_kronor_and_lets_the_first_row_of_a_purpose_hold() throws IOException {
    delivery.workbook(
        "a.xlsx",
        "Regionkod | År | Ändamål | Erhållet | Lokaler | Löner (kr) | Övrig drift | Enhet för belopp",
        "3 | 2022 | Forskning | 100 | 20 Mkr | 5000 | | tkr",
        "03 | 2022 | Utbildning | 200 | | 1000 | |",
        "03 | 2022 | Research | 999 | 1 | 1 | 1 |",
        "P1 | 2022 | Utbildning | 999 | 1 | 1 | 1 |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,REGION,03,alf-received-research,100000,,,1,",
            "2022,REGION,03,alf-received-education,200,,,1,",
            "2022,REGION,03,alf-cost-premises,20000000,,,1,",
            "2022,REGION,03,alf-cost-salaries,6000,,,2,",
            "2022,REGION,03,alf-cost-other,0,,,0,",
            "2022,REGION,03,alf-balance,-19905800,,,2,",
            "2022,NATION,SE,alf-balance,-19905800,,,2,",
            "2022,PROVIDER,P1,alf-balance,,,,0,",
            "2022,UNIT,U1,alf-received-research,,,,0,",
            "2021,REGION,03,alf-balance,,,,0,");
  }

  @Test
  void takes_a_nil_row_for_no_alf_money_at_all() throws IOException {
    delivery.workbook("org2.xlsx", "Enhetskod | Enhet | Nivå", "12 | Region Skåne | REGION");
    delivery.workbook(
        "a.xlsx",
        "Regionkod | År | Ändamål | Erhållet",
        "12 | 2022 | Inga |",
        "03 | 2022 | Utbildning | 7");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,REGION,12,alf-received-research,0,,,0,",
            "2022,REGION,12,alf-cost-other,0,,,0,",
            "2022,REGION,12,alf-balance,0,,,0,",
            "2022,REGION,03,alf-received-research,0,,,0,",
            "2022,NATION,SE,alf-received-education,7,,,1,");
  }

  @Test
  void adds_up_funding_of_the_same_source_and_purpose() throws IOException {
    delivery.workbook(
        "m.xlsx",
        "Omfattning | År | Källa | Slag | Belopp (tkr)",
        "03 | 2022 | ALF | Hyra och bibliotek | 5",
        "U1 | 2022 | alf | hyra och  bibliotek | 2",
        "SE | 2022 | ALF | Hyra och bibliotek | 10",
        "03 | 2021 | RUFU | Övrigt stöd åt enheter | 500 kr");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,REGION,03,funding-alf-hyra-och-bibliotek,7000,,,2,",
            "2022,NATION,SE,funding-alf-hyra-och-bibliotek,17000,,,3,",
            "2022,UNIT,U1,funding-alf-hyra-och-bibliotek,,,,0,",
            "2022,REGION,03,funding-rufu-ovrigt-stod-at-enheter,0,,,0,",
            "2021,REGION,03,funding-rufu-ovrigt-stod-at-enheter,500,,,1,");
  }
}
