package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Spec indicators "ALF accounting and funding", and figures that come ready-made. */
class IndicatorMoneyTests {

  @TempDir private static Path folder;
  private static FigureLines figures;
  private static List<String> findings;

  @BeforeAll
  static void report() throws IOException {
    Workplace workplace = new Workplace(folder);
    workplace.drop(
        "organisation.xlsx",
        FigureLines.organisation("U1")
            .row("12", "Region Skåne", "REGION")
            .row("24", "Region Västerbotten", "REGION"));
    workplace.drop(
        "alf.xlsx",
        WorkbookBuilder.sheet("ALF")
            .row(
                "Regionkod",
                "År",
                "Ändamål",
                "Erhållet (tkr)",
                "Lokaler (tkr)",
                "Löner (tkr)",
                "Övrig drift (tkr)")
            .row("03", 2025, "FORSKNING", 100, 20, 70, 5)
            .row("03", 2025, "UTBILDNING", 50, 10, 41, null)
            .row("03", 2025, "FORSKNING", 999, 1, 1, 1)
            .row("12", 2025, "FORSKNING", 10, null, 10, null));
    workplace.drop(
        "medel.xlsx",
        WorkbookBuilder.sheet("Medel")
            .row("Omfattning", "År", "Källa", "Slag", "Belopp")
            .row("03", 2025, "ALF", "Projektmedel Öppna år", 100)
            .row("U1", 2025, "ALF", "Projektmedel Öppna år", 20)
            .row("SE", 2025, "ALF", "Projektmedel Öppna år", 3)
            .row("03", 2024, "ALF", "Tjänster", 5));
    workplace.drop("matvarden.xlsx", measurements());
    figures = FigureLines.of(workplace, 2025);
    findings = workplace.data(2025, "findings.csv");
  }

  private static WorkbookBuilder measurements() {
    return WorkbookBuilder.sheet("Mätvärden")
        .row("Avtal", "Indikator", "Omfattning", "År", "Värde", "Täljare", "Nämnare")
        .row("Närvård", "Vårdcentrum", "03", 2025, 0.5, 2, 4)
        .row("Närvård", "vardcentrum", "U1", 2025, 0.25, 1, 4)
        .row("Annat avtal", "VÅRD CENTRUM", "03", 2025, 0.9, 9, 10)
        .row("Närvård", "hela landet", "SE", 2025, 12, null, null)
        .row("Närvård", "plan", "03", 2025, "Pågående", null, null)
        .row("Närvård", "Publications", "03", 2025, 77, null, null)
        .row("Närvård", "Funding-ALF-Tjänster", "03", 2024, 78, null, null);
  }

  @Test
  void received_is_by_purpose_in_kronor_and_the_first_row_holds() {
    assertThat(figures.of("03", "alf-received-research")).isEqualTo("100000,,,1,");
    assertThat(figures.of("03", "alf-received-education")).isEqualTo("50000,,,1,");
    assertThat(figures.of("12", "alf-received-education")).isEqualTo("0,,,0,");
    assertThat(figures.of("24", "alf-received-research")).isEqualTo(",,,0,");
    assertThat(figures.of("SE", "alf-received-research")).isEqualTo("110000,,,2,");
  }

  @Test
  void costs_are_of_both_purposes_and_0_where_accounts_state_none() {
    assertThat(figures.of("03", "alf-cost-premises")).startsWith("30000,,,");
    assertThat(figures.of("03", "alf-cost-salaries")).startsWith("111000,,,");
    assertThat(figures.of("03", "alf-cost-other")).startsWith("5000,,,");
    assertThat(figures.of("12", "alf-cost-premises")).isEqualTo("0,,,0,");
  }

  @Test
  void the_balance_takes_an_unstated_cost_for_0() {
    assertThat(figures.of("03", "alf-balance")).isEqualTo("4000,,,2,");
    assertThat(figures.of("12", "alf-balance")).isEqualTo("0,,,1,");
    assertThat(figures.of("24", "alf-balance")).isEqualTo(",,,0,");
  }

  @Test
  void money_has_values_for_regions_and_the_nation_only() {
    assertThat(figures.of("U1", "alf-balance")).isEqualTo(",,,0,");
    assertThat(figures.of("U1", "funding-alf-projektmedel-oppna-ar")).isEqualTo(",,,0,");
  }

  @Test
  void funding_adds_up_upwards_and_what_is_the_nations_is_its_alone() {
    assertThat(figures.of("03", "funding-alf-projektmedel-oppna-ar")).isEqualTo("120,,,2,");
    assertThat(figures.of("SE", "funding-alf-projektmedel-oppna-ar")).isEqualTo("123,,,3,");
    assertThat(figures.of("12", "funding-alf-projektmedel-oppna-ar")).isEqualTo(",,,0,");
  }

  @Test
  void money_that_a_region_tells_nothing_of_is_0_when_it_tells_of_other_money() {
    assertThat(figures.of("03", "funding-alf-tjanster")).isEqualTo("0,,,0,");
    assertThat(figures.of(2024, "03", "funding-alf-tjanster")).isEqualTo("5,,,1,");
  }

  @Test
  void a_measurement_is_the_stated_value_of_the_stated_organisation() {
    assertThat(figures.of("03", "Vårdcentrum")).isEqualTo("0.5,2,4,1,");
    assertThat(figures.of("U1", "Vårdcentrum")).isEqualTo("0.25,1,4,1,");
    assertThat(figures.of("AS", "Vårdcentrum")).isEqualTo(",,,0,");
    assertThat(figures.of("SE", "Vårdcentrum")).isEqualTo(",,,0,");
    assertThat(figures.of("SE", "hela landet")).isEqualTo("12,,,1,");
    assertThat(figures.of("03", "hela landet")).isEqualTo(",,,0,");
  }

  @Test
  void a_step_is_written_in_its_words() {
    assertThat(figures.of("03", "plan")).isEqualTo("pågår,,,1,");
  }

  @Test
  void a_measurement_that_bears_the_code_of_an_indicator_is_not_used() {
    assertThat(figures.of("03", "publications")).isEqualTo(",,,0,0");
    assertThat(figures.of("03", "Publications")).isEqualTo("no line");
    assertThat(figures.of(2024, "03", "funding-alf-tjanster")).isEqualTo("5,,,1,");
  }

  @Test
  void accounts_that_leave_something_over_are_told_once_a_region_and_year() {
    assertThat(findings)
        .filteredOn(finding -> finding.contains("unbalanced-accounts"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("alf.xlsx,ALF,2,,warning,unbalanced-accounts,")
        .contains("Erhållet minus redovisade kostnader för 2025 är 4 000 kr");
  }

  @Test
  void a_measurement_that_bears_the_code_of_an_indicator_is_told() {
    assertThat(findings)
        .filteredOn(finding -> finding.contains("calculated-indicator"))
        .satisfiesExactly(
            finding ->
                assertThat(finding)
                    .contains("Koden ”Publications” är en indikator som programmet räknar ut"),
            finding -> assertThat(finding).contains("Koden ”Funding-ALF-Tjänster”"));
  }
}
