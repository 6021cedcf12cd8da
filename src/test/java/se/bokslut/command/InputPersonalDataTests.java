package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/**
 * Personal identity numbers and names go in and come out nowhere (spec input "Personal data").
 *
 * <p>The numbers have birth numbers from 980, which are issued to nobody.
 */
class InputPersonalDataTests {

  @TempDir Path folder;

  @Test
  void neither_numbers_nor_names_are_kept_wherever_they_stood() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.drop(
        "doktorander.xlsx",
        WorkbookBuilder.sheet("Doktorander")
            .row(
                "Personnummer",
                "Doktorand-id",
                "Namn",
                "Enhetskod",
                "Halvår",
                "Aktivitet %",
                "Okänd")
            .row("19800101-9804", null, "Zxanna Qwalm", "U1", "2025VT", 50, "Zxhemlig kolumn")
            .row("800101-9804", null, "Zxanna Qwalm", "U1", "HT25", 50, "19800101-9804")
            .row("19800101-9805", null, "Zxfel Qwsiffra", "U1", "2025VT", 50, null)
            .row(null, "198001019804", "Zxi Qwfelkolumn", "U1", "2025HT", 50, null)
            .row("19800101-9804", null, "Zxhel Qwtal", "U1", "2025VT", "198001019804", null));
    workplace.drop(
        "publikationer.xlsx",
        Sheets.publications("Om patienten 19800101-9804 och andra", "En vanlig titel"));

    Workplace.Ended ended = workplace.run("run");

    assertThat(ended.exitStatus()).isZero();
    assertThat(workplace.everythingKept() + ended.said())
        .contains("******-****")
        .doesNotContain("800101-980", "198001019804", "8001019804");
    assertThat(workplace.everythingKeptOutsideAnswers() + ended.said()).doesNotContain("Zx", "Qw");
    assertThat(workplace.data(2025, "findings.csv"))
        .anyMatch(line -> line.contains(",wrong-check-digit,"))
        .anyMatch(line -> line.contains(",masked-identity-number,"));
  }

  @Test
  void a_number_in_the_name_of_a_file_is_kept_nowhere_and_the_file_is_known_again()
      throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    String path = "Kirurgi 8001019804/publikationer 19800101-9804.csv";
    String headings = "Titel;Publikationstyp;Innehållstyp;År\n";
    workplace.drop(path, headings + "Utan enhet;Artikel;Refereegranskat;2025\n").run("ingest");
    asAnEarlierVersionKeptIt(workplace, path);

    workplace.run("ingest");

    assertThat(workplace.everythingKept())
        .contains("Kirurgi ******-****", "Kirurgi xxxxxx-xxxx")
        .doesNotContain("19800101", "8001019804");
    assertThat(standings(workplace)).containsExactly("in-force", "in-force");

    workplace.drop(path, headings + "Rättad;Artikel;Refereegranskat;2025\n").run("ingest");

    assertThat(standings(workplace)).containsExactly("replaced", "in-force", "in-force");
    assertThat(workplace.run("withdraw", path).said())
        .contains("Återtagen: Kirurgi ******-****/publikationer 19******-****.csv.");
    assertThat(standings(workplace)).containsExactly("replaced", "in-force", "withdrawn");
  }

  private static void asAnEarlierVersionKeptIt(Workplace workplace, String path) {
    String folder = path.substring(0, path.lastIndexOf('/'));
    workplace
        .sql()
        .sql("update delivery set path = ?, folder = ? where path like '%publikationer%'")
        .params(path, folder)
        .update();
    workplace
        .sql()
        .sql("update dropped_file set path = ? where path like '%publikationer%'")
        .param(path)
        .update();
    assertThat(workplace.everyRow()).anyMatch(row -> row.contains(path));
  }

  private static List<String> standings(Workplace workplace) {
    return workplace
        .sql()
        .sql("select standing from delivery order by delivery_id")
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void the_same_person_is_one_in_ten_and_twelve_digits() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.drop(
        "doktorander.xlsx",
        WorkbookBuilder.sheet("Doktorander")
            .row("Personnummer", "Enhetskod", "Halvår", "Aktivitet %")
            .row("19800101-9804", "U1", "2025VT", 50)
            .row("8001019804", "U2", "2025HT", 50));

    workplace.run("run");

    assertThat(workplace.data(2025, "indicator-values.csv"))
        .containsAll(
            List.of(
                "2025,REGION,03,doctoral-students,1,,,2,1",
                "2025,REGION,03,doctoral-students-women-share,1,1,1,2,1"));
    assertThat(
            workplace
                .sql()
                .sql("select distinct birth_year || legal_sex from doctoral_student_row")
                .query(String.class)
                .list())
        .containsExactly("1980K");
  }
}
