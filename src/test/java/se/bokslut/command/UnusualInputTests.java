package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Input that is unusual but possible never ends the run (spec input, last section). */
class UnusualInputTests {

  private static final int YEAR = 2025;

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void open() {
    workplace = new Workplace(folder);
  }

  private String figure(String organisation, String indicator) throws IOException {
    return workplace.data(YEAR, "indicator-values.csv").stream()
        .filter(line -> line.startsWith(YEAR + ",") && line.contains("," + organisation + ","))
        .filter(line -> line.contains("," + indicator + ","))
        .map(line -> line.split(",", -1)[4])
        .collect(Collectors.joining(";"));
  }

  private void run() {
    Workplace.Ended ended = workplace.run("run", "--year", Integer.toString(YEAR));
    assertThat(ended.exitStatus()).as(ended.said()).isZero();
  }

  /** Letters that no compression shortens. */
  private static String text(int length) {
    return new Random(length)
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void a_sign_that_no_typeface_has_is_taken_in_and_named_when_the_report_is_drawn()
      throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation());
    run();
    Set<String> before = draft();
    workplace.drop(
        "漢.csv",
        """
        Enhetskod;Titel;Publikationstyp;Innehållstyp;År
        U1;En titel;Artikel;Refereegranskat;2025
        """);

