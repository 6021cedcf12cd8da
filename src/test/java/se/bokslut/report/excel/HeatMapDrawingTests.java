package se.bokslut.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Cover;
import se.bokslut.report.model.HeatColumn;
import se.bokslut.report.model.HeatGroup;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.Running;

class HeatMapDrawingTests {
  @TempDir Path folder;

  private XSSFWorkbook workbook = new XSSFWorkbook();

  @BeforeEach
  void draw() throws IOException {
    Path file = folder.resolve("karta.xlsx");
    new WorkbookRenderer().render(report(), file);
    try (InputStream stream = Files.newInputStream(file)) {
      workbook = new XSSFWorkbook(stream);
    }
  }

  private static Report report() {
    Block.HeatMap map =
        new Block.HeatMap(
            "Varje enhet",
            "Nivåkarta",
            "Enhet",
            List.of(
                new HeatColumn("Forskning", "F1", "Docent med förenad anställning"),
                new HeatColumn("Forskning", "F2", "Ansvarig"),
                new HeatColumn("Forskning", "F3", "Doktorand")),
            List.of(
                new HeatGroup(
                    "Akademiska sjukhuset",
                    List.of(
                        new HeatGroup.Row(
                            "Kirurgi",
                            List.of(
                                new Cell.Level(MinimumLevelStatus.FULFILLED),
                                new Cell.Level(MinimumLevelStatus.NOT_FULFILLED),
                                Cell.EMPTY))))));
    return new Report(
        new Cover(
            "Prov",
            "Prov",
            "Prov",
            LocalDate.of(2026, 5, 15),
            List.of(new Cover.Fact("Läge", "Utkast"))),
        new Running("Prov", "Prov", new Running.PageLabel("Sida ", " av ", "")),
        List.of(
            new Chapter(
                0,
                "om",
                "Om",
                "Om",
                "Om.",
                List.of(new Block.Contents("Innehåll", "Flik", "Innehåll")),
                List.of()),
            new Chapter(2, "nivaer", "Nivåer", "Nivåer", "Nivåer.", List.of(map), List.of())));
  }

  private XSSFSheet sheet() {
    return workbook.getSheet("Nivåkarta");
  }

  private static List<String> texts(Row row) {
    return java.util.stream.IntStream.range(0, row.getLastCellNum())
        .mapToObj(place -> row.getCell(place).getStringCellValue())
        .toList();
  }

  @Test
  void stands_on_a_sheet_of_its_own_after_its_chapter() {
    assertThat(workbook.getSheetIndex("Nivåkarta")).isEqualTo(workbook.getSheetIndex("Nivåer") + 1);
  }

  @Test
  void shows_symbols_in_narrow_columns_under_rising_headings() {
    Row headings = sheet().getRow(2);

    assertThat(texts(headings))
        .containsExactly(
            "Enhet", "F1 Docent med förenad anställning", "F2 Ansvarig", "F3 Doktorand");
    assertThat(headings.getCell(1).getCellStyle().getRotation()).isEqualTo((short) 90);
    assertThat(sheet().getColumnWidth(1)).isLessThan(sheet().getColumnWidth(0));
    assertThat(texts(sheet().getRow(4))).containsExactly("Kirurgi", "●", "■", "");
  }

  @Test
  void colours_symbols_by_rules_and_says_below_what_they_mean() {
    var rules = sheet().getSheetConditionalFormatting();

    assertThat(rules.getNumConditionalFormattings()).isEqualTo(MinimumLevelStatus.values().length);
    assertThat(rules.getConditionalFormattingAt(1).getRule(0).getFormula1()).isEqualTo("\"■\"");
    assertThat(rules.getConditionalFormattingAt(1).getFormattingRanges()[0].formatAsString())
        .isEqualTo("B4:D5");
    assertThat(
            List.of(6, 7, 8, 9).stream()
                .map(row -> sheet().getRow(row).getCell(0).getStringCellValue()))
        .containsExactly("● uppfylld", "■ ej uppfylld", "– ej redovisad", "ET ej tillämplig");
  }

  @Test
  void keeps_names_and_headings_in_sight() {
    assertThat(sheet().getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet().getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
    assertThat(sheet().getRepeatingRows().formatAsString()).isEqualTo("3:3");
  }
}
