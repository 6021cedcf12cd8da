package se.bokslut.command;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The figures that stand in the chapters of a region's workbook, and its definitions. */
final class WorkbookFigures implements AutoCloseable {

  /** A figure as a cell holds it; without a number it was not delivered. */
  record Value(boolean delivered, BigDecimal number, boolean preliminary) {}

  private final XSSFWorkbook workbook;

  WorkbookFigures(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      this.workbook = new XSSFWorkbook(stream);
    }
  }

  /** How each indicator is shown, by its code. */
  Map<String, CsvFigures.Definition> definitions() {
    Map<String, CsvFigures.Definition> definitions = new LinkedHashMap<>();
    for (Row row : workbook.getSheet("Definitioner")) {
      if (row.getRowNum() > 2) {
        definitions.put(
            row.getCell(0).getStringCellValue(),
            new CsvFigures.Definition(
                row.getCell(1).getStringCellValue(),
                row.getCell(4).getStringCellValue(),
                (int) row.getCell(5).getNumericCellValue()));
      }
    }
    return definitions;
  }

  /** Every cell that holds a figure of the region's five years, and those of the units. */
  Map<ShownFigure, List<Value>> figures(String region) {
    Map<ShownFigure, List<Value>> figures = new LinkedHashMap<>();
    for (String sheet : List.of("Publikationer", "Forskarutbildning", "Ekonomi", "Enheter")) {
      read(workbook.getSheet(sheet), region, figures);
    }
    return figures;
  }

  private static void read(Sheet sheet, String region, Map<ShownFigure, List<Value>> figures) {
    String organisation = region;
    List<String> headings = List.of();
    for (Row row : sheet) {
      String first = text(row.getCell(0));
      if (first.equals("Indikator") || first.equals("Enhet")) {
        headings = texts(row);
      } else if (first.contains(" · ")) {
        organisation = first.substring(0, first.indexOf(" · "));
      } else if (!headings.isEmpty() && headings.getFirst().equals("Indikator")) {
        for (int i = 2; i < headings.size(); i++) {
          if (headings.get(i).matches("\\d{4}") && row.getCell(i) != null && !first.isEmpty()) {
            figures
                .computeIfAbsent(
                    new ShownFigure(organisation, first, Integer.parseInt(headings.get(i))),
                    figure -> new ArrayList<>())
                .add(value(row.getCell(i)));
          }
        }
      }
    }
  }

  private static Value value(Cell cell) {
    boolean number = cell.getCellType() == CellType.NUMERIC;
    return new Value(
        number,
        number ? BigDecimal.valueOf(cell.getNumericCellValue()) : BigDecimal.ZERO,
        number && cell.getCellStyle().getDataFormatString().contains("(prel.)"));
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      texts.add(text(row.getCell(i)));
    }
    return texts;
  }

  private static String text(@Nullable Cell cell) {
    return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
