package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code check}, spec reports "Command line". */
class CheckTests {

  private static final String HEADINGS = "Enhetskod;Titel;Publikationstyp;Innehållstyp;År\n";

  @TempDir Path folder;

  private static Workplace.Ended check(Workplace workplace, Path... files) {
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      names.add(file.toString());
    }
    return workplace.run("check", names.toArray(String[]::new));
  }

  @Test
  void faults_are_told_and_nothing_is_stored() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.run("ingest");
    workplace.drop("U1/pub.csv", HEADINGS + "Kirugi;En titel;Artikel;Refereegranskat;2025\n");

    Workplace.Ended ended = check(workplace, workplace.input().resolve("U1/pub.csv"));

    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said())
        .contains("U1/pub.csv: kan lämnas, 1 fel")
        .contains("Fel cell A2 ”Kirugi”: ”Kirugi” är ingen känd enhet.")
        .contains("Närmast är: Kirurgi (U1)");
    assertThat(workplace.output().resolve("aterkoppling/U1/pub.csv.anmarkningar.xlsx")).exists();
    assertThat(workplace.sql().sql("select path from delivery").query(String.class).list())
        .containsExactly("organisation.xlsx");
  }

  @Test
  void an_organisation_that_is_checked_along_is_known() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.drop("pub.csv", HEADINGS + "U1;En titel;Artikel;Refereegranskat;2025\n");
    Path outside = folder.resolve("ny.csv");
    Files.writeString(
        outside, HEADINGS + "U2;En titel;Artikel;Refereegranskat;2025\n", StandardCharsets.UTF_8);

    Workplace.Ended ended =
        check(
            workplace,
            workplace.input().resolve("pub.csv"),
            workplace.input().resolve("organisation.xlsx"),
            outside);

    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said()).contains("pub.csv: utan anmärkningar.", "ny.csv: utan anmärkningar.");
    assertThat(workplace.output().resolve("aterkoppling/kontroll/ny.csv.kvitto.txt")).exists();
  }

  @Test
  void a_file_that_would_be_rejected_ends_with_status_3() throws IOException {
    Workplace workplace = new Workplace(folder).drop("fel.csv", "Bil;Färg\nVolvo;röd\n");

    Workplace.Ended ended = check(workplace, workplace.input().resolve("fel.csv"));

    assertThat(ended.exitStatus()).isEqualTo(3);
    assertThat(ended.said()).contains("fel.csv: skulle avvisas");
  }

  @Test
  void a_file_that_is_not_there_is_told_and_the_others_are_checked() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());

    Workplace.Ended ended =
        check(
            workplace,
            folder.resolve("saknas.csv"),
            workplace.input().resolve("organisation.xlsx"));

    assertThat(ended.exitStatus()).isEqualTo(2);
    assertThat(ended.said())
        .contains("saknas.csv finns inte.", "organisation.xlsx: utan anmärkningar.");
    assertThat(workplace.run("check").exitStatus()).isEqualTo(2);
  }

  @Test
  void a_folder_means_the_files_in_it() throws IOException {
    Workplace workplace =
        new Workplace(folder)
            .drop("organisation.xlsx", Sheets.organisation())
            .drop("U1/pub.csv", HEADINGS + "U1;En titel;Artikel;Refereegranskat;2025\n")
            .drop("U1/~$pub.csv", "inte vår");

    Workplace.Ended ended = check(workplace, workplace.input());

    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said())
        .contains("organisation.xlsx: utan", "U1/pub.csv: utan", "först vid inläsningen")
        .doesNotContain("~$pub");
  }

  @Test
  void files_elsewhere_of_the_same_name_have_answers_of_their_own() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.drop(
        "pub.csv",
        HEADINGS.replace("\n", ";Antal författare\n")
            + "U1;En titel;Artikel;Refereegranskat;2025;4\n");
    workplace.run("ingest");
    Path one = Files.createDirectories(folder.resolve("ett")).resolve("pub.csv");
    Path other = Files.createDirectories(folder.resolve("två")).resolve("pub.csv");
    Files.writeString(one, HEADINGS + "U1;Annan;Artikel;Refereegranskat;2025\n");
    Files.writeString(other, HEADINGS + "U7;Tredje;Artikel;Refereegranskat;2025\n");

    check(workplace, one, other);
    workplace.run("ingest");

    Path answers = workplace.output().resolve("aterkoppling");
    assertThat(answers.resolve("pub.csv.kvitto.txt")).exists();
    assertThat(answers.resolve("kontroll/pub.csv.kvitto.txt")).exists();
    assertThat(answers.resolve("kontroll/pub.csv.anmarkningar.xlsx")).exists();
  }

  @Test
  void the_answer_to_a_checked_file_is_cleared_when_the_file_is_withdrawn() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.drop("pub.csv", HEADINGS + "U7;En titel;Artikel;Refereegranskat;2025\n");
    workplace.run("ingest");
    check(workplace, workplace.input().resolve("pub.csv"));

    Path withdrawn = Files.createDirectories(workplace.input().resolve("återtaget"));
    Files.move(workplace.input().resolve("pub.csv"), withdrawn.resolve("pub.csv"));
    workplace.run("ingest");

    assertThat(workplace.output().resolve("aterkoppling/pub.csv.anmarkningar.xlsx")).doesNotExist();
  }

  @Test
  void what_is_counted_stands_in_its_right_form() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.drop("pub.csv", HEADINGS + "U7;En titel;Artikel;Refereegranskat;2025\n");

    assertThat(check(workplace, workplace.input()).said())
        .contains("1 fel, 0 varningar, 0 upplysningar; 1 rad skulle inte användas.");
  }
}
