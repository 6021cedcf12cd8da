package se.bokslut.report.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.bokslut.platform.TestDatabase;

class OutputFolderTests {

  @TempDir Path output;
  private JdbcClient jdbc;

  @BeforeEach
  void organisation() {
    TestDatabase.Connection connection = TestDatabase.migrated();
    jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(
                connection.jdbcUrl(), connection.user(), connection.password()));
    jdbc.sql(
            """
            insert into organisation_year (year, code, name, level, region_code) values
              (2025, '03', 'Region Uppsala', 'REGION', '03'),
              (2025, 'U1', 'Ögonsjukvård', 'UNIT', '03'),
              (2025, 'U2', 'Kirurgi', 'UNIT', '03')
            """)
        .update();
  }

  private Path file(String path) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x".repeat(1_500));
  }

  private List<YearOfReports> years() throws IOException {
    return new OutputFolder(output, year -> ReportNames.read(jdbc, year)).years();
  }

  @Test
  void is_read_with_the_newest_year_and_the_draft_and_the_newest_revision_first()
      throws IOException {
    file("2024/r1/internt/region-03/bokslut-2024-region-03.pdf");
    for (String tree : List.of("r2", "utkast", "r10", "r1", ".utkast-ny-1", "r0", "gammalt")) {
      file("2025/" + tree + "/internt/region-03/bokslut-2025-region-03.pdf");
    }
    file("mallar/publikationer.xlsx");

    assertThat(years()).extracting(YearOfReports::year).containsExactly(2025, 2024);
    assertThat(years().getFirst().trees())
        .extracting(TreeOfReports::state)
        .containsExactly(
            "Utkast",
            "Fastställd, revision 10",
            "Fastställd, revision 2",
            "Fastställd, revision 1");
  }

  @Test
  void names_reports_by_receiver_and_organisation() throws IOException {
    for (String report :
        List.of(
            "avtal-nhv", "enhet-U1", "enhet-U2", "enhet-okänd", "region-03", "riket", "annat")) {
      file("2025/utkast/publikt/%s/bokslut-2025-%s.pdf".formatted(report, report));
    }
    file("2025/utkast/publikt/staten-03/bokslut-2025-staten-03.xlsx");
    file("2025/utkast/publikt/staten-04/anteckning.txt");

    EditionOfReports edition = years().getFirst().trees().getFirst().editions().getFirst();

    assertThat(edition.name()).isEqualTo("publik utgåva");
    assertThat(edition.reports())
        .extracting(report -> report.receiver() + " " + report.name())
        .containsExactly(
            "NATION ", "REGION Region Uppsala", "STATE Region Uppsala", "AGREEMENT nhv");
    assertThat(edition.units())
        .extracting(
            region ->
                region.region() + ": " + region.reports().stream().map(ReportLinks::name).toList())
        .containsExactly(": [okänd]", "Region Uppsala: [Kirurgi, Ögonsjukvård]");
  }

  @Test
  void leads_to_data_files_and_archives() throws IOException {
    file("2025/r1/internt/data/findings.csv");
    file("2025/r1/bokslut-2025-r1.zip");
    file("2025/bokslut-2025-r1.zip");
    file("2025/bokslut-2025-r11.zip");

    TreeOfReports tree = years().getFirst().trees().getFirst();

    assertThat(tree.editions().getFirst().data())
        .containsExactly(
            new FileLink("findings.csv", "CSV", "1\u00A0kB", "2025/r1/internt/data/findings.csv"));
    assertThat(tree.archives())
        .extracting(FileLink::address)
        .containsExactly("2025/bokslut-2025-r1.zip", "2025/r1/bokslut-2025-r1.zip");
  }

  @Test
  void encodes_every_sign_that_could_steer_an_address() throws IOException {
    Path file = file("aterkoppling/javascript:a/å #1?\"<b>' 100%.xlsx");

    FileLink link = new FileLinks(output).to(file).orElseThrow();

    assertThat(link.address())
        .isEqualTo("aterkoppling/javascript%3Aa/%C3%A5%20%231%3F%22%3Cb%3E%27%20100%25.xlsx");
    assertThat(Path.of(output.toUri().resolve(link.address()))).isEqualTo(file);
    assertThat(link.name()).isEqualTo("å #1?\"<b>' 100%.xlsx");
    assertThat(link.format()).isEqualTo("Excel");
  }

  @Test
  void shows_no_identity_number_in_a_name_and_leads_to_none() throws IOException {
    Path file = file("2025/utkast/internt/data/19121212-1212.csv");

    assertThat(new FileLinks(output).to(file)).isEmpty();
    assertThat(ShownName.of("Kirurgi/19121212-1212.csv")).isEqualTo("Kirurgi/19******-****.csv");
  }

  @Test
  void shows_signs_that_turn_the_text_as_question_marks() {
    assertThat(ShownName.of("a\u202Excslx.exe\u200F\u2028b\n")).isEqualTo("a?xcslx.exe??b?");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 kB", "1, 1 kB", "1999, 1 kB", "999999, 999 kB", "1250000, '1,3 MB'"})
  void tells_sizes_in_words(long bytes, String words) {
    assertThat(FileLinks.size(bytes).replace('\u00A0', ' ')).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2025/Akademiska/Kirurgi/a.xlsx, Akademiska",
    "Region Skåne/2025/a.xlsx, Region Skåne",
    "2025/a.xlsx, ''",
    "a.xlsx, ''"
  })
  void an_office_is_the_outermost_folder_that_is_not_just_a_year(String path, String office) {
    assertThat(OfficeReader.office(path)).isEqualTo(office);
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, false, RECEIVED",
    "true, true, false, REMARKS",
    "true, true, true, REMARKS",
    "false, true, true, REJECTED",
    "false, true, false, MISSING",
    "false, false, false, MISSING"
  })
  void a_state_rests_on_what_is_used_remarked_and_refused(
      boolean used, boolean remarked, boolean refused, DeliveryState state) {
    assertThat(DeliveryState.of(used, remarked, refused)).isEqualTo(state);
  }
}
