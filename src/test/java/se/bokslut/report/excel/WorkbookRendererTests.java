package se.bokslut.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.FollowUp;
import se.bokslut.report.FollowUps;
import se.bokslut.report.PublicationRow;
import se.bokslut.report.ReportState;
import se.bokslut.report.RowPlace;
import se.bokslut.report.UnderlagBlock;
import se.bokslut.report.UnderlagRow;
import se.bokslut.report.UnderlagRows;
import se.bokslut.report.model.Report;
import se.bokslut.report.template.Medium;
import se.bokslut.report.template.Shipped;
import se.bokslut.report.view.Issue;
import se.bokslut.report.view.ReportMaterial;
import se.bokslut.report.view.RowSources;

class WorkbookRendererTests {
  @TempDir Path folder;

  @Test
  void draws_a_small_report_cell_by_cell() throws IOException {
    Path file = render("small.xlsx");

    assertThat(dump(file)).isEqualTo(expected());
  }

  @Test
  void gives_the_same_bytes_for_the_same_report() throws IOException {
    Path first = render("first.xlsx");
    Path second = render("second.xlsx");

    assertThat(first).hasSameBinaryContentAs(second);
  }

  @Test
  void goes_on_in_a_further_sheet_when_one_is_full() throws IOException {
    Path file = folder.resolve("long.xlsx");
    new WorkbookRenderer(1).render(report(), file);

    try (XSSFWorkbook workbook = open(file)) {
      assertThat(workbook.getSheetIndex("Underlag 2"))
          .isEqualTo(workbook.getSheetIndex("Underlag") + 1);
      assertThat(workbook.getSheet("Underlag").getLastRowNum()).isEqualTo(3);
      assertThat(workbook.getSheet("Underlag 2").getLastRowNum()).isEqualTo(3);
    }
  }

  @Test
  void is_opened_without_repair() throws IOException {
    Path file = render("small.xlsx");

    assertThat(WorkbookSoundness.faults(file)).isEmpty();
  }

  @Test
  void leads_from_a_figure_of_the_year_to_its_rows() throws IOException {
    try (XSSFWorkbook workbook = open(render("small.xlsx"))) {
      Map<String, String> links =
          workbook.getSheet("Publicering").getHyperlinkList().stream()
              .collect(Collectors.toMap(XSSFHyperlink::getCellRef, XSSFHyperlink::getLocation));

      assertThat(links)
          .isNotEmpty()
          .allSatisfy(
              (cell, location) -> {
                assertThat(location).isEqualTo("'Underlag'!A4:K5");
                assertThat(value(workbook.getSheet("Publicering"), cell).getCellType())
                    .isEqualTo(CellType.NUMERIC);
              });
    }
  }

  @Test
  void leads_to_the_sheet_on_which_the_rows_begin() throws IOException {
    Path file = folder.resolve("long.xlsx");
    new WorkbookRenderer(1).render(report(), file);

    try (XSSFWorkbook workbook = open(file)) {
      assertThat(workbook.getSheet("Publicering").getHyperlinkList())
          .extracting(XSSFHyperlink::getLocation)
          .containsOnly("'Underlag'!A4:K4");
    }
  }

  @Test
  void leads_from_the_contents_to_every_sheet() throws IOException {
    try (XSSFWorkbook workbook = open(render("small.xlsx"))) {
      assertThat(workbook.getSheetAt(0).getHyperlinkList())
          .hasSize(workbook.getNumberOfSheets() - 1);
    }
  }

  @Test
  void draws_courses_from_the_cells_of_the_table_and_the_target_below() throws IOException {
    try (XSSFWorkbook workbook = open(render("small.xlsx"))) {
      XSSFSheet sheet = workbook.getSheet("Publicering");
      XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
      CTLineChart lines = chart.getCTChart().getPlotArea().getLineChartArray(0);

      assertThat(chart.getTitleText().getString()).isEqualTo("Publikationer (antal)");
      assertThat(lines.getSerList())
          .extracting(
              line -> line.getTx().getStrRef().getStrCache().getPtArray(0).getV(),
              line -> line.getVal().getNumRef().getNumCache().sizeOfPtArray())
          .containsExactly(tuple("Publikationer", 5), tuple("Mål", 1));
      assertThat(
              sheet
                  .getDrawingPatriarch()
                  .getCTDrawing()
                  .getTwoCellAnchorArray(0)
                  .getGraphicFrame()
                  .getNvGraphicFramePr()
                  .getCNvPr()
                  .getDescr())
          .startsWith("Publikationer: ");
    }
  }

  @Test
  void colours_the_words_of_a_status_by_rules() throws IOException {
    try (XSSFWorkbook workbook = open(render("small.xlsx"))) {
      var rules = workbook.getSheet("Sammanfattning").getSheetConditionalFormatting();

      assertThat(rules.getNumConditionalFormattings()).isPositive();
      assertThat(rules.getConditionalFormattingAt(0).getRule(1).getFormula1())
          .contains("=\"● uppfyllt\"", "=\"uppfyllt\"");
    }
  }

