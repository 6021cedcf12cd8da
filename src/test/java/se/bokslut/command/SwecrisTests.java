package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.recount.PlainRecount;

/** The SweCRIS export as it is (spec input "Ready-made exports"). */
class SwecrisTests {

  private static final String HEADINGS =
      "\"ProjectId\";\"ProjectTitleSv\";\"ProjectStartDate\";\"ProjectEndDate\";\"FundingOrganisationId\";"
          + "\"FundingOrganisationNameSv\";\"FundingsSek\";\"FundingYear\";\"UpdatedDate\";\"InvolvedPeople\"\n";

  @TempDir Path folder;

  @Test
  void the_whole_grant_counts_in_its_funding_year_for_the_unit_of_the_folder() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.drop(
        "U1/swecris.csv",
        HEADINGS
            + "\"2025-01169_Vinnova\";\"Ett projekt\";\"2025-01-01 12:00:00\";\"2026-12-31\";\"202100-5216\";"
            + "\"Vinnova\";1.5e+07;2025;\"10/25/2024 10:01:55\";\"¤¤¤1¤Namn 1¤¤PI¤PI¤Male\"\n"
            + "\"2025-01169_RJ\";\"Ett projekt\";\"2025-01-01 12:00:00\";\"NULL\";\"802012-1276\";"
            + "\"Riksbankens Jubileumsfond\";15000000;2025;;\"\"\n");

    Workplace.Ended ended = workplace.run("run");

    assertThat(ended.exitStatus()).isZero();
    assertThat(workplace.data(2025, "indicator-values.csv"))
        .contains(
            "2025,UNIT,U1,external-grants-awarded,15000000,,,2,1",
            "2025,UNIT,U1,external-grants-count,1,,,2,1",
            "2025,UNIT,U1,external-grants,,,,0,0");
    assertThat(workplace.data(2025, "findings.csv"))
        .filteredOn(line -> line.contains("suspected-double-report"))
        .hasSize(2);
    assertThat(String.join("\n", workplace.content())).doesNotContain("Namn 1");
  }

  @Test
  void the_real_export_goes_in_whole() throws IOException {
    Path real = Path.of("../shared/real/swecris-2021-2023.csv");
    Assumptions.assumeTrue(
        Files.exists(real), "the real export lies beside the project only where it was made");
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    Files.createDirectories(workplace.input().resolve("Kirurgi"));
    Files.copy(real, workplace.input().resolve("Kirurgi/swecris.csv"));

    Workplace.Ended ended = workplace.run("run");

    assertThat(ended.exitStatus()).isZero();
    assertThat(workplace.data(2023, "deliveries.csv"))
        .anyMatch(line -> line.endsWith(",grants,1018,1018,0,accepted"));
    assertThat(workplace.data(2023, "indicator-values.csv"))
        .containsExactlyElementsOf(PlainRecount.of(workplace.input(), 2023).indicatorValues());
  }
}
