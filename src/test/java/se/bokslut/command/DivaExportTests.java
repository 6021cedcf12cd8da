package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DiVA's csvall2 as it is: publications and dissertations from one file. */
class DivaExportTests {

  private static final String SURGEON =
      "Alm, Åsa [asaal123] [0000-0002-1825-0097] (Region Uppsala [177], Kirurgi [5994])";
  private static final String NEUROLOGIST = "Berg, Bo (Uppsala universitet, Neurologi [6001])";
  private static final String STRANGER = "Ek, Eva (Lunds universitet [4711], Medicin)";

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace =
        new Workplace(folder).drop("organisation.xlsx", Sheets.organisationKnownElsewhere());
  }

  private static ExportSheet article(ExportSheet diva, String title, String names, String... more) {
    String[] cells = {
      "PID",
      "1",
      "Name",
      names,
      "Title",
      title,
      "PublicationType",
      "Artikel i tidskrift",
      "ContentType",
      "Refereegranskat",
      "Year",
      "2025",
      "FridaLevel",
      "deprecated"
    };
    String[] all = java.util.Arrays.copyOf(cells, cells.length + more.length);
    System.arraycopy(more, 0, all, cells.length, more.length);
    return diva.row(all);
  }

  private static ExportSheet thesis(
      ExportSheet diva, String type, String title, String date, String names) {
    return diva.row(
        "PID",
        "2",
        "Name",
        names,
        "Title",
        title,
        "PublicationType",
        type,
        "ContentType",
        "Övrigt vetenskapligt",
        "Year",
        "2025",
        "DefenceDate",
        date,
        "NBN",
        "urn:nbn:se:uu:diva-" + title.length());
  }

  @Test
  void the_header_is_that_of_the_export() {
    assertThat(ExportSheet.diva().columns()).isEqualTo(68);
  }

  @Test
  void one_file_gives_publications_and_dissertations() throws IOException {
    ExportSheet diva = ExportSheet.diva();
    article(diva, "Om <em>E. coli</em> &amp; annat i blod", SURGEON + ";" + NEUROLOGIST);
    thesis(diva, "Doktorsavhandling, sammanläggning", "En avhandling", "2025-03-14", SURGEON);
    thesis(
        diva,
        "Licentiate thesis, of some new form",
        "En licentiat",
        "2025-05-02 13:15",
        NEUROLOGIST);
    thesis(diva, "Doctoral thesis, monograph", "Utan dag", "", SURGEON);
    workplace.drop("diva.csv", diva.csv(","));

    Workplace.Ended ended = workplace.run("run");

    assertThat(ended.exitStatus()).isZero();
    assertThat(workplace.deliveries(2025))
        .containsExactly(
            "diva.csv,,dissertations,3,2,1,accepted-with-remarks",
            "diva.csv,,publications,1,1,0,accepted");
    assertThat(workplace.told()).containsExactly("info missing-value 5");
    assertThat(workplace.figure(2025, "U1", "publications")).isEqualTo("1");
    assertThat(workplace.figure(2025, "U2", "publications")).isEqualTo("1");
    assertThat(workplace.figure(2025, "03", "publications")).isEqualTo("1");
    assertThat(workplace.figure(2025, "U1", "dissertations")).isEqualTo("1");
    assertThat(workplace.figure(2025, "U2", "dissertations")).isEqualTo("0");
    assertThat(workplace.figure(2025, "SE", "dissertations")).isEqualTo("1");
    assertThat(workplace.figure(2025, "U1", "time-to-defence")).isEmpty();
    assertThat(
            workplace
                .sql()
                .sql("select title || '|' || authors || '|' || listed_authors from publication_row")
                .query(String.class)
                .list())
        .containsExactly("Om E. coli & annat i blod|Alm, Åsa; Berg, Bo|2");
    assertThat(
            workplace
                .sql()
                .sql("select event || ' ' || held_on from defence order by 1")
                .query(String.class)
                .list())
        .containsExactly("DISPUTATION 2025-03-14", "LICENTIAT 2025-05-02");
  }

  @Test
  void the_matching_authors_are_the_share_of_each_unit() throws IOException {
    ExportSheet diva = ExportSheet.diva();
    article(
        diva,
        "En artikel av två enheter",
        SURGEON + "; Dal, Du (Kirurgkliniken, Akademiska sjukhuset); " + NEUROLOGIST + "; et al.",
        "NumberOfAuthors",
        "8");
    article(diva, "En artikel av en regionens", "Fors, Ulf (Region Uppsala [177]); " + STRANGER);
    workplace.drop("diva.csv", diva.csv(","));

    workplace.run("run");

    assertThat(workplace.figure(2025, "U1", "publications-fractional")).isEqualTo("0.25");
    assertThat(workplace.figure(2025, "U2", "publications-fractional")).isEqualTo("0.125");
    assertThat(workplace.figure(2025, "AS", "publications-fractional")).isEqualTo("0.375");
    assertThat(workplace.figure(2025, "03", "publications-fractional")).isEqualTo("0.875");
    assertThat(workplace.data(2025, "indicator-values.csv"))
        .contains(
            "2025,REGION,03,publications,2,,,2,1",
            "2025,UNIT,U1,publications,1,,,1,1",
            "2025,UNIT,U2,publications,1,,,1,1");
    assertThat(workplace.told()).isEmpty();
  }

  @Test
  void a_list_that_was_cut_off_does_not_tell_the_number_of_authors() throws IOException {
    workplace.drop(
        "diva.csv",
        article(ExportSheet.diva(), "En artikel med många", SURGEON + "; et al.").csv(","));

    workplace.run("run");

    assertThat(workplace.figure(2025, "U1", "publications-fractional")).isEqualTo("1");
    assertThat(workplace.told()).containsExactly("warning missing-authors 2");
  }

  @Test
  void a_row_whose_affiliations_match_nobody_counts_nowhere() throws IOException {
    ExportSheet diva = ExportSheet.diva();
    article(diva, "En artikel från en annan ort", STRANGER);
    article(diva, "En artikel utan någon adress", "Alm, Åsa [asaal123]");
    thesis(diva, "Doktorsavhandling, monografi", "En från en annan ort", "2025-02-01", STRANGER);
    workplace.drop("diva.csv", diva.csv(","));
    workplace.drop("publikationer.xlsx", Sheets.publications("En som räknas"));

    workplace.run("run");

    assertThat(workplace.figure(2025, "03", "publications")).isEqualTo("1");
    assertThat(workplace.deliveries(2025))
        .contains(
            "diva.csv,,dissertations,1,0,1,accepted-with-remarks",
            "diva.csv,,publications,2,0,2,accepted-with-remarks");
    assertThat(workplace.told())
        .containsExactly("error unknown-unit 2", "error missing-unit 3", "error unknown-unit 4");
    assertThat(workplace.data(2025, "findings.csv"))
        .anyMatch(line -> line.contains("Lunds universitet [4711], Medicin"));

    workplace.drop(
        "organisation.xlsx",
        Sheets.organisationKnownElsewhere()
            .row("U3", "Medicin", "USVE", "AS", "03", "Lunds universitet, Medicin", null));
    workplace.run("run");

    assertThat(workplace.figure(2025, "U3", "publications")).isEqualTo("1");
    assertThat(workplace.figure(2025, "U3", "dissertations")).isEqualTo("1");
  }

  @Test
  void a_stated_unit_or_that_of_the_folder_goes_before_affiliations() throws IOException {
    ExportSheet diva = ExportSheet.diva();
    article(diva, "En artikel i kirurgins mapp", NEUROLOGIST + "; " + SURGEON + "; " + SURGEON);
    workplace.drop("U1/diva.csv", diva.csv(","));

    workplace.run("run");

    assertThat(workplace.figure(2025, "U1", "publications-fractional")).isEqualTo("0.6666666667");
    assertThat(workplace.figure(2025, "U2", "publications")).isEmpty();
  }

  @Test
  void types_and_subtypes_are_known_in_both_languages() throws IOException {
    ExportSheet diva = ExportSheet.diva();
    for (String type :
        List.of(
            "Artikel, forskningsöversikt",
            "Article, review/survey",
            "Article, book review",
            "Kapitel i bok, del av antologi",
            "Conference paper",
            "Manuskript (preprint)",
            "Proceedings (redaktörskap)",
            "Studentuppsats (Examensarbete)")) {
      diva.row(
          "PID",
          "1",
          "Name",
          SURGEON,
          "Title",
          "Av typen " + type,
          "PublicationType",
          type,
          "ContentType",
          "Other academic",
          "Year",
          "2025");
    }
    article(diva, "Ett brev till redaktören", SURGEON, "PublicationSubtype", "letter");
    article(diva, "En ledare i tidskriften", SURGEON, "PublicationSubtype", "editorialMaterial");
    article(diva, "En inskickad artikel om vård", SURGEON, "Status", "Submitted");
    article(diva, "En artikel ännu inte i tryck", SURGEON, "Status", "aheadofprint");
    workplace.drop("diva.csv", diva.csv(","));

    workplace.run("run");

    assertThat(
            workplace
                .sql()
                .sql("select publication_type from publication_row order by row_id")
                .query(String.class)
                .list())
        .containsExactly(
            "review",
            "review",
            "book-review",
            "chapter",
            "conference-paper",
            "other",
            "other",
            "other",
            "letter",
            "article",
            "article",
            "article");
    assertThat(workplace.figure(2025, "U1", "publications")).isEqualTo("6");
    assertThat(workplace.figure(2025, "U1", "publications-refereed")).isEqualTo("1");
    assertThat(workplace.told()).isEmpty();
  }

  @Test
  void identifiers_are_read_as_diva_and_statistics_programmes_write_them() throws IOException {
    ExportSheet diva = ExportSheet.diva();
    article(
        diva,
        "En artikel med identifierare",
        SURGEON,
        "PMID",
        "12345678.0",
        "ISI",
        "WOS:000123456700012",
        "ScopusId",
        "2-s2.0-85012345678",
        "DOI",
        "https://doi.org/10.1000/ABC",
        "JournalISSN",
        "03785955",
        "FreeFulltext",
        "true");
    article(diva, "En artikel utan fulltext", SURGEON, "FreeFulltext", "false");
    workplace.drop("diva.csv", diva.csv(","));

    workplace.run("run");

    assertThat(
            workplace
                .sql()
                .sql(
                    "select concat_ws(' ', pmid, isi, eid, doi, issn, open_access) from publication_row order by row_id")
                .query(String.class)
                .list())
        .containsExactly(
            "12345678 000123456700012 2-s2.0-85012345678 10.1000/abc 0378-5955 t", "f");
    assertThat(workplace.told()).isEmpty();
  }

  @Test
  void broken_quotes_and_old_years_are_read_and_told() throws IOException {
    ExportSheet diva = ExportSheet.diva();
    article(diva, "En artikel om \"vård\" och, kanske, tid", SURGEON);
    article(diva, "En artikel efter den med citattecken", SURGEON);
    String broken = diva.csv(",").replace("\"\"vård\"\"", "\\\"\"vård\\\"\"");
    workplace.drop("diva.csv", broken.replaceFirst(",,\n$", "\n"));
    workplace.drop(
        "gammal.csv",
        article(ExportSheet.diva(), "En gammal", SURGEON).csv(",").replace(",2025,", ",905,"));

    workplace.run("run");

    assertThat(
            workplace
                .sql()
                .sql("select title from publication_row order by row_id")
                .query(String.class)
                .list())
        .containsExactly(
            "En artikel om \"vård\" och, kanske, tid", "En artikel efter den med citattecken");
    assertThat(workplace.told()).contains("error unreadable-value 2");
  }

  @Test
  void a_thesis_joins_the_row_that_knows_its_person() throws IOException {
    workplace.drop(
        "diva.csv",
        thesis(ExportSheet.diva(), "Doktorsavhandling, monografi", "Samma", "2025-03-14", SURGEON)
            .csv(","));
    workplace.drop(
        "disputationer.csv",
        """
        Doktorand-id;Enhetskod;Typ;Datum;URN:NBN;Antagningsdatum
        D7;U1;Disputation;2025-03-14;urn:nbn:se:uu:diva-5;2020-01-14
        """);

    workplace.run("run");

    assertThat(workplace.figure(2025, "U1", "dissertations")).isEqualTo("1");
    assertThat(workplace.figure(2025, "U1", "time-to-defence")).isEqualTo("62");
    assertThat(workplace.told()).isEmpty();
  }

  @Test
  void a_file_of_five_hundred_rows_may_have_been_cut() throws IOException {
    ExportSheet diva = ExportSheet.diva();
    for (int i = 0; i < 500; i++) {
      article(diva, "Artikel nummer " + i + " om vården", SURGEON);
    }
    workplace.drop("diva.csv", diva.csv(","));

    workplace.run("run");

    assertThat(workplace.told()).containsExactly("warning truncated-export");
    assertThat(workplace.figure(2025, "U1", "publications")).isEqualTo("500");
  }

  @Test
  void ids_of_authors_and_the_name_of_the_doctor_are_not_kept() throws IOException {
    ExportSheet diva = ExportSheet.diva();
    article(diva, "En artikel som används", SURGEON);
    article(diva, "En artikel som inte används", SURGEON);
    thesis(
        diva,
        "Doktorsavhandling, monografi",
        "En avhandling",
        "2025-03-14",
        SURGEON.replace("Alm", "Hemlig"));
    workplace.drop(
        "diva.csv", diva.csv(",").replace("inte används,Artikel i tidskrift", "inte används,"));

    workplace.run("run");

    assertThat(workplace.everythingKeptOutsideAnswers())
        .doesNotContain("asaal123", "0000-0002-1825-0097", "Hemlig");
  }
}
