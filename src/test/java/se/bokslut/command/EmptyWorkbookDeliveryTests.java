package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** The empty workbooks, filled in and dropped, give no findings; nor do they when left empty. */
class EmptyWorkbookDeliveryTests {

  private static final int ROWS_GIVEN = 50;

  @TempDir static Path folder;
  private static Workplace workplace;
  private static Workplace office;
  private static Workplace.Ended early;
  private static Workplace.Ended written;

  @BeforeAll
  static void dropFilledIn() throws IOException {
    workplace = new Workplace(folder.resolve("region"));
    early = workplace.run("templates");
    workplace.drop("organisation.xlsx", organisation());
    workplace.run("ingest");
    written = workplace.run("templates", "--year", "2025");
    for (Path kind : files(workplace.output().resolve("mallar"))) {
      fillIn(kind, workplace.input().resolve("ifyllda").resolve(kind.getFileName()));
      copy(kind, workplace.input().resolve("tomma").resolve(kind.getFileName()));
    }
    workplace.run("ingest");
    office = new Workplace(folder.resolve("enhet")).drop("organisation.xlsx", organisation());
    Path unit = workplace.output().resolve("mallar/enheter/11002-neurologi.xlsx");
    fillIn(unit, office.input().resolve("ifylld.xlsx"));
    copy(unit, office.input().resolve("tom.xlsx"));
    office.run("ingest");
  }

  private static WorkbookBuilder organisation() {
    return WorkbookBuilder.sheet("Organisation")
        .row("Enhetskod", "Enhet", "Nivå", "Överordnad kod", "Regionkod", "Giltig till")
        .row("03", "Region Uppsala", "REGION", null, "03", null)
        .row("110", "Akademiska sjukhuset", "FÖRVALTNING", "03", "03", null)
        .row("11001", "Kirurgi", "USVE", "110", "03", null)
        .row("11002", "Neurologi", "USVE", "110", "03", null)
        .row("11003", "Nedlagd", "USVE", "110", "03", "2019-12-31");
  }

  private static List<Path> files(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
    }
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(file, to);
  }

  /** Types the examples into a row of each sheet, and leaves what is filled in there. */
  private static void fillIn(Path template, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (InputStream in = Files.newInputStream(template);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(to)) {
      workbook.forEach(sheet -> fillIn((XSSFSheet) sheet));
      workbook.write(out);
    }
  }

  /** The row of publications of a unit is typed below those in which its unit stands already. */
  private static void fillIn(XSSFSheet sheet) {
    XSSFRow example = null;
    for (var row : sheet) {
      Cell first = row.getCell(0);
      if (first != null && first.toString().equals("Exempel")) {
        example = (XSSFRow) row;
      }
    }
    if (example == null) {
      return;
    }
    XSSFRow headings = sheet.getRow(example.getRowNum() - 1);
    boolean ofUnit = sheet.getWorkbook().getSheet("Läs mig") != null;
    boolean low = ofUnit && sheet.getSheetName().equals("Publikationer");
    int index = example.getRowNum() + (low ? ROWS_GIVEN + 20 : 1);
    XSSFRow filled = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    for (int column = 1; column < example.getLastCellNum(); column++) {
      boolean unit = headings.getCell(column).getStringCellValue().startsWith("Enhet");
      if (!(ofUnit && unit)) {
        filled.createCell(column).copyCellFrom(example.getCell(column), new CellCopyPolicy());
      }
    }
  }

  private static List<String> findings(Workplace where, String path) {
    return where
        .sql()
        .sql(
            """
            select d.path || ': ' || to_jsonb(f)::text
            from finding f join delivery d on d.delivery_id = f.delivery_id
            where d.path like ?
            """)
        .param(path)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** By sheet: kind, status, rows read and rows rejected. */
  private static List<String> sheets(Workplace where, String path) {
    return where
        .sql()
        .sql(
            """
            select s.kind || ' ' || s.status || ' ' || s.rows_read || ' ' || s.rows_rejected
            from delivery_sheet s join delivery d on d.delivery_id = s.delivery_id
            where d.path like ? and s.kind is not null
            order by s.kind
            """)
        .param(path)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void a_filled_in_workbook_of_each_kind_is_one_row_without_findings() throws IOException {
    assertThat(findings(workplace, "ifyllda/%")).isEmpty();
    assertThat(sheets(workplace, "ifyllda/%"))
        .hasSameSizeAs(files(workplace.output().resolve("mallar")))
        .allSatisfy(sheet -> assertThat(sheet).endsWith("accepted 1 0"));
  }

  @Test
  void an_empty_workbook_of_each_kind_is_no_row_without_findings() throws IOException {
    assertThat(findings(workplace, "tomma/%")).isEmpty();
    assertThat(sheets(workplace, "tomma/%"))
        .hasSameSizeAs(files(workplace.output().resolve("mallar")))
        .allSatisfy(sheet -> assertThat(sheet).endsWith("accepted 0 0"));
  }

  @Test
  void a_units_workbook_needs_no_unit_in_its_rows() {
    assertThat(findings(office, "%")).isEmpty();
    assertThat(sheets(office, "ifylld.xlsx"))
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(sheet -> assertThat(sheet).endsWith("accepted 1 0"));
  }

  @Test
  void its_sheets_may_stay_empty() {
    assertThat(sheets(office, "tom.xlsx"))
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(sheet -> assertThat(sheet).endsWith("accepted 0 0"));
  }

  @Test
  void its_rows_are_the_units_also_below_those_that_are_filled_in_beforehand() {
    for (String table : List.of("publication_row", "grant_row")) {
      assertThat(
              office
                  .sql()
                  .sql("select unit_code from " + table)
                  .query((row, number) -> row.getString(1))
                  .list())
          .containsExactly("11002");
    }
  }

  @Test
  void the_command_says_what_it_wrote_and_where() {
    assertThat(written.exitStatus()).isZero();
    assertThat(written.said())
        .contains(workplace.output().resolve("mallar").toString())
        .contains("2 för enheterna i organisationen 2025");
    assertThat(workplace.output().resolve("mallar/enheter/11001-kirurgi.xlsx")).exists();
    assertThat(workplace.output().resolve("mallar/enheter/11003-nedlagd.xlsx")).doesNotExist();
  }

  @Test
  void before_the_organisation_is_known_it_says_how_to_get_the_rest() {
    assertThat(early.exitStatus()).isZero();
    assertThat(early.said())
        .contains("Inga för enheter")
        .contains("Fyll i organisation.xlsx, lägg den i inkorgen");
  }
}
