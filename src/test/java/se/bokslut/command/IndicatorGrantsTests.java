package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spec indicators "External grants", sentence by sentence; a unit or hospital a case. */
class IndicatorGrantsTests {

  @TempDir private static Path folder;
  private static FigureLines figures;
  private static final ExportSheet ROWS =
      ExportSheet.withHeadings(
          "Enhetskod, Projekt-id, Finansiär, Finansiär orgnr, Konkurrens, Beslut, Beslutsdatum, År, Beviljat år, Beviljat totalt, Upparbetat år, Andel %");

  @BeforeAll
  static void report() throws IOException {
    Workplace workplace = new Workplace(folder);
    workplace.drop(
        "organisation.xlsx",
        FigureLines.organisation(
                "CLASS", "NAME", "REFUSED", "SUFFIX", "JOINED", "AWARDED", "USED", "COUNT", "ZERO",
                "COM", "RATE", "RATE0", "NIL")
            .row("SHARES", "Delarnas sjukhus", "FÖRVALTNING", "03")
            .row("S1", "Del ett", "USVE", "SHARES")
            .row("S2", "Del två", "USVE", "SHARES")
            .row("SAME", "Lika sjukhus", "FÖRVALTNING", "03")
            .row("E1", "Lika ett", "USVE", "SAME")
            .row("E2", "Lika två", "USVE", "SAME"));
    classes();
    entities();
    otherAmounts();
    decisions();
    workplace.drop("anslag.csv", ROWS.csv(";"));
    figures = FigureLines.of(workplace, 2025);
  }

