package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Spec reports "Command line", explain: the rows of a figure, how they were joined or refused. */
class ExplainTests {

  private static final String HEADINGS =
      "Enhetskod;Titel;Publikationstyp;Innehållstyp;År;Författare;Antal författare;DOI;PMID\n";
  private static final String SHARED = "En lång titel om vården i ett län";
  private static final String PERSON = "198112189876";
  private static final String OTHER_PERSON = "199001013235";

  @TempDir private static Path folder;
  private static Workplace workplace;

  @BeforeAll
  static void ingest() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.drop("a.csv", HEADINGS + publication("U1", "Den ena titeln", "10.1000/a", ""));
    workplace.drop("b.csv", HEADINGS + publication("U1", SHARED, "10.1000/a", "30000001"));
    workplace.drop("c 19811218-9876.csv", HEADINGS + publication("U2", "Annan", "", "30000001"));
    workplace.drop("d.csv", HEADINGS + publication("U2", SHARED, "", ""));
    workplace.drop("e.csv", HEADINGS + publication("U1", SHARED, "10.1000/e", ""));
    workplace.drop(
        "f.csv",
        HEADINGS
            + publication("U1", "Ett äldre år", "", "").replace("2025", "2023")
            + publication("U1", "Ett annat år", "", "").replace("2025", "2024"));
    workplace.drop("pubmed.csv", pubMed());
    workplace.drop("U1/disputationer.xlsx", dissertations());
    workplace.drop("anslag.xlsx", grants());
    workplace.drop("doktorander.xlsx", students());
    workplace.run("ingest");
  }

  private static String publication(String unit, String title, String doi, String pmid) {
    return "%s;%s;Artikel;Refereegranskat;2025;Alm, Åsa;4;%s;%s\n"
        .formatted(unit, title, doi, pmid);
  }

  private static String pubMed() {
    return ExportSheet.pubMed()
        .row(
            "PMID",
            "30000009",
            "Title",
            "Whatever it is called",
            "Authors",
            "Alm Å",
            "First Author",
            "Alm Å",
            "Journal/Book",
            "Acta",
            "Publication Year",
            "2025",
            "DOI",
            "10.1000/e")
        .csv(",");
  }

  private static WorkbookBuilder dissertations() {
    return WorkbookBuilder.sheet("Disputationer")
        .row("Enhetskod", "Personnummer", "Typ", "Datum", "Titel", "ISBN")
        .row("U1", PERSON, "Disputation", "2025-05-15", "Kort", "978-91-513-0001-6")
        .row("U2", PERSON, "Disputation", "2025-05-15", "Kort", null)
        .row("U1", OTHER_PERSON, "Disputation", "2025-05-16", "Annan", "978-91-513-0001-6");
  }

  private static WorkbookBuilder grants() {
    return WorkbookBuilder.sheet("Anslag")
        .row("Enhetskod", "Projekt-id", "Finansiär", "År", "Beviljat år", "Konkurrens", "Beslut")
        .row("U1", "2025-01", "Vetenskapsrådet", 2025, 1_500_000, null, "Beviljad")
        .row("U2", "2025-01", "Cancerfonden", 2025, 1_500_000, null, "Beviljad")
        .row("U1", "2025-02", "Stiftelsen Okänd", 2025, 250_000, null, "Beviljad")
        .row("U1", "2025-03", "Stiftelsen Okänd", 2025, 100_000, "NAT", "Beviljad")
        .row("U1", "BT/7/20", "Bolaget", 2025, 70_000, "UPPDRAG", null)
        .row("U2", "BT/7/20", "Koncernen", 2025, 70_000, "UPPDRAG", null);
  }

  private static WorkbookBuilder students() {
    return WorkbookBuilder.sheet("Doktorander")
        .row("Enhetskod", "Personnummer", "Halvår", "Aktivitet %")
        .row("U1", PERSON, "2025-1", 50)
        .row("U1", PERSON, "2025-2", 80);
  }

  private static List<String> explained(String indicator, String organisation, int year) {
    Workplace.Ended ended =
        workplace.run(
            "explain",
            "--indicator",
            indicator,
            "--organisation",
            organisation,
            "--year",
            Integer.toString(year));
    assertThat(ended.exitStatus()).isZero();
    return ended.said().lines().map(String::strip).toList();
  }

  private static String refused(String indicator, String organisation, String year) {
    Workplace.Ended ended =
        workplace.run(
            "explain", "--indicator", indicator, "--organisation", organisation, "--year", year);
    assertThat(ended.exitStatus()).isEqualTo(2);
    return ended.said().strip();
  }

  @Test
  void a_figure_comes_first_with_its_exact_value_coverage_and_definition() {
    assertThat(explained("publications-3y", "U1", 2025))
        .startsWith(
            "Publikationer, treårsmedelvärde (publications-3y), Kirurgi (U1), 2025",
            "Värde: 1,3 (i indicator-values.csv: 1.3333333333)",
            "Åren: 2023: 1; 2024: 1; 2025: 2",
            "Täckning: 1 av 1 enhet har lämnat underlag",
            "Underliggande rader: 5");
  }

  @Test
  void every_row_says_by_which_key_it_came_to_its_publication() {
    assertThat(explained("publications", "03", 2025))
        .containsSubsequence(
            "Underliggande rader: 5",
            "1. Publikation ”En lång titel om vården i ett län” (DOI 10.1000/a, PMID 30000001), räknas som 1",
            "rad   a.csv, rad 2: Kirurgi (U1), ger 1 (högst 1)",
            "först i gruppen",
            "rad   b.csv, rad 2: Kirurgi (U1), ger 1 (högst 1)",
            "samma DOI (10.1000/a) som a.csv, rad 2",
            "rad   c 19******-****.csv, rad 2: Neurologi (U2), ger 1 (högst 1)",
            "samma PMID (30000001) som b.csv, rad 2",
            "rad   d.csv, rad 2: Neurologi (U2), ger 1 (högst 1)",
            "samma titel, år och första författare som b.csv, rad 2");
  }

  @Test
  void rows_of_others_in_the_same_publication_are_told_too() {
    assertThat(explained("publications", "U1", 2025))
        .containsSubsequence(
            "också d.csv, rad 2: utanför, hos Neurologi (U2)",
            "samma titel, år och första författare som b.csv, rad 2");
  }

  @Test
  void a_refused_join_says_the_key_and_the_two_dois() {
    String refusal =
        "isär  e.csv, rad 2 hålls isär från b.csv, rad 2 trots samma titel, år och första författare: olika DOI, 10.1000/e och 10.1000/a";

    assertThat(explained("publications", "U1", 2025)).filteredOn(refusal::equals).hasSize(2);
  }

  @Test
  void a_row_that_only_added_an_identifier_says_so() {
    assertThat(explained("publications", "U1", 2025))
        .containsSubsequence(
            "2. Publikation ”En lång titel om vården i ett län” (DOI 10.1000/e, PMID 30000009), räknas som 1",
            "rad   e.csv, rad 2: Kirurgi (U1), ger 1 (högst 1)",
            "också pubmed.csv, rad 2: gav bara identifierare och räknas aldrig själv",
            "samma DOI (10.1000/e) som e.csv, rad 2");
  }

  @Test
  void a_defence_of_two_units_is_one_and_two_persons_with_one_isbn_are_two() {
    assertThat(explained("dissertations", "03", 2025))
        .containsSubsequence(
            "Värde: 2 (i indicator-values.csv: 2)",
            "1. Disputation eller licentiat ”Kort” (2025-05-15, ISBN 9789151300016), räknas som 1",
            "rad   U1/disputationer.xlsx, bladet Disputationer, rad 3: Neurologi (U2), ger 1 (högst 1)",
            "samma person som U1/disputationer.xlsx, bladet Disputationer, rad 2",
            "isär  U1/disputationer.xlsx, bladet Disputationer, rad 4 hålls isär från U1/disputationer.xlsx, bladet Disputationer, rad 2 trots samma ISBN (9789151300016): olika personer");
  }

  @Test
  void a_grant_says_its_class_and_why_and_the_funders_that_are_one() {
    assertThat(explained("external-grants", "U1", 2025))
        .contains(
            "Värde: 1\u00a0850 tkr (i indicator-values.csv: 1850000)",
            "1. Projekt 2025-01, räknas som 1\u00a0500\u00a0000 kr",
            "Vetenskapsrådet: NAT, känd på namnet",
            "också anslag.xlsx, bladet Anslag, rad 3: utanför, hos Neurologi (U2)",
            "Cancerfonden: NAT, känd på namnet",
            "flera finansiärer uppgivna för samma projekt, år och belopp: räknas en gång, i klassen NAT (den första av NAT)",
            "Stiftelsen Okänd: ÖVR, finansiären är inte känd",
            "Stiftelsen Okänd: NAT, som raden anger i Konkurrens");
  }

  @Test
  void persons_are_numbers_and_neither_pseudonyms_nor_identity_numbers_are_told() {
    List<String> said = explained("doctoral-fte", "U1", 2025);
    String pseudonym =
        workplace
            .sql()
            .sql("select distinct person from doctoral_student_row")
            .query(String.class)
            .single();

    assertThat(said)
        .contains("1. Person, räknas som 0,25", "2. Person, räknas som 0,4")
        .noneMatch(line -> line.contains(pseudonym) || line.contains("9876"));
    assertThat(explained("dissertations", "03", 2025))
        .noneMatch(line -> line.contains(pseudonym) || line.contains("9876"));
  }

  @Test
  void what_is_not_delivered_names_the_units_that_have_not() {
    assertThat(explained("doctoral-students", "U2", 2025))
        .contains("Värde: – (ej redovisat för 2025)");
    assertThat(explained("doctoral-students", "03", 2025))
        .contains(
            "Värde: 1, preliminärt (i indicator-values.csv: 1)",
            "Täckning: 1 av 2 enheter har lämnat underlag",
            "Har inte lämnat underlag för 2025: Neurologi (U2)");
    assertThat(explained("publications-3y", "U2", 2025))
        .contains(
            "Värde: – (ej redovisat för 2023, 2024)",
            "Åren: 2023: ej redovisat; 2024: ej redovisat; 2025: 1");
  }

  @Test
  void a_ratio_tells_its_parts() {
    assertThat(explained("doctoral-students-women-share", "U1", 2025))
        .contains("Täljare: 0, nämnare: 1", "1. Person")
        .anyMatch(line -> line.endsWith("Kirurgi (U1), nämnare 1 (högst 1)"));
  }

  @Test
  void what_does_not_exist_is_answered_with_what_is_closest() {
    assertThat(refused("publication", "U1", "2025"))
        .startsWith(
            "Indikatorn ”publication” finns inte. Närmast är: publications (Publikationer)");
    assertThat(refused("publications", "kirurgi", "2025"))
        .startsWith("Ingen organisation har koden ”kirurgi” 2025. Närmast är: U1 (Kirurgi)");
    assertThat(refused("publications", "U1", "1950")).startsWith("Det finns inga tal för 1950; ");
  }

  @Test
  void what_rests_on_assessed_levels_is_referred_to_their_list() {
    assertThat(refused("minimum-level-fulfilment", "U1", "2025"))
        .endsWith("bedömningarna står i minimum-levels.csv.");
  }

  @Test
  void nothing_of_it_is_kept() {
    explained("publications", "SE", 2025);

    assertThat(
            workplace
                .sql()
                .sql(
                    "select (select count(*) from contribution) + (select count(*) from indicator_value)")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void its_figure_is_that_of_the_draft(@TempDir Path other) throws IOException {
    Workplace reported = new Workplace(other).drop("organisation.xlsx", Sheets.organisation());
    reported.drop("a.csv", HEADINGS + publication("U1", SHARED, "10.1000/a", ""));
    reported.run("run");
    String before = reported.figure(2025, "SE", "publications");

    Workplace.Ended ended =
        reported.run(
            "explain", "--indicator", "publications", "--organisation", "SE", "--year", "2025");

    assertThat(ended.said())
        .contains("Värde: 1, preliminärt (i indicator-values.csv: %s)".formatted(before));
  }

  @Test
  void a_commission_says_who_else_tells_of_it() {
    assertThat(explained("commissions", "U1", 2025))
        .containsSubsequence(
            "1. Projekt BT/7/20, räknas som 70 000 kr",
            "Bolaget: UPPDRAG, som raden anger i Konkurrens",
            "också anslag.xlsx, bladet Anslag, rad 7: utanför, hos Neurologi (U2)",
            "Koncernen: UPPDRAG, som raden anger i Konkurrens");
  }

  @Test
  void only_a_figure_of_several_years_tells_the_years() {
    assertThat(explained("publications-fractional", "03", 2025))
        .noneMatch(line -> line.startsWith("Åren"));
  }
}
