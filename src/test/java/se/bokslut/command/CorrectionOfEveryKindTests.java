package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.platform.Definitions;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Every kind on its way: dropped with a fault, annotated, corrected, accepted with a receipt. */
class CorrectionOfEveryKindTests {

  /**
   * A sheet of one row.
   *
   * @param row what is right
   * @param cell the cell in which something wrong stands first
   */
  record Sheet(String kind, List<String> headings, List<?> row, String cell, Object wrong) {

    private WorkbookBuilder faulty() {
      Object[] cells = row.toArray();
      cells[new CellAddress(cell).getColumn()] = wrong;
      return WorkbookBuilder.sheet("Blad").row(headings.toArray()).row(cells);
    }

    private WorkbookBuilder corrected() {
      return WorkbookBuilder.sheet("Blad").row(headings.toArray()).row(row.toArray());
    }

    private String file() {
      return kind + ".xlsx";
    }

    @Override
    public String toString() {
      return kind;
    }
  }

  @TempDir private static Path folder;
  private static Workplace workplace;

  private static List<Sheet> sheets() {
    return List.of(
        new Sheet(
            "organisation",
            List.of("Enhetskod", "Enhet", "Nivå", "Överordnad kod"),
            List.of("U8", "Nya kliniken", "USVE", "AS"),
            "C2",
            "AVDELNING"),
        new Sheet(
            "publications",
            List.of(
                "Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År", "Antal författare"),
            List.of("U1", "En titel", "Artikel", "Refereegranskat", 2025, 4),
            "E2",
            "i fjol"),
        new Sheet(
            "doctoral-students",
            List.of("Doktorand-id", "Enhetskod", "Halvår", "Aktivitet %"),
            List.of("d1", "U1", "2025VT", 50),
            "D2",
            150),
        new Sheet(
            "dissertations",
            List.of("Doktorand-id", "Enhetskod", "Typ", "Datum", "Titel"),
            List.of("d2", "U1", "DISPUTATION", "2025-05-02", "En avhandling"),
            "D2",
            "snart"),
        new Sheet(
            "grants",
            List.of("Projekt-id", "Enhetskod", "Finansiär", "År", "Beviljat år"),
            List.of("p1", "U1", "Vetenskapsrådet", 2025, 100_000),
            "C2",
            ""),
        new Sheet(
            "staff",
            List.of("Anställnings-id", "Enhetskod", "Examen", "Giltig från"),
            List.of("a1", "U1", "DR", "2020"),
            "C2",
            "Kandidat"),
        new Sheet(
            "self-assessment",
            List.of("Enhetskod", "År", "Kriterium", "Svar"),
            List.of("U1", 2025, "F3", "J"),
            "D2",
            "Kanske"),
        new Sheet(
            "minimum-levels",
            List.of("Id", "Område", "Text", "Giltig från år"),
            List.of("R1", "Forskning", "En egen nivå", 2025),
            "B2",
            ""),
        new Sheet(
            "targets",
            List.of("Avtal", "Indikator", "Omfattning", "År", "Målvärde"),
            List.of("ALF", "publications", "U1", 2025, 10),
            "E2",
            "många"),
        new Sheet(
            "comments",
            List.of("Omfattning", "År", "Avsnitt", "Kommentar", "Klart datum"),
            List.of("U1", 2025, "publications", "Två tjänster var lediga", "2026-06-30"),
            "E2",
            "snart"),
        new Sheet(
            "alf-accounting",
            List.of("Regionkod", "År", "Ändamål", "Erhållet", "Löner"),
            List.of("03", 2025, "FORSKNING", "312,5 Mkr", "312,5 Mkr"),
            "C2",
            "FIKA"),
        new Sheet(
            "funding",
            List.of("Omfattning", "År", "Källa", "Slag", "Belopp"),
            List.of("03", 2025, "ALF", "projektmedel", 57_000_000),
            "E2",
            "mycket"),
        new Sheet(
            "population",
            List.of("Regionkod", "År", "Folkmängd 1 november"),
            List.of("03", 2025, 405_000),
            "A2",
            "97"),
        new Sheet(
            "publication-channels",
            List.of("ISSN", "Titel", "Nivå 2025"),
            List.of("0378-5955", "Hearing Research", 2),
            "A2",
            "0378-5954"),
        new Sheet(
            "measurements",
            List.of("Avtal", "Indikator", "Omfattning", "År", "Värde"),
            List.of("NHV", "vantetid", "U1", 2025, 12.5),
            "E2",
            "bra"));
  }

  @BeforeAll
  static void drop_faulty_then_corrected() throws IOException {
    workplace = new Workplace(folder).drop("regioner.xlsx", Sheets.organisation());
    for (Sheet sheet : sheets()) {
      workplace.drop(sheet.file(), sheet.faulty());
    }
    workplace.run("ingest");
    Files.move(answers(), folder.resolve("first"));
    for (Sheet sheet : sheets()) {
      workplace.drop(sheet.file(), sheet.corrected());
    }
    workplace.run("ingest");
  }

  private static Path answers() {
    return workplace.output().resolve("aterkoppling");
  }

  @Test
  void no_kind_is_left_out() {
    assertThat(sheets().stream().map(Sheet::kind))
        .containsExactlyInAnyOrderElementsOf(
            Definitions.kinds().canonical().stream().map(KindDefinition::code).toList());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void the_fault_is_marked_and_explained_in_a_copy_of_the_workbook(Sheet sheet) throws IOException {
    try (InputStream stream = Files.newInputStream(folder.resolve("first").resolve(sheet.file()));
        XSSFWorkbook copy = new XSSFWorkbook(stream)) {
      XSSFSheet marked = copy.getSheet("Blad");
      CellAddress cell = new CellAddress(sheet.cell());

      assertThat(copy.getSheetName(0)).isEqualTo("Anmärkningar");
      assertThat(marked.getCellComment(cell).getString().getString())
          .matches("(?s)[■▲] (Fel|Varning)\n.+");
      assertThat(
              marked
                  .getRow(cell.getRow())
                  .getCell(cell.getColumn())
                  .getCellStyle()
                  .getFillForegroundColorColor())
          .isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void the_corrected_workbook_is_in_force_and_gets_a_receipt(Sheet sheet) throws IOException {
    List<String> standings =
        workplace
            .sql()
            .sql("select standing from delivery where path = ? order by delivery_id")
            .param(sheet.file())
            .query((row, number) -> row.getString(1))
            .list();

    assertThat(standings).containsExactly("replaced", "in-force");
    assertThat(answers().resolve(sheet.file())).doesNotExist();
    assertThat(
            Files.readString(
                answers().resolve(sheet.file() + ".kvitto.txt"), StandardCharsets.UTF_8))
        .contains("utan anmärkningar", "1 rad");
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void the_row_stands_in_the_table_of_its_kind(Sheet sheet) {
    String table =
        Definitions.kinds().canonical().stream()
            .filter(kind -> kind.code().equals(sheet.kind()))
            .findFirst()
            .orElseThrow()
            .table();

    Long rows =
        workplace
            .sql()
            .sql(
                """
                select count(*) from %s
                join delivery d on d.delivery_id = row_delivery(row_id) and d.standing = 'in-force'
                where d.path = ?
                """
                    .formatted(table))
            .param(sheet.file())
            .query(Long.class)
            .single();

    assertThat(rows).isEqualTo(1);
  }
}
