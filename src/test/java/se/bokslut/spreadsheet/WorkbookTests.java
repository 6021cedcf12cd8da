package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.spreadsheet.Rows.moment;
import static se.bokslut.spreadsheet.Rows.number;
import static se.bokslut.spreadsheet.Rows.percent;
import static se.bokslut.spreadsheet.Rows.text;
import static se.bokslut.spreadsheet.Rows.texts;
import static se.bokslut.spreadsheet.WorkbookBuilder.formatted;
import static se.bokslut.spreadsheet.WorkbookBuilder.formula;
import static se.bokslut.spreadsheet.WorkbookBuilder.uncalculated;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What workbooks hold beyond texts, as a common library writes them. */
class WorkbookTests {

  @TempDir Path folder;

  private List<CellValue> cells(Object... cells) throws Exception {
    Path file = WorkbookBuilder.sheet("Blad1").row(cells).write(folder.resolve("bok.xlsx"));
    return Rows.read(file).get(0).cells();
  }

  @Test
  void reads_numbers_as_stored() throws Exception {
    assertThat(cells(2025, 0.1, -1234.5, 1.0E7, 1.5E-5, 0))
        .containsExactly(
            number("2025"),
            number("0.1"),
            number("-1234.5"),
            number("10000000"),
            number("0.000015"),
            number("0"));
  }

  @Test
  void tells_percent_formats_from_others() throws Exception {
    assertThat(
            cells(
                formatted("0.86", "0%"),
                formatted("0.125", "0.0 %"),
                formatted("50", "0\"%\""),
                formatted("1200", "#,##0 \"kr\"")))
        .containsExactly(percent("0.86"), percent("0.125"), number("50"), number("1200"));
  }

  @Test
  void reads_numbers_with_date_formats_as_moments() throws Exception {
    assertThat(
            cells(
                LocalDate.of(2025, 3, 1),
                LocalDateTime.of(2023, 12, 5, 12, 30, 15),
                formatted("45000", "[$-41D]d mmmm yyyy;@"),
                formatted("45000.75", "yyyy-mm-dd\\ hh:mm")))
        .containsExactly(
            moment("2025-03-01T00:00"),
            moment("2023-12-05T12:30:15"),
            moment("2023-03-15T00:00"),
            moment("2023-03-15T18:00"));
  }

  @Test
  void counts_the_first_days_of_1900_as_excel_shows_them() throws Exception {
    assertThat(
            cells(
                formatted("1", "yyyy-mm-dd"),
                formatted("59", "yyyy-mm-dd"),
                formatted("61", "yyyy-mm-dd")))
        .containsExactly(
            moment("1900-01-01T00:00"), moment("1900-02-28T00:00"), moment("1900-03-01T00:00"));
  }

  @Test
  void leaves_numbers_that_are_no_dates_under_a_date_format() throws Exception {
    assertThat(cells(formatted("-5", "yyyy-mm-dd"), formatted("2958466", "yyyy-mm-dd")))
        .containsExactly(number("-5"), number("2958466"));
  }

  @Test
  void leaves_times_of_day_and_elapsed_times_as_numbers() throws Exception {
    assertThat(
            cells(
                formatted("0.5", "hh:mm"),
                formatted("45000.5", "hh:mm"),
                formatted("1.5", "[h]:mm")))
        .containsExactly(number("0.5"), moment("2023-03-15T12:00"), number("1.5"));
  }

  @Test
  void reads_dates_counted_from_1904() throws Exception {
    Path file =
        WorkbookBuilder.sheet("Blad1")
            .from1904()
            .row(LocalDate.of(2025, 3, 1))
            .write(folder.resolve("mac.xlsx"));

    assertThat(Rows.read(file).get(0).cells()).containsExactly(moment("2025-03-01T00:00"));
  }

  @Test
  void reads_the_cached_results_of_formulas() throws Exception {
    assertThat(
            cells(
                formula("1+1", 2),
                formula("\"a\"&\"b\"", " ab "),
                formula("1=1", true),
                formula("NA()", FormulaError.NA),
                uncalculated("1+2"),
                "slut"))
        .containsExactly(
            number("2"),
            text("ab"),
            new CellValue.Truth(true),
            new CellValue.Fault("#N/A"),
            CellValue.BLANK,
            text("slut"));
  }

  @Test
  void reads_booleans_and_errors() throws Exception {
    assertThat(cells(true, false, FormulaError.DIV0, FormulaError.REF))
        .containsExactly(
            new CellValue.Truth(true),
            new CellValue.Truth(false),
            new CellValue.Fault("#DIV/0!"),
            new CellValue.Fault("#REF!"));
  }

  @Test
  void reads_hidden_rows_columns_and_sheets_as_others() throws Exception {
    Path file =
        WorkbookBuilder.sheet("Synligt")
            .row("a", "b")
            .hiddenRow("c", "d")
            .hideColumn(1)
            .andSheet("Dolt")
            .skipRows(2)
            .row("e")
            .hideSheet()
            .write(folder.resolve("bok.xlsx"));

    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      assertThat(spreadsheet.sheets()).extracting(Sheet::name).containsExactly("Synligt", "Dolt");
      assertThat(Rows.read(spreadsheet.sheets().get(0)))
          .containsExactly(texts(1, "a", "b"), texts(2, "c", "d"));
      assertThat(Rows.read(spreadsheet.sheets().get(1))).containsExactly(texts(3, "e"));
    }
  }

  @Test
  void gives_the_value_of_merged_cells_to_the_first_only() throws Exception {
    Path file =
        WorkbookBuilder.sheet("Blad1")
            .row("Rubrik", null, null, "x")
            .merge("A1:C1")
            .write(folder.resolve("bok.xlsx"));

    assertThat(Rows.read(file)).containsExactly(texts(1, "Rubrik", "", "", "x"));
  }

  @Test
  void skips_chart_sheets_but_counts_them_as_places() throws Exception {
    Path file =
        RawWorkbook.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
            .workbook(
                "",
                "<sheet name=\"Diagram\" sheetId=\"2\" r:id=\"rId9\"/>"
                    + "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>")
            .part(
                "xl/_rels/workbook.xml.rels",
                RawWorkbook.relationships(
                    "rId1",
                    "worksheet",
                    "worksheets/sheet1.xml",
                    "rId9",
                    "chartsheet",
                    "chartsheets/sheet1.xml"))
            .write(folder.resolve("diagram.xlsx"));

    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      assertThat(spreadsheet.sheets()).extracting(Sheet::name).containsExactly("Blad1");
      assertThat(spreadsheet.sheets()).extracting(Sheet::position).containsExactly(2);
    }
  }
}
