package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Swepub's bibliometric export as it is. */
class SwepubExportTests {

  private static final String OUTPUT = "https://id.kb.se/term/swepub/output/";

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace =
        new Workplace(folder).drop("organisation.xlsx", Sheets.organisationKnownElsewhere());
  }

  private static ExportSheet record(
      ExportSheet swepub, String title, String types, String content, String list) {
    return swepub.row(
        "record_id",
        "oai:DiVA.org:uu-" + title.length(),
        "source",
        "uu",
        "creator_count",
        "3",
        "creators",
        String.join(list, "Alm", "Åsa", "asaal123", "uu.se", "", "", "Kirurgkliniken, Uppsala|Lund")
            + ";"
            + String.join(list, "Berg", "Bo", "", "", "", "", "Department of Neurology, Uppsala"),
        "title",
        title,
        "output_types",
        types,
        "content_marking",
        content,
        "publication_year",
        "2025",
        "publication_status",
        "https://id.kb.se/term/swepub/Published",
        "DOI",
        "10.1000/a" + title.length() + list + "10.1000/b",
        "ISSN",
        "0378-5955" + list + "1533-4406",
        "open_access",
        "true",
        "DOAJ",
        "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t"})
  void csv_and_tsv_feed_publications_and_tell_of_theses(String delimiter) throws IOException {
    ExportSheet swepub = ExportSheet.swepub();
    record(swepub, "Ett", OUTPUT + "publication/journal-article", "ref", delimiter);
    record(
        swepub,
        "Två!",
        OUTPUT + "publication" + delimiter + OUTPUT + "publication/review-article",
        "vet",
        delimiter);
    record(swepub, "Tre !", "publication/book", "pop", delimiter);
    record(swepub, "Fyra !!", OUTPUT + "publication/doctoral-thesis", "vet", delimiter);
    String comment = "# Swepub bibliometric export. Query handled at 2026-01-02. \n";
    workplace.drop("swepub.txt", comment + swepub.csv(delimiter).replace("\uFEFF", ""));

    Workplace.Ended ended = workplace.run("run");

    assertThat(ended.exitStatus()).isZero();
    assertThat(
            workplace
                .sql()
                .sql(
                    "select concat_ws(' ', publication_type, content_type, status, doi, issn, open_access, authors) from publication_row order by row_id")
                .query(String.class)
                .list())
        .containsExactly(
            "article refereed published 10.1000/a3 0378-5955 t Alm, Åsa; Berg, Bo",
            "review other-scientific published 10.1000/a4 0378-5955 t Alm, Åsa; Berg, Bo",
            "book other published 10.1000/a5 0378-5955 t Alm, Åsa; Berg, Bo");
    assertThat(workplace.deliveries(2025))
        .containsExactly(
            "swepub.txt,,dissertations,1,0,1,accepted-with-remarks",
            "swepub.txt,,publications,3,3,0,accepted");
    assertThat(workplace.told()).containsExactly("info missing-value 6");
    assertThat(workplace.figure(2025, "U1", "publications")).isEqualTo("2");
    assertThat(workplace.figure(2025, "U1", "publications-fractional")).isEqualTo("0.6666666667");
    assertThat(workplace.figure(2025, "03", "publications-fractional")).isEqualTo("1.3333333333");
    assertThat(workplace.figure(2025, "U1", "dissertations")).isEmpty();
    assertThat(workplace.everythingKeptOutsideAnswers()).doesNotContain("asaal123");
  }

  @Test
  void the_columns_may_be_a_subset() throws IOException {
    workplace.drop(
        "U1/swepub.csv",
        """
        title,output_types,content_marking,publication_year
        En titel om vården i länet,%spublication/letter,ref,2025
        """
            .formatted(OUTPUT));

    workplace.run("run");

    assertThat(workplace.figure(2025, "U1", "publications")).isEqualTo("1");
    assertThat(workplace.told()).containsExactly("warning missing-authors 2");
  }

  @Test
  void a_subset_without_a_needed_column_is_rejected_with_its_name() throws IOException {
    workplace.drop("swepub.csv", "record_id,title,output_types\n1,En titel,publication/book\n");

    workplace.run("run");

    assertThat(workplace.told()).contains("error missing-column 1");
  }
}
