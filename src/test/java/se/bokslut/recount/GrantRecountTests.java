package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrantRecountTests {

  private static final String GRANTS =
      "Enhetskod | Projekt-id | Finansiär | År | Beviljat år | Andel % | Beslut";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @Test
  void adds_stated_shares_of_a_grant_and_counts_unstated_ones_once() throws IOException {
    delivery.workbook(
        "a.xlsx",
        GRANTS,
        "U1 | 2022-01 | Cancerfonden | 2022 | 1 000 000 kr | 60 % |",
        "U2 | 2022-01 | Cancerfonden | 2022 | 1 000 000 | 30 % | Beviljad",
        "U1 | 2022-02 | Hemköp | 2022 | 12,5 tkr | |",
        "U2 | 2022-02 | Hemköp | 2022 | 12500 | |",
        "U2 | 2022-03 | ALF | 2022 | 777 | |",
        "U2 | 2022-04 | Forte | 2022 | 999 | | Avslag");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,external-grants,612500,,,2,1",
            "2022,UNIT,U2,external-grants,312500,,,2,1",
            "2022,PROVIDER,P1,external-grants,912500,,,4,1",
            "2022,PROVIDER,P1,external-grants-competitive,900000,,,2,1",
            "2022,PROVIDER,P1,external-grants-count,2,,,4,1",
            "2022,PROVIDER,P1,external-grants-awarded,,,,0,0");
  }

  @Test
  void counts_grant_reported_under_two_funders_once_in_the_first_class() throws IOException {
    delivery.workbook(
        "a.xlsx",
        GRANTS,
        "U1 | 2022-01_RUFU | RUFU | 2022 | 400 | |",
        "U1 | 2022-01 _VR | Vetenskapsrådet | 2022 | 400 | |",
        "U1 | 2022-01_VR | Vetenskapsrådet | 2021 | 400 | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,external-grants-competitive,400,,,2,1",
            "2021,UNIT,U1,external-grants-competitive,400,,,1,1",
            "2022,UNIT,U1,external-grants-count,1,,,2,1");
  }

  @Test
  void takes_whole_grants_from_swecris_into_the_unit_of_their_folder() throws IOException {
    String export =
        """
        "ProjectId";"FundingOrganisationNameSv";"FundingsSek";"FundingYear"
        "2022-03968_RJ";"Riksbankens Jubileumsfond";1.5e+07;2022
        "2022-03968_Vinnova";"Vinnova";15000000;2022
        "2022-1_VR";"Vetenskapsrådet";"NULL";2022
        "2022-2_VR";"Hjärnfonden";1e+06;"NULL"
        """;
    delivery.text("lungkliniken/swecris.csv", export.getBytes(Charset.forName("windows-1252")));

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U2,external-grants-awarded,15000000,,,2,1",
            "2022,UNIT,U2,external-grants-count,1,,,2,1",
            "2022,UNIT,U2,external-grants,,,,0,0",
            "2022,PROVIDER,P1,external-grants-awarded,15000000,,,2,0.5");
  }

  @Test
  void finds_headings_below_a_title_and_takes_their_unit() throws IOException {
    String list =
        """
        Anslag för året

        USVE-kod;Diarienr;Bidragsgivare *;Bidragsår:;Beviljat år (tkr);Finansiär orgnr
        U1;2022-9;Formas;2022;1 250,5;
        U1;2022-10;Rådet för vetenskap;2022;"1 000 kr";202100-5208
        Summa;;;;2 251,5;
        """;
    delivery.text("anslag.csv", list.getBytes(Charset.forName("windows-1252")));

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains("2022,UNIT,U1,external-grants-competitive,1251500,,,2,1");
  }
}
