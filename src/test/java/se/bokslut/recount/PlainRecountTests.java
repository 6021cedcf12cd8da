package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainRecountTests {

  private static final String PUBLICATIONS =
      "Enhetskod | Titel | Publikationstyp | Innehållstyp | År | DOI | PMID | ISI"
          + " | Antal författare | Antal författare från enheten";
  private static final String TARGETS =
      "Avtal | Indikator | Omfattning | År | Målvärde | Riktning | Tolerans %";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @Test
  void tells_nothing_delivered_from_nothing_to_report() throws IOException {
    delivery.workbook(
        "p.xlsx", PUBLICATIONS, "U1 | Inga | | | 2022 | | | | |", "U1 | Inga | | | 2021");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,publications,0,,,0,1",
            "2022,UNIT,U2,publications,,,,0,0",
            "2022,PROVIDER,P1,publications,0,,,0,0.5",
            "2022,PROVIDER,P1,doctoral-students,,,,0,0",
            "2020,PROVIDER,P1,publications,,,,0,0",
            "2022,UNIT,U1,publications-3y,,,,0,1");
  }

  @Test
  void assesses_targets_at_the_very_edge_of_their_tolerance() throws IOException {
    delivery.workbook(
        "p.xlsx",
        Stream.concat(
                Stream.of(PUBLICATIONS),
                IntStream.rangeClosed(1, 9)
                    .mapToObj(n -> "U1 | Titel | Artikel | Refereed | 2022 | 10.1234/" + n))
            .toArray(String[]::new));
    delivery.workbook(
        "m.xlsx",
        TARGETS,
        "A | publications | U1 | 2022 | 10 | | 10",
        "B | publications | U1 | 2022 | 10 | ≥ | 9,9",
        "C | publications | U1 | 2022 | 9 | ≤ |",
        "D | publications | U1 | 2022 | 8 | <= | 13",
        "E | publications | U1 | 2022 | 10 | = | 10",
        "F | publications | U2 | 2022 | 10 | |",
        "G | doctoral-students-women-share | SE | 2022 | 50 | |",
        "A | publications | U1 | 2022 | 1 | |");

    assertThat(delivery.recounted(2022).targetAssessments())
        .containsExactly(
            "year,agreement,organisation,indicator,target,direction,tolerance,value,coverage,status",
            "2022,A,U1,publications,10,≥,10,9,1,nära",
            "2022,B,U1,publications,10,≥,9.9,9,1,ej uppfyllt",
            "2022,C,U1,publications,9,≤,0,9,1,uppfyllt",
            "2022,D,U1,publications,8,≤,13,9,1,nära",
            "2022,E,U1,publications,10,=,10,9,1,uppfyllt",
            "2022,F,U2,publications,10,≥,0,,0,kan ej bedömas",
            "2022,G,SE,doctoral-students-women-share,0.5,≥,0,,0,kan ej bedömas");
  }

  @Test
  void uses_the_same_file_again_only_where_its_folder_gives_another_unit() throws IOException {
    delivery.workbook(
        "U1/p.xlsx", "Titel | Publikationstyp | År", "Kort | Artikel | 2022", "Summa | 1 | 1");
    delivery.copy("U1/p.xlsx", "U2/p.xlsx");
    delivery.copy("U1/p.xlsx", "U1/kopia/p.xlsx");
    delivery.workbook("U2/q.xlsx", "Titel | Publikationstyp | År", "Bort | Artikel | 2022");
    delivery.copy("U2/q.xlsx", "återtaget/q.xlsx");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,publications,1,,,1,1",
            "2022,UNIT,U2,publications,1,,,1,1",
            "2022,PROVIDER,P1,publications,2,,,2,1");
  }

  @Test
  void leaves_out_rows_whose_unit_two_organisations_bear() throws IOException {
    delivery.workbook(
        "org2.xlsx",
        "Enhetskod | Enhet | Nivå | Överordnad kod | Alias",
        "U3 | Njurkliniken | USVE | P1 | Njur; Medicin",
        "U4 | Medicin | USVE | P1 |");
    delivery.workbook(
        "U1/p.xlsx",
        "Enhetskod | Enhet | Titel | Publikationstyp | År",
        " | medicin | Ett | Artikel | 2022",
        " | NJUR | Två | Artikel | 2022",
        " | Okänd | Tre | Artikel | 2022",
        "U9 | Njur | Fyra | Artikel | 2022",
        "3 | | Fem | Artikel | 2022",
        " | | Sex | Artikel | 2022");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,publications,1,,,1,1",
            "2022,UNIT,U3,publications,1,,,1,1",
            "2022,UNIT,U4,publications,,,,0,0",
            "2022,PROVIDER,P1,publications,2,,,2,0.5",
            "2022,REGION,03,publications,3,,,3,0.5");
  }
}
