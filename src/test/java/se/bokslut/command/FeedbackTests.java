package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** The answer to the office, spec input "Delivery": from a dropped file to its receipt. */
class FeedbackTests {

  private static final String FILE = "Medicin/doktorander.xlsx";

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
  }

  private static WorkbookBuilder students(String number, Object activity) {
    return WorkbookBuilder.sheet("Doktorander")
        .row("Personnummer", "Namn", "Enhetskod", "Halvår", "Aktivitet %")
        .row(number, "Anna Prov", "U1", "2025VT", activity)
        .row("8001019804", "Bo Prov", "U2", "2025VT", 50);
  }

  private Path answers() {
    return workplace.output().resolve("aterkoppling");
  }

  private List<String> answered() throws IOException {
    try (Stream<Path> all = Files.walk(answers())) {
      return all.filter(Files::isRegularFile)
          .map(file -> answers().relativize(file).toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private Map<String, byte[]> bytes() throws IOException {
    return workplace.files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("aterkoppling"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private XSSFWorkbook open(String answer) throws IOException {
    try (InputStream stream = Files.newInputStream(answers().resolve(answer))) {
      return new XSSFWorkbook(stream);
    }
  }

  @Test
  void a_workbook_is_annotated_then_corrected_then_accepted() throws IOException {
    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");

    assertThat(answered()).contains(FILE);
    try (XSSFWorkbook copy = open(FILE)) {
      assertThat(copy.getSheetName(0)).isEqualTo("Anmärkningar");
      assertThat(copy.getActiveSheetIndex()).isZero();
      XSSFSheet sheet = copy.getSheet("Doktorander");
      assertThat(sheet.getCellComment(new CellAddress("E2")).getString().getString())
          .startsWith("■ Fel\n")
          .contains("Skriv");
      assertThat(sheet.getCellComment(new CellAddress("E2")).getAuthor()).isEqualTo("Bokslut");
      assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("halvtid");
      assertThat(sheet.getRow(1).getCell(4).getCellStyle().getFillForegroundColorColor())
          .isNotNull();
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("19******-****");
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("******-****");
      assertThat(copy.getSheetAt(0).getHyperlinkList().getFirst().getLocation())
          .isEqualTo("'Doktorander'!E2");
    }

    workplace.drop(FILE, students("19800101-9804", 50)).run("ingest");

    assertThat(answered()).contains(FILE + ".kvitto.txt").doesNotContain(FILE);
    assertThat(Files.readString(answers().resolve(FILE + ".kvitto.txt"), StandardCharsets.UTF_8))
        .contains("Kvitto på Medicin/doktorander.xlsx", "Doktorander, 2 rader");
  }

  @Test
  void a_csv_is_answered_by_its_rows_at_fault_then_corrected_then_accepted() throws IOException {
    String headings = "Enhetskod;Titel;Publikationstyp;Innehållstyp;År;Antal författare\n";
    String right = "U1;=1+1 En titel;Artikel;Refereegranskat;2025;4\n";
    workplace.drop("pub.csv", headings + right + "U7;En annan;Artikel;Refereegranskat;2025;4\n");
    workplace.run("ingest");

    try (XSSFWorkbook answer = open("pub.csv.anmarkningar.xlsx")) {
      XSSFSheet rows = answer.getSheet("Rader");
      assertThat(rows.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Rad i er fil");
      assertThat(rows.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(3);
      assertThat(rows.getRow(1).getCell(2).getStringCellValue()).isEqualTo("En annan");
      assertThat(rows.getPhysicalNumberOfRows()).isEqualTo(2);
      assertThat(rows.getCellComment(new CellAddress("B2")).getString().getString())
          .contains("”U7” är ingen känd enhet.", "Närmast är: ");
    }

    workplace.drop("pub.csv", headings + right).run("ingest");

    assertThat(answered()).contains("pub.csv.kvitto.txt").noneMatch(name -> name.contains("anm"));
  }

  @Test
  void a_missing_column_is_told_at_the_heading_row_with_the_nearest_heading() throws IOException {
    workplace.drop(
        "pub.xlsx",
        WorkbookBuilder.sheet("Blad1")
            .row("Lista över publikationer")
            .row("Enhetskod", "Ttel", "Publikationstyp", "Innehållstyp", "År")
            .row("U1", "En titel", "Artikel", "Refereegranskat", 2025));
    workplace.run("ingest");

    try (XSSFWorkbook copy = open("pub.xlsx")) {
      assertThat(
              copy.getSheet("Blad1").getCellComment(new CellAddress("A2")).getString().getString())
          .contains("Kolumnen Titel saknas", "Närmast bland rubrikerna är ”Ttel”.");
    }
  }

  @Test
  void a_file_that_cannot_be_read_gets_one_page() throws IOException {
    workplace.drop("trasig.xlsx", "PK\u0003\u0004 inte mer än så");
    workplace.run("ingest");

    try (XSSFWorkbook note = open("trasig.xlsx.anmarkningar.xlsx")) {
      assertThat(note.getNumberOfSheets()).isEqualTo(1);
      assertThat(note.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Anmärkningar på trasig.xlsx");
    }
  }

  @Test
  void no_identity_number_is_in_any_answer() throws IOException {
    workplace.drop(FILE, students("19800101-9805", 50));
    workplace.drop("d.csv", "Personnummer;Enhetskod;Halvår;Aktivitet %\n8001019805;U1;2025VT;50\n");
    workplace.run("ingest");

    assertThat(answered()).contains(FILE, "d.csv.anmarkningar.xlsx");
    assertThat(workplace.everythingKept())
        .contains("******-****")
        .doesNotContain("800101-980", "8001019804", "8001019805");
  }

  @Test
  void a_second_run_writes_nothing_again_and_a_second_place_gets_the_same_bytes(
      @TempDir Path elsewhere) throws IOException {
    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");
    Object written = Files.getLastModifiedTime(answers().resolve(FILE));
    Map<String, byte[]> first = bytes();

    workplace.run("ingest");

    assertThat(Files.getLastModifiedTime(answers().resolve(FILE))).isEqualTo(written);
    Workplace other = new Workplace(elsewhere).dropAll(workplace.input());
    other.run("ingest");
    workplace = other;
    assertThat(bytes()).usingRecursiveComparison().isEqualTo(first);
  }

  @Test
  void a_file_that_was_away_when_it_was_answered_gets_its_copy_when_it_is_back()
      throws IOException {
    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");
    Map<String, byte[]> undisturbed = bytes();
    FileSystemUtils.deleteRecursively(answers());
    Path file = workplace.input().resolve(FILE);
    Path away = Files.move(file, folder.resolve("borta.xlsx"));

    workplace.run("ingest");

    assertThat(answered()).contains(FILE + ".anmarkningar.xlsx").doesNotContain(FILE);

    Files.move(away, file);
    workplace.run("ingest");

    assertThat(bytes()).usingRecursiveComparison().isEqualTo(undisturbed);
  }

  @Test
  void a_copy_stays_when_its_file_has_been_cleared_away() throws IOException {
    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");
    Map<String, byte[]> written = bytes();
    Files.delete(workplace.input().resolve(FILE));

    workplace.run("ingest");

    assertThat(bytes()).usingRecursiveComparison().isEqualTo(written);
  }

  @Test
  void what_is_withdrawn_is_answered_no_longer_and_foreign_files_stay() throws IOException {
    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");
    Files.writeString(answers().resolve("Medicin/egen.txt"), "vår", StandardCharsets.UTF_8);

    Path withdrawn = Files.createDirectories(workplace.input().resolve("återtaget"));
    Files.move(workplace.input().resolve(FILE), withdrawn.resolve("doktorander.xlsx"));
    workplace.run("ingest");

    assertThat(answered()).contains("Medicin/egen.txt").doesNotContain(FILE);
  }

  @Test
  void a_file_of_somebody_else_is_never_replaced() throws IOException {
    Files.createDirectories(answers().resolve("Medicin"));
    Files.writeString(answers().resolve(FILE), "någon annans", StandardCharsets.UTF_8);

    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");

    assertThat(answered()).contains(FILE, "Medicin/doktorander (2).xlsx");
    assertThat(Files.readString(answers().resolve(FILE), StandardCharsets.UTF_8))
        .isEqualTo("någon annans");
  }

  @Test
  void an_annotated_copy_that_is_dropped_back_is_known_again() throws IOException {
    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");

    Files.copy(answers().resolve(FILE), workplace.input().resolve("tillbaka.xlsx"));
    workplace.run("ingest");

    String said =
        workplace
            .sql()
            .sql(
                """
                select f.sheet || ' ' || f.column_letters || f.row_no || ' ' || f.remedy
                from finding f join delivery d on d.delivery_id = f.delivery_id
                where d.path = 'tillbaka.xlsx' order by f.row_no, f.column_letters
                """)
            .query(String.class)
            .list()
            .toString();
    assertThat(said).doesNotContain("Anmärkningar").contains("Doktorander A2 Rätta i er egen fil");
  }

  @Test
  void an_answer_that_cannot_be_written_does_not_hinder_the_others() throws IOException {
    Files.createDirectories(answers());
    Files.writeString(answers().resolve("Medicin"), "i vägen", StandardCharsets.UTF_8);
    workplace.drop(FILE, students("19800101-9804", "halvtid"));
    workplace.drop("trasig.xlsx", "PK\u0003\u0004 inte mer än så");

    Workplace.Ended ended = workplace.run("ingest");

    assertThat(ended.exitStatus()).isEqualTo(3);
    assertThat(ended.said())
        .contains("Svaret till Medicin/doktorander.xlsx kunde inte skrivas. Stäng svaret");
    assertThat(answered()).contains("Medicin", "trasig.xlsx.anmarkningar.xlsx");

    Files.delete(answers().resolve("Medicin"));
    workplace.run("ingest");

    assertThat(answered()).contains(FILE);
  }

  @Test
  void answers_may_be_read_by_those_who_may_read_other_files() throws IOException {
    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");
    Path usual = Files.createFile(folder.resolve("vanlig"));

    assertThat(List.of(answers().resolve(FILE), answers().resolve(".aterkoppling.tsv")))
        .allSatisfy(
            file ->
                assertThat(Files.getPosixFilePermissions(file))
                    .isEqualTo(Files.getPosixFilePermissions(usual)));
  }

  @Test
  void an_answer_that_an_office_has_changed_is_kept_aside() throws IOException {
    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");
    Files.writeString(answers().resolve(FILE), "sparad av någon", StandardCharsets.UTF_8);

    workplace.drop(FILE, students("19800101-9804", 50)).run("ingest");

    assertThat(answered())
        .contains(FILE + ".kvitto.txt", "Medicin/doktorander.gammal.xlsx")
        .doesNotContain(FILE);
    assertThat(answers().resolve("Medicin/doktorander.gammal.xlsx")).hasContent("sparad av någon");
  }

  @Test
  void a_second_run_leaves_the_list_of_answers_as_it_is() throws IOException {
    workplace.drop(FILE, students("19800101-9804", "halvtid")).run("ingest");
    Object written = Files.readAttributes(answers().resolve(".aterkoppling.tsv"), "unix:ino");

    workplace.run("ingest");

    assertThat((Object) Files.readAttributes(answers().resolve(".aterkoppling.tsv"), "unix:ino"))
        .isEqualTo(written);
  }

  @Test
  void an_identity_number_in_a_file_name_is_told_nowhere() throws IOException {
    workplace.drop("U1/trasig å 19800101-9804.xls", "PK\u0003\u0004 inte mer än så");
    workplace.drop(
        "U1/pub.csv",
        "Enhetskod;Titel;Publikationstyp;Innehållstyp;År\nU1;En;Artikel;Refereegranskat;2025\n");

    String said =
        workplace.run("run").said()
            + workplace.run("status").said()
            + workplace
                .run("check", workplace.input().resolve("U1/trasig å 19800101-9804.xls").toString())
                .said();

    assertThat(said).contains("trasig å 19******-****.xls").doesNotContain("19800101-9804");
    assertThat(workplace.everythingWritten()).doesNotContain("19800101-9804");
  }

  @Test
  void an_empty_workbook_is_not_told_to_correct_its_headings() throws IOException {
    workplace.drop("tom.xlsx", WorkbookBuilder.sheet("Blad1"));

    assertThat(workplace.run("ingest").said())
        .contains("Filen innehåller inget underlag.")
        .doesNotContain("Rätta rubrikerna");
  }
}
