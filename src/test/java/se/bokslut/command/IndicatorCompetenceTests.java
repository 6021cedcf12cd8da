package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Spec indicators "Competence", sentence by sentence. */
class IndicatorCompetenceTests {

  @TempDir private static Path folder;
  private static FigureLines figures;

  @BeforeAll
  static void report() throws IOException {
    Workplace workplace = new Workplace(folder);
    workplace.drop(
        "organisation.xlsx",
        FigureLines.organisation("NESTED", "DATES", "TWICE", "EMPTY")
            .row("12", "Region Skåne", "REGION")
            .row("LU", "Lund", "USVE", "12")
            .row("24", "Region Västerbotten", "REGION")
            .row("UM", "Umeå", "USVE", "24"));
    workplace.drop("personal.xlsx", staff());
    workplace.drop(
        "befolkning.xlsx",
        WorkbookBuilder.sheet("Befolkning")
            .row("Regionkod", "År", "Folkmängd 1 november")
            .row("03", 2025, 300_000)
            .row("03", 2024, 200_000)
            .row("12", 2025, 100_000)
            .row("24", 2025, 900_000));
    figures = FigureLines.of(workplace, 2025);
  }

  private static WorkbookBuilder staff() {
    return WorkbookBuilder.sheet("Personal")
        .row(
            "Anställnings-id",
            "Enhetskod",
            "Examen",
            "Docent",
            "Professor",
            "Anställning",
            "Giltig från",
            "Giltig till")
        .row("1", "NESTED", "DR", "N", "N", "REGION", null, null)
        .row("2", "NESTED", "DR", "J", "N", "REGION", null, null)
        .row("3", "NESTED", null, "N", "J", "ADJUNGERAD", null, null)
        .row("4", "NESTED", "LIC", "N", "N", "REGION", null, null)
        .row("5", "NESTED", null, "J", null, "FÖRENAD", null, null)
        .row("6", "DATES", "DR", null, null, null, "2025-12-31", null)
        .row("7", "DATES", "DR", null, null, null, "2020-01-01", "2025-12-31")
        .row("8", "DATES", "DR", null, null, null, "2020-01-01", "2025-12-30")
        .row("9", "DATES", "DR", null, null, null, "2026-01-01", null)
        .row("1", "TWICE", "DR", "N", "N", "REGION", null, null)
        .row("1", "LU", "DR", null, null, null, "2025-01-01", null);
  }

  @Test
  void the_three_counts_are_nested_and_licentiates_are_in_none() {
    assertThat(figures.of("NESTED", "research-trained")).isEqualTo("4,,,4,1");
    assertThat(figures.of("NESTED", "docents")).isEqualTo("3,,,3,1");
    assertThat(figures.of("NESTED", "professors")).isEqualTo("1,,,1,1");
  }

  @Test
  void persons_are_counted_on_the_last_day_of_the_year() {
    assertThat(figures.of("DATES", "research-trained")).isEqualTo("2,,,2,1");
    assertThat(figures.of(2024, "DATES", "research-trained")).isEqualTo("2,,,2,1");
  }

  @Test
  void a_person_of_two_units_counts_once_above_them() {
    assertThat(figures.of("TWICE", "research-trained")).isEqualTo("1,,,1,1");
    assertThat(figures.of("AS", "research-trained")).isEqualTo("6,,,7,0.75");
  }

  @Test
  void who_has_no_valid_row_has_not_delivered() {
    assertThat(figures.of("EMPTY", "research-trained")).isEqualTo(",,,0,0");
    assertThat(figures.of(2024, "LU", "research-trained")).isEqualTo(",,,0,0");
  }

  @Test
  void per_100_000_inhabitants_tells_persons_and_population() {
    assertThat(figures.of("03", "research-trained-per-100k")).isEqualTo("2,6,300000,8,0.75");
  }

  @Test
  void below_regions_it_has_no_value() {
    assertThat(figures.of("NESTED", "research-trained-per-100k")).isEqualTo(",,,0,1");
    assertThat(figures.of("AS", "research-trained-per-100k")).startsWith(",,,0,");
  }

  @Test
  void the_nation_has_the_population_of_the_regions_that_delivered_staff() {
    assertThat(figures.of("24", "research-trained-per-100k")).isEqualTo(",,,0,0");
    assertThat(figures.of("SE", "research-trained-per-100k")).startsWith("1.75,7,400000,10,");
  }

  @Test
  void a_region_without_population_has_no_value_and_0_and_0() {
    assertThat(figures.of(2023, "03", "research-trained-per-100k")).startsWith(",0,0,");
    assertThat(figures.of(2023, "SE", "research-trained-per-100k")).startsWith(",0,0,");
  }
}
