package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Spec indicators "How an indicator is calculated", sentence by sentence. */
class IndicatorCalculationTests {

  @TempDir private static Path folder;
  private static Workplace workplace;
  private static FigureLines figures;

  @BeforeAll
  static void report() throws IOException {
    workplace = new Workplace(folder);
    workplace.drop("organisation.xlsx", organisation());
    workplace.drop("publikationer.xlsx", publications());
    figures = FigureLines.of(workplace, 2025);
  }

  private static WorkbookBuilder organisation() {
    return WorkbookBuilder.sheet("Organisation")
        .row(
            "Enhetskod",
            "Enhet",
            "Nivå",
            "Överordnad kod",
            "Giltig från",
            "Giltig till",
            "Ersätter")
        .row("03", "Region Uppsala", "REGION")
        .row("12", "Region Skåne", "REGION")
        .row("AS", "Akademiska sjukhuset", "FÖRVALTNING", "03")
        .row("LE", "Lasarettet", "FÖRVALTNING", "03")
        .row("U1", "Kirurgi", "USVE", "AS")
        .row("U2", "Neurologi", "USVE", "AS")
        .row("NIL", "Ortopedi", "USVE", "AS")
        .row("L1", "Medicin", "USVE", "LE")
        .row("A1", "Hud", "USVE", "AS", null, "2024-12-31")
        .row("A2", "Allergi", "USVE", "AS", null, "2024-12-31")
        .row("A3", "Hud och allergi", "USVE", "AS", "2025-01-01", null, "A1; A2")
        .row("B1", "Barn", "USVE", "AS", null, "2024-12-31")
        .row("B2", "Barn norr", "USVE", "AS", "2025-01-01", null, "B1")
        .row("B3", "Barn syd", "USVE", "AS", "2025-01-01", null, "B1")
        .row("END", "Stängd", "USVE", "AS", null, "2025-12-30");
  }

  private static WorkbookBuilder publications() {
    WorkbookBuilder rows =
        WorkbookBuilder.sheet("Publikationer")
            .row(
                "Enhetskod",
                "Titel",
                "Publikationstyp",
                "Innehållstyp",
                "År",
                "Antal författare",
                "DOI");
    for (String unit : List.of("U1", "U2")) {
      rows.row(unit, "Gemensam", "Artikel", "Refereegranskat", 2025, 7, "10.1000/a");
    }
    rows.row("U1", "Recension", "Recension", "Refereegranskat", 2024, 3, null);
    rows.row("03", "Regionens egen", "Artikel", "Refereegranskat", 2025, 3, null);
    rows.row("NIL", "Inga", null, null, 2025);
    rows.row("A1", "Hud ett", "Artikel", "Refereegranskat", 2023, 3, "10.1000/h1");
    rows.row("A1", "Hud två", "Artikel", "Refereegranskat", 2024, 3, "10.1000/h2");
    rows.row("A2", "Hud två", "Artikel", "Refereegranskat", 2024, 3, "10.1000/h2");
    rows.row("A3", "Hud tre", "Artikel", "Refereegranskat", 2025, 3, "10.1000/h3");
    for (int year = 2023; year <= 2024; year++) {
      rows.row("B1", "Barn " + year, "Artikel", "Refereegranskat", year, 3, null);
    }
    rows.row("B2", "Barn 2025", "Artikel", "Refereegranskat", 2025, 3, null);
    return rows;
  }

  @Test
  void a_thing_that_two_units_report_counts_once_above_them() {
    assertThat(figures.of("U1", "publications")).isEqualTo("1,,,1,1");
    assertThat(figures.of("U2", "publications")).isEqualTo("1,,,1,1");
    assertThat(figures.value("AS", "publications")).isEqualTo("3");
  }

  @Test
  void delivered_and_none_is_0_and_a_nil_row_delivers() {
    assertThat(figures.of(2024, "U1", "publications")).isEqualTo("0,,,0,1");
    assertThat(figures.of("NIL", "publications")).isEqualTo("0,,,0,1");
    assertThat(figures.of(2024, "NIL", "publications")).isEqualTo(",,,0,0");
  }

  @Test
  void what_nobody_delivered_is_unknown_at_every_level() {
    assertThat(figures.of("L1", "publications")).isEqualTo(",,,0,0");
    assertThat(figures.of("LE", "publications")).isEqualTo(",,,0,0");
    assertThat(figures.of("U1", "dissertations")).isEqualTo(",,,0,0");
    assertThat(figures.of("SE", "dissertations")).isEqualTo(",,,0,0");
  }

  @Test
  void a_row_coded_to_a_region_counts_in_it_and_covers_no_unit() {
    assertThat(figures.of("03", "publications")).isEqualTo("4,,,5,0.7142857143");
  }

  @Test
  void coverage_is_units_that_delivered_of_those_in_force_and_empty_without_units() {
    assertThat(figures.of("AS", "publications")).endsWith(",0.8333333333");
    assertThat(figures.of("12", "publications")).isEqualTo(",,,0,");
  }

  @Test
  void an_organisation_is_in_force_on_the_last_day_of_the_year() {
    assertThat(figures.of("END", "publications")).isEqualTo("no line");
    assertThat(figures.of(2024, "END", "publications")).isEqualTo(",,,0,0");
    assertThat(figures.of("A1", "publications")).isEqualTo("no line");
    assertThat(figures.of(2024, "A3", "publications")).isEqualTo("no line");
  }

  @Test
  void the_window_of_one_that_replaces_several_holds_their_rows_once() {
    assertThat(figures.of("A3", "publications-3y")).isEqualTo("1,,,4,1");
  }

  @Test
  void of_one_that_was_split_none_inherits() {
    assertThat(figures.of("B2", "publications-3y")).isEqualTo(",,,0,1");
    assertThat(figures.of("B3", "publications-3y")).isEqualTo(",,,0,0");
  }

  @Test
  void values_are_rounded_when_written_and_a_mean_has_no_parts() {
    assertThat(figures.of("U1", "publications-fractional")).isEqualTo("0.1428571429,,,1,1");
    assertThat(figures.of("A3", "publications-3y")).contains(",,,");
  }

  @Test
  void coverage_of_a_window_is_that_of_the_year() {
    assertThat(figures.of("NIL", "publications-3y")).isEqualTo(",,,0,1");
  }

  @Test
  void there_is_a_line_for_every_indicator_and_organisation_in_force_in_five_years()
      throws IOException {
    List<String[]> lines =
        workplace.data(2025, "indicator-values.csv").stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .toList();
    Set<String> indicators = lines.stream().map(line -> line[3]).collect(Collectors.toSet());

    assertThat(lines.stream().map(line -> line[0]).distinct().sorted())
        .containsExactly("2021", "2022", "2023", "2024", "2025");
    // a nation, two regions, two providers; units: U1 U2 NIL L1, A1 A2 B1 END until 2024, then A3
    // B2 B3
    assertThat(lines).hasSize(indicators.size() * (4 * 13 + 12));
    assertThat(indicators).contains("alf-balance", "research-trained-per-100k", "commissions");
  }
}