  @Test
  void names_tables_after_their_sheets() throws IOException {
    try (XSSFWorkbook workbook = open(render("small.xlsx"))) {
      assertThat(workbook.getSheet("Enheter").getTables())
          .extracting(XSSFTable::getName)
          .containsExactly("Enheter_1");
      assertThat(workbook.getTable("Enheter_1").getCTTable().isSetAutoFilter()).isTrue();
    }
  }

  private static Cell value(XSSFSheet sheet, String address) {
    CellAddress cell = new CellAddress(address);
    return sheet.getRow(cell.getRow()).getCell(cell.getColumn());
  }

  @Test
  void never_takes_text_for_a_formula() throws IOException {
    try (XSSFWorkbook workbook = open(render("small.xlsx"))) {
      Cell value = workbook.getSheet("Anmärkningar").getRow(3).getCell(6);

      assertThat(value.getCellType()).isEqualTo(CellType.STRING);
      assertThat(value.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
      assertThat(value.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void can_be_filtered_printed_and_found() throws IOException {
    try (XSSFWorkbook workbook = open(render("small.xlsx"))) {
      var underlag = workbook.getSheet("Underlag");
      var summary = workbook.getSheet("Sammanfattning");
      var core = workbook.getProperties().getCoreProperties();

      assertThat(workbook.getActiveSheetIndex()).isZero();
      assertThat(underlag.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:K5");
      assertThat(underlag.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(summary.isDisplayGridlines()).isFalse();
      assertThat(summary.getFooter().getLeft())
          .endsWith("Bokslut 2025 · Region Uppsala · Utkast, intern utgåva");
      assertThat(summary.getPrintSetup().getFitHeight()).isZero();
      assertThat(core.getCreator()).isEqualTo("Bokslut");
      assertThat(core.getCreated()).isEqualTo("2026-05-15T00:00:00Z");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("sv-SE");
    }
  }

  private Path render(String name) throws IOException {
    Path file = folder.resolve(name);
    new WorkbookRenderer().render(report(), file);
    return file;
  }

  private static Report report() {
    FollowUp followUp = FollowUps.smallRegion();
    ReportMaterial material =
        Shipped.material(
            Issue.internal(followUp, new ReportState.Draft(), Optional.of("ALF 2026-17")),
            "region-03",
            new RowSources(
                (year, organisation) -> underlag(),
                (year, organisation) -> consumer -> consumer.accept(publication())));
    return Shipped.templates().make("region", material, Medium.XLSX);
  }

  private static UnderlagRows underlag() {
    return new UnderlagRows() {
      @Override
      public void forEach(Consumer<UnderlagRow> consumer) {
        consumer.accept(row(7, new Fraction(BigInteger.ONE, BigInteger.valueOf(3))));
        consumer.accept(row(9, Fraction.of(1)));
      }

      @Override
      public List<UnderlagBlock> blocks() {
        return List.of(new UnderlagBlock("publications", "AS", "U1", 2));
      }
    };
  }

  private static PublicationRow publication() {
    return new PublicationRow(
        "Om njuren",
        2025,
        Optional.of("article"),
        Optional.of("refereed"),
        Optional.empty(),
        Optional.of("Tidskriften"),
        Optional.of("10.1/1"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(3),
        Optional.of(true),
        Optional.of("2"),
        true,
        List.of("Kirurgi", "Ögonsjukvård"),
        2,
        new RowPlace("2025/publikationer.xlsx", "Blad1", 7));
  }

  private static UnderlagRow row(int row, Fraction amount) {
    return new UnderlagRow(
        "publications",
        2025,
        "U1",
        "Kirurgi",
        "Akademiska sjukhuset",
        1,
        'N',
        amount,
        "2025/publikationer.xlsx",
        "Blad1",
        row);
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    }
  }

  private static String expected() throws IOException {
    try (InputStream stream = WorkbookRendererTests.class.getResourceAsStream("small-region.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String dump(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = open(file)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            dump(sheet, cell, text);
          }
        }
      }
    }
    return text.toString();
  }

  private static void dump(Sheet sheet, Cell cell, StringBuilder text) {
    if (cell.getCellType() == CellType.BLANK) {
      return;
    }
    boolean number = cell.getCellType() == CellType.NUMERIC;
    text.append(sheet.getSheetName()).append('!').append(cell.getAddress()).append(" = ");
    text.append(
        number
            ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
            : cell.getStringCellValue().replace("\n", "\\n"));
    if (number) {
      text.append(" | ").append(cell.getCellStyle().getDataFormatString());
    }
    text.append('\n');
  }
}
