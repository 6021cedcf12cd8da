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
    assertThat(workplace.output().resolve("aterkoppling/ny.csv.kvitto.txt")).exists();
  }

  @Test
  void a_file_that_would_be_rejected_ends_with_status_3() throws IOException {
    Workplace workplace = new Workplace(folder).drop("fel.csv", "Bil;Färg\nVolvo;röd\n");

    Workplace.Ended ended = check(workplace, workplace.input().resolve("fel.csv"));

    assertThat(ended.exitStatus()).isEqualTo(3);
    assertThat(ended.said()).contains("fel.csv: skulle avvisas");
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    Workplace workplace = new Workplace(folder);

    assertThat(check(workplace, folder.resolve("saknas.csv")).exitStatus()).isEqualTo(2);
    assertThat(workplace.run("check").exitStatus()).isEqualTo(2);
  }
}
