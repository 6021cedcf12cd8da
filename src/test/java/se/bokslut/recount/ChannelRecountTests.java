package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelRecountTests {

  private static final String PUBLICATIONS =
      "Enhetskod | Titel | Publikationstyp | Innehållstyp | År | DOI | ISSN | EISSN"
          + " | Öppen tillgång | Antal författare | Antal författare från enheten";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  private void channels() throws IOException {
    delivery.workbook(
        "k.xlsx",
        "Titel | Print ISSN | Online ISSN | Nivå 2021 | level_2022",
        "Rytm | 0378-5955 | | 1 | 2",
        "Takt | | 2434-561X | 2 | 1",
        "Rytm | | 03785955 | 0 | 1",
        "Puls | 1234-5679 | | 1 |",
        " | 2434-561X | | 2 | 2");
  }

  @Test
  void finds_a_channel_by_its_electronic_number_before_the_other() throws IOException {
    channels();
    delivery.workbook(
        "p.xlsx",
        PUBLICATIONS,
        "U1 | Ett | Artikel | Refereed | 2022 | 10.1234/a | 0378-5955 | | | 2 | 1",
        "U1 | Två | Artikel | Refereed | 2022 | 10.1234/b | 0378-5955 | 2434561x | | |",
        "U1 | Tre | Översikt | Refereed | 2022 | 10.1234/c | 0378-5955 | 1234-5679 | | |",
        "U1 | Fyra | Bok | Refereed | 2022 | 10.1234/d | 0378-5955 | | | |",
        "U1 | Fem | Konferensbidrag | Refereed | 2022 | 10.1234/e | 0378-5955 | | | |",
        "U1 | Sex | Artikel | Refereed | 2022 | 10.1234/f | 0378-5956 | | | |",
        "U1 | Sju | Artikel | Refereed | 2021 | 10.1234/g | 2434-561X | | | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,publications-level2-share,0.5,1,2,2,1",
            "2021,UNIT,U1,publications-level2-share,1,1,1,1,1",
            "2022,UNIT,U1,norwegian-points,5.5,,,4,1",
            "2021,UNIT,U1,norwegian-points,3,,,1,1",
            "2022,UNIT,U2,norwegian-points,,,,0,0");
  }

  @Test
  void never_gives_a_publication_more_points_than_its_channel() throws IOException {
    channels();
    delivery.workbook(
        "p.xlsx",
        PUBLICATIONS,
        "U1 | Ett | Artikel | Refereed | 2022 | 10.1234/a | 0378-5955 | | | 4 | 1",
        "U2 | Ett | Artikel | Refereed | 2022 | 10.1234/a | | | | 4 | 4",
        "U2 | Två | Artikel | Refereed | 2020 | 10.1234/b | 0378-5955 | | | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,norwegian-points,0.75,,,1,1",
            "2022,UNIT,U2,norwegian-points,3,,,1,1",
            "2022,PROVIDER,P1,norwegian-points,3,,,2,1",
            "2020,UNIT,U2,norwegian-points,0,,,1,1",
            "2020,UNIT,U2,publications-level2-share,,0,0,0,1");
  }

  @Test
  void knows_no_points_without_a_list_of_channels() throws IOException {
    delivery.workbook(
        "p.xlsx",
        PUBLICATIONS,
        "U1 | Ett | Artikel | Refereed | 2022 | 10.1234/a | 0378-5955 | | | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,norwegian-points,,,,0,1",
            "2022,UNIT,U1,publications-level2-share,,0,0,0,1",
            "2022,UNIT,U2,publications-level2-share,,,,0,0");
  }

  @Test
  void counts_open_access_among_those_that_state_it() throws IOException {
    delivery.workbook(
        "p.xlsx",
        PUBLICATIONS,
        "U1 | Ett | Artikel | Refereed | 2022 | 10.1234/a | | | J | |",
        "U1 | Två | Artikel | Refereed | 2022 | 10.1234/b | | | nej | |",
        "U1 | Tre | Översikt | Refereed | 2022 | 10.1234/c | | | | |",
        "U1 | Fyra | Artikel | Övrigt vetenskapligt | 2022 | 10.1234/d | | | J | |",
        "U1 | Fem | Kapitel | Refereed | 2022 | 10.1234/e | | | J | |",
        "U2 | Tre | Översikt | Refereed | 2022 | 10.1234/c | | | ja | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,open-access-share,0.6666666667,2,3,3,1",
            "2022,PROVIDER,P1,open-access-share,0.6666666667,2,3,4,1",
            "2022,UNIT,U2,open-access-share,1,1,1,1,1");
  }
}
