package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad input gets a clear answer, all of it at once, and the rest goes in (spec input, last
 * section).
 */
class InputBadInputTests {

  @TempDir static Path folder;
  private static Workplace workplace;
  private static Workplace.Ended ended;

  @BeforeAll
  static void run() throws Exception {
    workplace = new Workplace(folder);
    workplace.drop("organisation.xlsx", Sheets.organisation());
    workplace.drop("bra.xlsx", Sheets.publications("En titel som går in"));
    workplace.drop("tom.csv", "");
    workplace.drop("okänt slag.csv", "Bil;Färg\nVolvo;röd\n");
    workplace.drop(
        "utan titel.csv",
        "Enhetskod;Publikationstyp;Innehållstyp;År;Ttel\nU1;Artikel;Refereegranskat;2025;x\n");
    workplace.drop(
        "fel värden.csv",
        """
        Enhetskod;Titel;Publikationstyp;Innehållstyp;År
        U9;En titel;Artikel;Refereegranskat;2025
        U1;En titel;Artikel;Refereegranskat;i fjol
        U1;;Artikel;Refereegranskat;2025
        """);
    truncated();
    encrypted();
    ended = workplace.run("run");
  }

  private static void truncated() throws IOException {
    byte[] whole = Files.readAllBytes(workplace.input().resolve("bra.xlsx"));
    Files.write(
        workplace.input().resolve("avbruten.xlsx"), Arrays.copyOf(whole, whole.length * 2 / 3));
  }

  private static void encrypted() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hemligt");
      try (OutputStream out = encryptor.getDataStream(files)) {
        Files.copy(workplace.input().resolve("bra.xlsx"), out);
      }
      try (OutputStream out = Files.newOutputStream(workplace.input().resolve("låst.xlsx"))) {
        files.writeFilesystem(out);
      }
    }
  }

  private static List<String> findings() throws IOException {
    return workplace.data(2025, "findings.csv");
  }

  @Test
  void the_run_goes_on_and_ends_with_status_3() throws IOException {
    assertThat(ended.exitStatus()).isEqualTo(3);
    assertThat(workplace.data(2025, "indicator-values.csv"))
        .contains("2025,UNIT,U1,publications,1,,,1,1");
  }

  @Test
  void the_terminal_names_each_rejected_delivery_with_reason_and_remedy() {
    assertThat(ended.said())
        .contains("3 gäller, 5 avvisad")
        .contains("Avvisad: avbruten.xlsx. Filen är skadad eller ofullständig")
        .contains("Avvisad: låst.xlsx. Filen är skyddad med lösenord")
        .contains("Ta bort lösenordet och lämna filen på nytt.")
        .contains("Avvisad: tom.csv. Filen är tom.")
        .contains("Avvisad: okänt slag.csv.")
        .contains("Avvisad: utan titel.csv. Kolumnen Titel saknas")
        .doesNotContain("Exception");
  }

  @Test
  void a_missing_column_names_what_is_accepted_and_the_closest_heading_seen() throws IOException {
    assertThat(findings())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("utan titel.csv,,1,,error,missing-column,")
                    .contains("Rubriken får också vara Title.")
                    .contains("Närmast bland rubrikerna är ”Ttel”."));
  }

  @Test
  void an_unknown_unit_is_found_at_its_cell_with_the_closest_names() throws IOException {
    assertThat(findings())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("fel värden.csv,,2,A,error,unknown-unit,")
                    .contains("”U9” är ingen känd enhet.")
                    .contains("Närmast är: "));
  }

  @Test
  void wrong_and_missing_values_are_found_at_their_cells() throws IOException {
    assertThat(findings())
        .anyMatch(line -> line.startsWith("fel värden.csv,,3,E,error,unreadable-value,"))
        .anyMatch(line -> line.startsWith("fel värden.csv,,4,B,error,missing-value,"));
    assertThat(workplace.data(2025, "deliveries.csv"))
        .anyMatch(
            line ->
                line.matches(
                    "fel värden.csv,[0-9a-f]{64},,publications,3,0,3,accepted-with-remarks"));
  }

  @Test
  void a_delivery_that_cannot_be_read_has_one_row_without_sheet_and_kind() throws IOException {
    assertThat(workplace.data(2025, "deliveries.csv"))
        .anyMatch(line -> line.matches("låst.xlsx,[0-9a-f]{64},,,0,0,0,rejected"))
        .anyMatch(line -> line.matches("tom.csv,[0-9a-f]{64},,,0,0,0,rejected"));
  }

  @Test
  void wrong_usage_is_told_in_swedish_and_ends_with_status_2() {
    Workplace.Ended wrong = workplace.run("run", "--yeer", "2025");

    assertThat(wrong.exitStatus()).isEqualTo(2);
    assertThat(wrong.said()).startsWith("Alternativet --yeer finns inte.");
  }

  @Test
  void a_drop_folder_that_does_not_exist_ends_with_status_1_and_one_sentence() {
    Workplace.Ended failed = workplace.run("run", "--input", folder.resolve("saknas").toString());

    assertThat(failed.exitStatus()).isEqualTo(1);
    assertThat(failed.said()).contains("finns inte. Skapa mappen").doesNotContain("Exception");
  }
}
