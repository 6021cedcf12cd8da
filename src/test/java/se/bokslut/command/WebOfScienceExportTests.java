package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Web of Science exports as they are. */
class WebOfScienceExportTests {

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
  }

  private static ExportSheet whole() {
    ExportSheet sheet = ExportSheet.webOfScience();
    String[] types = {
      "Article; Early Access",
      "Article; Proceedings Paper",
      "Review",
      "Editorial Material",
      "Proceedings Paper",
      "Meeting Abstract"
    };
    for (int i = 0; i < types.length; i++) {
      sheet.row(
          "Publication Type",
          "J",
          "Authors",
          "Alm, Å; Berg, B",
          "Author Full Names",
          "Alm, Åsa; Berg, Bo",
          "Article Title",
          "Titel nummer " + i,
          "Source Title",
          "ACTA",
          "Document Type",
          types[i],
          "Publication Year",
          "2025",
          "ISSN",
          "0378-5955",
          "DOI",
          "10.1000/w" + i,
          "Pubmed Id",
          "3000000" + i,
          "Open Access Designations",
          i == 0 ? "Green Published, gold" : "",
          "UT (Unique WOS ID)",
          "WOS:00012345670001" + i);
    }
    return sheet;
  }

  private static ExportSheet tags() {
    return ExportSheet.webOfScienceTags()
        .row(
            "PT",
            "J",
            "AU",
            "Alm, Å; Berg, B",
            "AF",
            "Alm, Åsa; Berg, Bo",
            "TI",
            "En titel med \"citat\" i",
            "SO",
            "ACTA",
            "DT",
            "Article",
            "PY",
            "2025",
            "DI",
            "10.1000/T",
            "PM",
            "30000000",
            "UT",
            "WOS:000123456700020");
  }

  private void assertWhole() throws IOException {
    assertThat(
            workplace
                .sql()
                .sql(
                    "select concat_ws(' ', publication_type, content_type, isi, pmid, open_access, listed_authors) from publication_row order by row_id")
                .query(String.class)
                .list())
        .containsExactly(
            "article refereed 000123456700010 30000000 t 2",
            "article refereed 000123456700011 30000001 2",
            "review refereed 000123456700012 30000002 2",
            "other other-scientific 000123456700013 30000003 2",
            "conference-paper refereed 000123456700014 30000004 2",
            "other other-scientific 000123456700015 30000005 2");
    assertThat(workplace.told()).isEmpty();
    assertThat(workplace.figure(2025, "U1", "publications")).isEqualTo("4");
    assertThat(workplace.figure(2025, "U1", "publications-refereed")).isEqualTo("3");
    assertThat(workplace.figure(2025, "U1", "publications-fractional")).isEqualTo("2");
  }

  @Test
  void whole_headings_in_a_workbook() throws IOException {
    workplace.drop("U1/savedrecs.xlsx", whole().workbook());

    workplace.run("run");

    assertThat(whole().columns()).isEqualTo(71);
    assertWhole();
  }

  @Test
  void whole_headings_in_a_csv() throws IOException {
    workplace.drop("U1/savedrecs.csv", whole().csv(","));

    workplace.run("run");

    assertWhole();
  }

  @Test
  void two_letter_tags_with_tabs_in_utf_16() throws IOException {
    Path file = workplace.input().resolve("U1/savedrecs.txt");
    Files.createDirectories(file.getParent());
    Files.write(file, tags().csv("\t").getBytes(StandardCharsets.UTF_16LE));

    workplace.run("run");

    assertThat(workplace.told()).isEmpty();
    assertThat(
            workplace
                .sql()
                .sql(
                    "select concat_ws('|', title, authors, journal, doi, pmid, isi) from publication_row")
                .query(String.class)
                .list())
        .containsExactly(
            "En titel med \"citat\" i|Alm, Åsa; Berg, Bo|ACTA|10.1000/t|30000000|000123456700020");
    assertThat(workplace.figure(2025, "U1", "publications")).isEqualTo("1");
  }

  @Test
  void addresses_give_no_unit() throws IOException {
    workplace.drop("savedrecs.txt", tags().csv("\t"));

    workplace.run("run");

    assertThat(workplace.told()).containsExactly("error missing-unit 2");
  }
}
