package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Scopus csv as it is. */
class ScopusExportTests {

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace =
        new Workplace(folder).drop("organisation.xlsx", Sheets.organisationKnownElsewhere());
  }

  private static ExportSheet document(
      ExportSheet scopus, String title, String type, String openAccess) {
    return scopus.row(
        "Authors",
        "Alm Å.; Berg B.C.; Ek E.",
        "Author full names",
        "Alm, Åsa (57192345000); Berg, Bo C. (6602345111); Ek, Eva (7201)",
        "Title",
        title,
        "Year",
        "2025",
        "Source title",
        "Acta",
        "ISSN",
        "03785955; 15334406",
        "Authors with affiliations",
        "Alm, Åsa, Department of Surgery, Uppsala, Sweden; Berg, Bo C., Department of Neurology, Uppsala, Sweden; Ek, Eva, Lund, Sweden",
        "Document Type",
        type,
        "Open Access",
        openAccess,
        "Publication Stage",
        "Final",
        "EID",
        "2-s2.0-850000000" + (10 + title.length()));
  }

  private String column(String column) {
    return String.join(
        " ",
        workplace
            .sql()
            .sql(
                "select coalesce(%s::text, '-') from publication_row order by row_id"
                    .formatted(column))
            .query((row, number) -> row.getString(1))
            .list());
  }

  @Test
  void content_and_open_access_follow_from_what_the_export_states() throws IOException {
    ExportSheet scopus = ExportSheet.scopus();
    document(scopus, "En", "Article", "All Open Access; Gold Open Access");
    document(scopus, "Två", "Conference paper", "");
    document(scopus, "Tre!", "Book chapter", "All Open Access");
    document(scopus, "Fyra!", "Editorial", "");
    document(scopus, "Fem  !", "Review", "");
    workplace.drop("scopus.csv", scopus.csv(","));

    Workplace.Ended ended = workplace.run("run");

    assertThat(ended.exitStatus()).isZero();
    assertThat(scopus.columns()).isEqualTo(46);
    assertThat(column("publication_type"))
        .isEqualTo("article conference-paper chapter other review");
    assertThat(column("content_type"))
        .isEqualTo("refereed refereed other-scientific other-scientific refereed");
    assertThat(column("open_access")).isEqualTo("true false true false false");
    assertThat(column("issn")).startsWith("0378-5955 ");
    assertThat(workplace.told()).isEmpty();
    assertThat(workplace.deliveries(2025))
        .containsExactly("scopus.csv,,publications,5,5,0,accepted");
    assertThat(workplace.figure(2025, "U1", "publications")).isEqualTo("4");
    assertThat(workplace.figure(2025, "U2", "publications-refereed")).isEqualTo("2");
    assertThat(workplace.figure(2025, "03", "publications")).isEqualTo("4");
    assertThat(workplace.figure(2025, "U1", "publications-fractional")).isEqualTo("1.3333333333");
    assertThat(workplace.figure(2025, "03", "publications-fractional")).isEqualTo("2.6666666667");
    assertThat(workplace.everythingKeptOutsideAnswers()).doesNotContain("57192345000");
  }

  @Test
  void an_unknown_type_is_other_with_a_warning() throws IOException {
    workplace.drop("scopus.csv", document(ExportSheet.scopus(), "En", "Hologram", "").csv(","));

    workplace.run("run");

    assertThat(column("publication_type")).isEqualTo("other");
    assertThat(workplace.told()).containsExactly("warning unknown-word 2");
  }

  @Test
  void an_older_export_without_full_names_and_open_access_goes_in() throws IOException {
    workplace.drop(
        "U1/scopus.csv",
        """
        Authors,Author(s) ID,Title,Year,Source title,DOI,Document Type,EID
        "Alm, Å., Berg, B.C.","1;2;",Äldre exporter om vården,2025,Acta,10.1000/a,Article,2-s2.0-85000000001
        """);

    workplace.run("run");

    assertThat(column("authors")).isEqualTo("Alm, Å.; Berg, B.C.");
    assertThat(column("open_access")).isEqualTo("-");
    assertThat(workplace.figure(2025, "U1", "publications-fractional")).isEqualTo("0.5");
    assertThat(workplace.told()).isEmpty();
  }

  @Test
  void an_office_may_have_added_its_unit() throws IOException {
    ExportSheet scopus = document(ExportSheet.scopus(), "En", "Article", "");
    String csv =
        scopus.csv(",").replace("Source,EID\n", "Source,EID,Enhetskod\n").strip() + ",U2\n";
    workplace.drop("scopus.csv", csv);

    workplace.run("run");

    assertThat(workplace.figure(2025, "U2", "publications")).isEqualTo("1");
    assertThat(workplace.figure(2025, "U1", "publications")).isEmpty();
  }
}