    Workplace.Ended ended = workplace.run("run", "--year", Integer.toString(YEAR));

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said())
        .contains("2 gäller")
        .contains("Tecknet 漢 (U+6F22) i texten ”漢.csv” finns inte i rapportens typsnitt.");
    assertThat(draft()).isEqualTo(before);
  }

  private Set<String> draft() throws IOException {
    return workplace.files().keySet().stream()
        .filter(path -> path.startsWith("2025/"))
        .collect(Collectors.toSet());
  }

  @Test
  void numbers_of_authors_beyond_counting_are_not_used() throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation());
    workplace.drop(
        "publikationer.csv",
        """
        Enhetskod;Titel;Publikationstyp;Innehållstyp;År;Antal författare;Antal författare från enheten
        U1;En titel;Artikel;Refereegranskat;2025;3000000000;1e+20
        """);

    run();

    assertThat(figure("U1", "publications-fractional")).isEqualTo("1");
    assertThat(workplace.data(YEAR, "findings.csv"))
        .anyMatch(line -> line.startsWith("publikationer.csv,,2,F,warning,out-of-range"))
        .anyMatch(line -> line.startsWith("publikationer.csv,,2,G,warning,out-of-range"));
  }

  @Test
  void numbers_that_no_database_holds_are_told_and_cost_no_run() throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation());
    String digits = "7".repeat(30_000);
    workplace.drop(
        "anslag.csv",
        "Projekt-id;Finansiär;År;Enhetskod;Beviljat år\n"
            + "p1;Vetenskapsrådet;2025;U1;%s\np2;Vetenskapsrådet;2025;U1;1e+99\n"
                .formatted(digits));
    workplace.drop(
        "medel.csv",
        "Omfattning;År;Källa;Slag;Belopp\n03;2025;ALF;projektmedel;1%s\n"
            .formatted("0".repeat(200_000)));

    TakenIn taken = TakenIn.of(workplace);

    assertThat(taken.standings()).contains("anslag.csv in-force", "medel.csv in-force");
    assertThat(taken.findings(""))
        .contains(
            "warning unreadable-value E2", "warning out-of-range E3", "error unreadable-value E2");
  }

  @Test
  void thousands_of_unknown_units_are_all_told_and_the_first_of_them_with_names()
      throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation());
    StringBuilder csv = new StringBuilder("Enhet;Titel;Publikationstyp;Innehållstyp;År\n");
    for (int i = 0; i < 6_000; i++) {
      csv.append("Förskjuten kolumn med en lång text ").append(i).append(" och mer därtill;T;");
      csv.append("Artikel;Refereegranskat;2025\n");
    }
    workplace.drop("publikationer.csv", csv.toString());

    TakenIn taken = TakenIn.of(workplace);

    assertThat(taken.messages("", "unknown-unit"))
        .hasSize(6_000)
        .anyMatch(message -> message.contains("Närmast är: "))
        .anyMatch(message -> message.contains("för de första 2000 okända"));
  }

  @Test
  void an_identity_number_in_a_sheets_name_is_masked() throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation());
    workplace.drop(
        "pub.xlsx",
        WorkbookBuilder.sheet("Anna 19800101-9804")
            .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År")
            .row("U1", "En titel", "Artikel", "Refereegranskat", "i fjol"));

    workplace.run("ingest");

    assertThat(workplace.everythingKept())
        .contains("Anna 19******-****")
        .doesNotContain("19800101-9804");
  }

  @Test
  void texts_longer_than_any_code_or_name_end_in_findings() throws IOException {
    String lng = text(9_000);
    workplace.drop(
        "organisation.xlsx",
        Sheets.organisation().row(lng, "Lång kod", "USVE", "AS", "03").row("U3", lng, "USVE"));
    workplace.drop(
        "anslag.csv",
        "Enhetskod;Enhet;Projekt-id;Finansiär;År;Beviljat år\n"
            + "U1;;%1$s;%1$s;2025;100\n%1$s;;P1;EU;2025;100\n;%1$s;P2;EU;2025;100\n".formatted(lng)
            + "U1;;P3;EU;2025;100\n");
    workplace.drop(
        "mål.csv",
        "Avtal;Indikator;Omfattning;År;Målvärde\n%1$s;publications;SE;2025;1\nA;%1$s;SE;2025;1\n"
            .formatted(lng));

    run();

    assertThat(figure("U1", "external-grants")).isEqualTo("100");
    assertThat(workplace.data(YEAR, "findings.csv"))
        .filteredOn(line -> line.contains(",unreadable-value,"))
        .hasSize(7);
  }

  @Test
  void a_local_id_in_a_unit_without_region_is_a_person() throws IOException {
    workplace.drop(
        "organisation.xlsx",
        WorkbookBuilder.sheet("Organisation")
            .row("Enhetskod", "Enhet", "Nivå")
            .row("U1", "Kirurgi", "USVE"));
    workplace.drop(
        "doktorander.csv",
        "Enhetskod;Doktorand-id;Halvår;Aktivitet %\nU1;17;2025VT;50\nU1;17;2025HT;50\n");

    run();

    assertThat(figure("U1", "doctoral-students")).isEqualTo("1");
    assertThat(figure("SE", "doctoral-fte")).isEqualTo("0.5");
  }

  @Test
  void local_ids_are_scoped_to_the_stated_region_when_it_has_no_row_of_its_own()
      throws IOException {
    workplace.drop(
        "organisation.xlsx",
        WorkbookBuilder.sheet("Organisation")
            .row("Enhetskod", "Enhet", "Nivå", "Regionkod")
            .row("U1", "Kirurgi", "USVE", "03")
            .row("U2", "Neurologi", "USVE", "12"));
    workplace.drop(
        "doktorander.csv",
        "Enhetskod;Doktorand-id;Halvår;Aktivitet %\nU1;17;2025VT;50\nU2;17;2025VT;50\n");

    run();

    assertThat(figure("SE", "doctoral-students")).isEqualTo("2");
  }

  @Test
  void the_code_of_the_nation_is_nobody_elses() throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation().row("SE", "Sverige", "REGION"));
    workplace.drop("publikationer.xlsx", Sheets.publications("En titel"));

    run();

    assertThat(figure("SE", "publications")).isEqualTo("1");
    assertThat(workplace.data(YEAR, "findings.csv"))
        .anyMatch(line -> line.startsWith("organisation.xlsx,Organisation,6,,error,duplicate-row"));
  }

  @Test
  void admission_after_defence_gives_negative_months_once_however_many_rows_say_so()
      throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation());
    workplace.drop(
        "disputationer.csv",
        """
        Enhetskod;Doktorand-id;Typ;Datum;Antagningsdatum
        U1;17;DISPUTATION;2025-01-15;2025-03-15
        U1;17;DISPUTATION;2025-01-15;2025-03-15
        """);

    run();

    assertThat(figure("U1", "time-to-defence")).isEqualTo("-2");
  }

  @Test
  void a_sheet_without_content_type_holds_other_scientific_publications() throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation());
    workplace.drop("utan.csv", "Enhetskod;Titel;Publikationstyp;År\nU1;En titel;Artikel;2025\n");
    workplace.drop(
        "okänt.csv",
        "Enhetskod;Titel;Publikationstyp;Innehållstyp;År\nU1;En annan;Artikel;granskat;2025\n");

    run();

    assertThat(figure("U1", "publications")).isEqualTo("2");
    assertThat(workplace.data(YEAR, "findings.csv"))
        .anyMatch(line -> line.startsWith("utan.csv,,1,,warning,assumed-value"));
  }

  @Test
  void an_organisation_without_units_and_files_without_rows_pass() throws IOException {
    workplace.drop("organisation.csv", "Enhetskod;Enhet;Nivå\n3;Region Uppsala;REGION\n");
    workplace.drop("publikationer.csv", "Enhetskod;Titel;Publikationstyp;År\n");
    workplace.drop(
        "mål.csv",
        "Avtal;Indikator;Omfattning;År;Målvärde\nA;okänd;SE;2025;1\nA;publications;U9;2025;1\n");
    workplace.drop("dold.xlsx", Sheets.publications("En titel").hideSheet().andSheet("Tomt"));

    run();

    assertThat(workplace.data(YEAR, "target-assessments.csv"))
        .contains("2025,A,SE,okänd,1,≥,0,,,kan ej bedömas");
    assertThat(figure("03", "publications")).isEmpty();
  }

  @Test
  void the_same_row_twice_counts_once() throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation().row("U1", "Kirurgi", "USVE", "AS"));
    workplace.drop(
        "doktorander.csv",
        "Enhetskod;Doktorand-id;Halvår;Aktivitet %\nU1;17;2025VT;100\nU1;17;2025VT;100\n");
    workplace.drop(
        "mål.csv",
        """
        Avtal;Indikator;Omfattning;År;Målvärde
        A;doctoral-fte;U1;2025;0,5
        A;doctoral-fte;U1;2025;0,6
        """);

    run();

    assertThat(figure("U1", "doctoral-fte")).isEqualTo("0.5");
    assertThat(workplace.data(YEAR, "target-assessments.csv"))
        .contains("2025,A,U1,doctoral-fte,0.5,≥,0,0.5,1,uppfyllt")
        .hasSize(2);
  }
}
