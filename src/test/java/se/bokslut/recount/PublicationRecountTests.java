package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationRecountTests {

  private static final String PUBLICATIONS =
      "Enhetskod | Titel | Publikationstyp | Innehållstyp | År | DOI | PMID | ISI"
          + " | Antal författare | Antal författare från enheten";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @Test
  void counts_publication_of_two_units_once_above_them() throws IOException {
    delivery.workbook(
        "p.xlsx",
        PUBLICATIONS,
        "U1 | Ett | Artikel | Refereegranskat | 2022 | 10.1234/a | | | |",
        "U2 | Ett! | Artikel | Refereegranskat | 2022 | https://doi.org/10.1234/A | | | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,publications,1,,,1,1",
            "2022,UNIT,U2,publications,1,,,1,1",
            "2022,PROVIDER,P1,publications,1,,,2,1",
            "2022,REGION,03,publications,1,,,2,1",
            "2022,NATION,SE,publications,1,,,2,1",
            "2022,NATION,SE,publications-refereed,1,,,2,1");
  }

  @Test
  void adds_fractions_exactly_and_never_above_one() throws IOException {
    delivery.workbook(
        "p.xlsx",
        PUBLICATIONS,
        "U1 | Ett | Artikel | Refereegranskat | 2022 | 10.1234/a | | | 6 | 2",
        "U2 | Ett | Artikel | Refereegranskat | 2022 | 10.1234/a | | | 6 | 1",
        "U1 | Två | Artikel | Refereegranskat | 2021 | 10.1234/b | | | 3 | 2",
        "U2 | Två | Artikel | Refereegranskat | 2021 | 10.1234/b | | | 3 | 2");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,publications-fractional,0.3333333333,,,1,1",
            "2022,UNIT,U2,publications-fractional,0.1666666667,,,1,1",
            "2022,PROVIDER,P1,publications-fractional,0.5,,,2,1",
            "2021,UNIT,U1,publications-fractional,0.6666666667,,,1,1",
            "2021,PROVIDER,P1,publications-fractional,1,,,2,1");
  }

  @Test
  void never_joins_two_dois_through_a_third_row() throws IOException {
    delivery.workbook(
        "p.xlsx",
        PUBLICATIONS,
        "U1 | Ett | Artikel | Refereegranskat | 2022 | 10.1234/a | 11 | | |",
        "U1 | Ett | Artikel | Refereegranskat | 2022 | | 11 | 000X | |",
        "U2 | Ett | Artikel | Refereegranskat | 2022 | 10.1234/b | | WOS:000X | |",
        "U2 | Ett | Artikel | Refereegranskat | 2022 | | | 000X | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,publications,1,,,2,1",
            "2022,UNIT,U2,publications,2,,,2,1",
            "2022,PROVIDER,P1,publications,2,,,4,1");
  }

  @Test
  void lets_a_successor_inherit_a_merger_but_not_a_split() throws IOException {
    delivery.workbook(
        "org2.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod | Giltig från | Giltig till | Ersätter",
        "X1 | Öga | USVE | P1 | | 2021 |",
        "X2 | Öra | USVE | P1 | | 2021 |",
        "Y1 | Öga och öra | USVE | P1 | 2022 | | X1; X2",
        "Z1 | Hud | USVE | P1 | | 2021 |",
        "Z2 | Hud norr | USVE | P1 | 2022 | | Z1",
        "Z3 | Hud söder | USVE | P1 | 2022 | | Z1");
    delivery.workbook(
        "p.xlsx",
        "Enhet | Titel | Publikationstyp | År | DOI",
        "Öga | Ett | Artikel | 2020 | 10.1234/a",
        "öra | Ett | Artikel | 2020 | 10.1234/a",
        "Ora | Två | Artikel | 2021 | 10.1234/b",
        "Oga | Tre | Artikel | 2022 | 10.1234/c",
        "Hud | Fyra | Artikel | 2020 | 10.1234/d",
        "Hud | Fem | Artikel | 2021 | 10.1234/e",
        "Hud | Sex | Artikel | 2022 | 10.1234/f",
        "Hud norr | Sju | Artikel | 2022 | 10.1234/g");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,Y1,publications,1,,,1,1",
            "2022,UNIT,Y1,publications-3y,1,,,4,1",
            "2022,UNIT,Z2,publications,1,,,1,1",
            "2022,UNIT,Z2,publications-3y,,,,0,1",
            "2022,REGION,03,publications-3y,2,,,7,0.4",
            "2021,UNIT,Z1,publications,1,,,1,1")
        .noneMatch(line -> line.startsWith("2022,UNIT,X1,"));
  }
}