  /** A row of 2025 from Vetenskapsrådet unless the cells say otherwise. */
  private static void row(String unit, String project, String... cells) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "Enhetskod",
                unit,
                "Projekt-id",
                project,
                "Finansiär",
                "Vetenskapsrådet",
                "År",
                "2025"));
    all.addAll(Arrays.asList(cells));
    ROWS.row(all.toArray(String[]::new));
  }

  private static void classes() {
    int amount = 1;
    for (String name : List.of("INT", "NAT", "ÖVR", "REG", "LOK", "UPPDRAG")) {
      row("CLASS", "K" + name, "Konkurrens", name, "Beviljat år", Integer.toString(amount));
      amount *= 10;
    }
    row("NAME", "N1", "Finansiär", "vetenskaps rådet", "Beviljat år", "1");
    row("NAME", "N2", "Finansiär", "Novo Nordisk Fonden", "Beviljat år", "10");
    row("NAME", "N3", "Finansiär", "FORSS", "Beviljat år", "100");
    row("NAME", "N4", "Finansiär", "ALF", "Beviljat år", "1000");
    row("NAME", "N5", "Finansiär", "region uppsala", "Beviljat år", "10000");
    row("NAME", "N6", "Finansiär", "Okänd stiftelse", "Beviljat år", "100000");
    row("NAME", "N7", "Finansiär", "VR", "Finansiär orgnr", "202100-5208", "Beviljat år", "7");
    row("REFUSED", "R1", "Beslut", "Avslag", "Beviljat år", "1000");
    row("REFUSED", "R2", "Beslut", "Beviljad", "Beviljat år", "10");
    row("REFUSED", "R3", "Beviljat år", "1");
  }

  private static void entities() {
    row("S1", "2025-1", "Beviljat år", "1000", "Andel %", "60");
    row("S2", "2025-1", "Beviljat år", "1000", "Andel %", "30");
    row("E1", "2025-2", "Beviljat år", "1000");
    row("E2", " 2025 -2", "Beviljat år", "1000");
    row("SUFFIX", "2025-01169_Vinnova", "Finansiär", "Vinnova", "Beviljat år", "15");
    row("SUFFIX", "2025-01169_RJ", "Finansiär", "Riksbankens Jubileumsfond", "Beviljat år", "15");
    row("SUFFIX", "2025-01169", "Finansiär", "Vinnova", "Beviljat år", "16");
    row("JOINED", "J1", "Finansiär", "ALF", "Beviljat år", "100");
    row("JOINED", "J1", "Finansiär", "Vinnova", "Beviljat år", "100");
    row("JOINED", "J2", "Finansiär", "ALF", "Beviljat år", "50");
  }

  private static void otherAmounts() {
    row("AWARDED", "T1", "Beslutsdatum", "2025-12-31", "År", "2024", "Beviljat totalt", "1");
    row("AWARDED", "T2", "Beslutsdatum", "2024-12-31", "Beviljat totalt", "10");
    row("AWARDED", "T3", "Beviljat totalt", "100");
    row("USED", "U1", "Beslutsdatum", "2024-01-01", "Upparbetat år", "5");
    row("USED", "U2", "Finansiär", "ALF", "Upparbetat år", "50");
    row("COUNT", "C1", "Beviljat år", "1");
    row("COUNT", "C1", "Beviljat totalt", "10");
    row("COUNT", "C2", "Beviljat totalt", "10");
    row("COUNT", "C3", "Finansiär", "ALF", "Beviljat år", "10");
    row("COUNT", "C4", "Upparbetat år", "10");
    row("ZERO", "Z1", "Beviljat år", "0");
    row("COM", "M1", "Konkurrens", "UPPDRAG", "Beviljat år", "100", "Upparbetat år", "30");
    row("COM", "M2", "Konkurrens", "UPPDRAG", "Beviljat år", "7");
    row("COM", "M3", "Konkurrens", "NAT", "Beviljat år", "1000");
    ROWS.row("Enhetskod", "NIL", "År", "2025", "Projekt-id", "Inga");
  }

  private static void decisions() {
    row("RATE", "B1", "Beslut", "Beviljad", "Beslutsdatum", "2025-01-01");
    row("RATE", "B2", "Beslut", "Avslag", "Beslutsdatum", "2025-12-31", "År", "2024");
    row("RATE", "B2", "Finansiär", "Vinnova", "Beslut", "Avslag", "Beslutsdatum", "2025-02-01");
    row("RATE", "B3", "Beslut", "Avslag", "Beslutsdatum", "2024-12-31");
    row("RATE", "B4", "Beslut", "Avslag");
    row("RATE", "B5", "Finansiär", "ALF", "Beslut", "Avslag", "Beslutsdatum", "2025-02-01");
    row("RATE", "B6", "Beslutsdatum", "2025-02-01");
    row("RATE0", "B7", "Finansiär", "ALF", "Beslut", "Beviljad", "Beslutsdatum", "2025-02-01");
  }

  @Test
  void external_are_international_national_and_other_never_regional_local_and_commissioned() {
    assertThat(figures.of("CLASS", "external-grants")).isEqualTo("111,,,3,1");
  }

  @Test
  void competitive_are_international_and_national() {
    assertThat(figures.of("CLASS", "external-grants-competitive")).isEqualTo("11,,,2,1");
  }

  @Test
  void the_class_is_told_by_the_funders_name_or_number_and_a_region_is_local() {
    assertThat(figures.value("NAME", "external-grants")).isEqualTo("100018");
    assertThat(figures.value("NAME", "external-grants-competitive")).isEqualTo("18");
  }

  @Test
  void only_what_is_granted_or_has_no_decision_counts() {
    assertThat(figures.of("REFUSED", "external-grants")).isEqualTo("11,,,2,1");
  }

  @Test
  void stated_shares_add_up() {
    assertThat(figures.value("S1", "external-grants")).isEqualTo("600");
    assertThat(figures.value("S2", "external-grants")).isEqualTo("300");
    assertThat(figures.of("SHARES", "external-grants")).isEqualTo("900,,,2,1");
  }

  @Test
  void the_same_amount_of_two_units_counts_once_above_them() {
    assertThat(figures.value("E1", "external-grants")).isEqualTo("1000");
    assertThat(figures.value("E2", "external-grants")).isEqualTo("1000");
    assertThat(figures.of("SAME", "external-grants")).isEqualTo("1000,,,2,1");
  }

  @Test
  void the_reference_without_its_funders_suffix_is_the_project_and_funders_are_joined() {
    assertThat(figures.of("SUFFIX", "external-grants")).isEqualTo("31,,,3,1");
    assertThat(figures.of("SUFFIX", "external-grants-count")).isEqualTo("1,,,3,1");
  }

  @Test
  void the_class_of_joined_rows_is_the_first_among_them() {
    assertThat(figures.of("JOINED", "external-grants")).isEqualTo("100,,,2,1");
  }

  @Test
  void awarded_counts_in_the_year_of_the_decision_else_in_the_rows_year() {
    assertThat(figures.of("AWARDED", "external-grants-awarded")).isEqualTo("101,,,2,1");
    assertThat(figures.of(2024, "AWARDED", "external-grants-awarded")).isEqualTo("10,,,1,1");
  }

  @Test
  void each_indicator_uses_its_own_amount_and_only_who_states_it_has_delivered() {
    assertThat(figures.of("USED", "external-grants-used")).isEqualTo("5,,,1,1");
    assertThat(figures.of("USED", "external-grants")).isEqualTo(",,,0,0");
    assertThat(figures.of("AWARDED", "external-grants-used")).isEqualTo(",,,0,0");
    assertThat(figures.of("NIL", "external-grants-used")).isEqualTo("0,,,0,1");
  }

  @Test
  void projects_count_when_granted_or_awarded_above_0() {
    assertThat(figures.of("COUNT", "external-grants-count")).isEqualTo("2,,,3,1");
    assertThat(figures.of("ZERO", "external-grants-count")).isEqualTo("0,,,0,1");
    assertThat(figures.of("ZERO", "external-grants")).isEqualTo("0,,,1,1");
  }

  @Test
  void commissions_are_what_was_used_else_what_was_granted() {
    assertThat(figures.of("COM", "commissions")).isEqualTo("37,,,2,1");
    assertThat(figures.of("COM", "external-grants")).isEqualTo("1000,,,1,1");
    assertThat(figures.of("USED", "commissions")).isEqualTo("0,,,0,1");
    assertThat(figures.of("AWARDED", "commissions")).isEqualTo(",,,0,0");
  }

  @Test
  void the_success_rate_is_granted_of_decided_by_application_and_decision_date() {
    assertThat(figures.of("RATE", "grant-success-rate")).isEqualTo("0.3333333333,1,3,3,1");
    assertThat(figures.of("RATE0", "grant-success-rate")).isEqualTo(",0,0,0,1");
    assertThat(figures.of("CLASS", "grant-success-rate")).isEqualTo(",,,0,0");
    assertThat(figures.of("NIL", "grant-success-rate")).isEqualTo(",0,0,0,1");
  }
}
