package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FurtherGrantRecountTests {

  private static final String GRANTS =
      "Enhetskod | Projekt-id | Finansiär | Konkurrens | År | Beviljat år | Upparbetat år"
          + " | Beslut | Beslutsdatum";

  @TempDir private Path input;
  private TinyDelivery delivery;

  @BeforeEach
  void the_region_has_two_units_under_one_provider() throws IOException {
    delivery = new TinyDelivery(input);
    delivery.organisation();
  }

  @Test
  void never_adds_used_money_to_granted() throws IOException {
    delivery.workbook(
        "a.xlsx",
        GRANTS,
        "U1 | A1 | Forte | | 2022 | 100 | 40 | |",
        "U2 | A1 | Forte | | 2022 | | 40 | |",
        "U1 | A2 | ALF | | 2022 | | 99 | |",
        "U1 | A3 | Forte | | 2022 | | 7 | Avslag |",
        "U1 | A4 | Forte | | 2021 | | 3 | |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,external-grants-used,40,,,1,1",
            "2022,PROVIDER,P1,external-grants-used,40,,,2,1",
            "2021,UNIT,U1,external-grants-used,3,,,1,1",
            "2022,UNIT,U1,external-grants,100,,,1,1",
            "2022,UNIT,U2,external-grants,,,,0,0");
  }

  @Test
  void takes_used_before_granted_money_of_commissions() throws IOException {
    delivery.workbook(
        "a.xlsx",
        GRANTS,
        "U1 | A1 | Astra | UPPDRAG | 2022 | 100 | 40 | |",
        "U1 | A2 | Astra | UPPDRAG | 2022 | 60 | | |",
        "U1 | A3 | Astra | UPPDRAG | 2022 | 5 | | |",
        "U1 | A3 | Pfizer | ÖVR | 2022 | 5 | | |",
        "U2 | A4 | Forte | | 2022 | 9 | | |",
        "P1 | A5 | Astra | UPPDRAG | 2022 | 9 | | Avslag |");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,commissions,100,,,2,1",
            "2022,UNIT,U2,commissions,0,,,0,1",
            "2022,PROVIDER,P1,commissions,100,,,2,1",
            "2022,UNIT,U1,external-grants,5,,,2,1");
  }

  @Test
  void counts_granted_applications_among_those_decided_in_the_year() throws IOException {
    delivery.workbook(
        "a.xlsx",
        GRANTS,
        "U1 | A1_VR | Vetenskapsrådet | | 2021 | | | Beviljad | 2022-01-01",
        "U1 | A1 | vetenskapsradet | | 2022 | | | Avslag | 2022-05-01",
        "U1 | A2 | Forte | | 2022 | | | Avslag | 2022-12-31",
        "U1 | A2 | Formas | | 2022 | | | Avslag | 2022-12-31",
        "U1 | A3 | Forte | | 2022 | | | Beviljad | 2023-01-01",
        "U1 | A4 | ALF | | 2022 | | | Beviljad | 2022-03-01",
        "U1 | A5 | Forte | | 2022 | 9 | | | 2022-02-02",
        "U2 | A6 | RUFU | | 2022 | | | Avslag | 2022-02-01");

    assertThat(delivery.recounted(2022).indicatorValues())
        .contains(
            "2022,UNIT,U1,grant-success-rate,0.3333333333,1,3,4,1",
            "2022,UNIT,U2,grant-success-rate,,0,0,0,1",
            "2021,UNIT,U1,grant-success-rate,,,,0,0");
  }
}
