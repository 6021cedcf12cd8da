package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PubMed's csv, and what all exports say together. */
class PubMedExportTests {

  private static final String TITLE = "En lång titel om vården i ett län";
  private static final String CANONICAL =
      "Enhetskod;Titel;Publikationstyp;Innehållstyp;År;Författare;DOI;PMID\n";

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace =
        new Workplace(folder).drop("organisation.xlsx", Sheets.organisationKnownElsewhere());
  }

  private static ExportSheet record(String title, String pmid, String doi) {
    return ExportSheet.pubMed()
        .row(
            "PMID",
            pmid,
            "Title",
            title,
            "Authors",
            "Alm Å, Berg B.",
            "First Author",
            "Alm Å",
            "Journal/Book",
            "Acta",
            "Publication Year",
            "2025",
            "Create Date",
            "2025/01/02",
            "DOI",
            doi);
  }

  @Test
  void rows_that_nobody_else_holds_are_never_counted() throws IOException {
    workplace.drop("pubmed.csv", record(TITLE, "30000001", "10.1000/a").csv(","));
    workplace.drop("publikationer.xlsx", Sheets.publications("En annan titel om vården"));

    workplace.run("run");

    assertThat(workplace.told()).isEmpty();
    assertThat(workplace.deliveries(2025)).contains("pubmed.csv,,publications,1,1,0,accepted");
    assertThat(workplace.figure(2025, "03", "publications")).isEqualTo("1");
  }

  @Test
  void they_give_their_identifiers_and_join_rows_that_share_them() throws IOException {
    workplace.drop(
        "a.csv",
        CANONICAL
            + "U1;Den ena titeln av två;Artikel;Refereegranskat;2025;Alm, Åsa;10.1000/a;\n"
            + "U2;The other of two titles;Artikel;Refereegranskat;2025;Alm, Åsa;;30000001\n"
            + "U1;"
            + TITLE
            + ";Artikel;Refereegranskat;2025;Alm, Åsa;;\n");
    workplace.drop(
        "pubmed.csv",
        record("A third title of the same", "30000001", "10.1000/a")
            .row(
                "PMID",
                "30000002",
                "Title",
                TITLE + ".",
                "First Author",
                "Alm Å",
                "Journal/Book",
                "Acta",
                "Publication Year",
                "2025",
                "DOI",
                "10.1000/b")
            .csv(","));

    workplace.run("run");

    assertThat(workplace.data(2025, "indicator-values.csv"))
        .contains(
            "2025,UNIT,U1,publications,2,,,2,1",
            "2025,UNIT,U2,publications,1,,,1,1",
            "2025,REGION,03,publications,2,,,3,1");
    assertThat(
            workplace
                .sql()
                .sql(
                    """
                    select concat_ws(' ', doi, pmid, count(distinct row_id))
                    from publication join publication_member using (publication_id)
                    group by doi, pmid order by doi
                    """)
                .query(String.class)
                .list())
        .containsExactly("10.1000/a 30000001 2", "10.1000/b 30000002 1");
    assertThat(workplace.told()).isEmpty();
  }

  private void dropAllOfOnePublication(Workplace place) throws IOException {
    place.drop(
        "diva.csv",
        ExportSheet.diva()
            .row(
                "PID",
                "1",
                "Name",
                "Alm, Åsa (Kirurgi [5994]);Berg, Bo (Neurologi [6000]);Ek, Eva (Lund)",
                "Title",
                "<i>En lång</i> titel om vården i ett län",
                "PublicationType",
                "Artikel i tidskrift",
                "ContentType",
                "Refereegranskat",
                "Year",
                "2025",
                "DOI",
                "10.1000/a",
                "NumberOfAuthors",
                "3")
            .csv(","));
    place.drop(
        "scopus.csv",
        ExportSheet.scopus()
            .row(
                "Authors",
                "Alm Å.; Berg B.; Ek E.",
                "Title",
                TITLE,
                "Year",
                "2025",
                "Authors with affiliations",
                "Alm Å., Department of Surgery, Uppsala",
                "Document Type",
                "Article",
                "EID",
                "2-s2.0-85000000001",
                "DOI",
                "10.1000/A")
            .csv(","));
    place.drop(
        "U1/savedrecs.txt",
        ExportSheet.webOfScienceTags()
            .row(
                "PT",
                "J",
                "AU",
                "Alm, A; Berg, B; Ek, E",
                "TI",
                TITLE,
                "DT",
                "Article",
                "PY",
                "2025",
                "PM",
                "30000001",
                "UT",
                "WOS:000123456700010")
            .csv("\t"));
    place.drop("pubmed.csv", record(TITLE, "30000001", "10.1000/a").csv(","));
    place.drop(
        "publikationer.csv",
        CANONICAL + "U2;" + TITLE + ";Artikel;Refereegranskat;2025;\"Alm, Åsa; Berg, Bo\";;\n");
  }

  @Test
  void one_publication_in_five_sources_counts_once() throws IOException {
    dropAllOfOnePublication(workplace);

    workplace.run("run");

    assertThat(workplace.told()).containsOnly("warning overlapping-deliveries");
    assertThat(workplace.data(2025, "findings.csv")).noneMatch(line -> line.contains("pubmed"));
    assertThat(workplace.data(2025, "indicator-values.csv"))
        .contains(
            "2025,UNIT,U1,publications,1,,,3,1",
            "2025,UNIT,U2,publications,1,,,2,1",
            "2025,REGION,03,publications,1,,,4,1",
            "2025,UNIT,U1,publications-fractional,0.3333333333,,,3,1",
            "2025,REGION,03,publications-fractional,0.6666666667,,,4,1");
    assertThat(
            workplace
                .sql()
                .sql("select concat_ws(' ', doi, pmid, isi, eid, all_authors) from publication")
                .query(String.class)
                .list())
        .containsExactly("10.1000/a 30000001 000123456700010 2-s2.0-85000000001 3");
  }

  @Test
  void the_order_in_which_files_arrive_changes_nothing() throws IOException {
    Path other = folder.resolve("other");
    Workplace slow = new Workplace(other);
    Files.copy(
        workplace.input().resolve("organisation.xlsx"), slow.input().resolve("organisation.xlsx"));
    dropAllOfOnePublication(workplace);
    workplace.run("run");
    for (String file :
        List.of("publikationer.csv", "U1/savedrecs.txt", "pubmed.csv", "scopus.csv", "diva.csv")) {
      Path target = slow.input().resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(workplace.input().resolve(file), target);
      slow.run("run");
    }

    assertThat(slow.content()).isEqualTo(workplace.content());
    assertThat(slow.data(2025, "indicator-values.csv"))
        .isEqualTo(workplace.data(2025, "indicator-values.csv"));
    assertThat(slow.data(2025, "deliveries.csv")).isEqualTo(workplace.data(2025, "deliveries.csv"));
  }
}
