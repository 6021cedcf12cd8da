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
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The figures that stand in the chapters of a region's workbook, and its definitions. */
final class WorkbookFigures implements AutoCloseable {

  /** A figure as a cell holds it: a number, the word of a step, or – when it was not delivered. */
  record Value(BigDecimal number, boolean preliminary, String words) {}

  private static final String AS_STATED = "värdet som det har lämnats";
  private static final String TARGETS = "Mål för ";

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
                (int) row.getCell(5).getNumericCellValue(),
                row.getCell(7).getStringCellValue().equals(AS_STATED)));
      }
    }
    return definitions;
  }

  /** Every cell that holds a figure in a table of five years or of two. */
  Map<ShownFigure, List<Value>> figures(String region) {
    Map<ShownFigure, List<Value>> figures = new LinkedHashMap<>();
    for (String sheet :
        List.of(
            "Sammanfattning",
            "Miniminivåer",
            "Publikationer",
            "Forskarutbildning",
            "Kompetens",
            "Ekonomi",
            "Enheter")) {
      read(workbook.getSheet(sheet), region, figures);
    }
    return figures;
  }

  private static void read(Sheet sheet, String region, Map<ShownFigure, List<Value>> figures) {
    String organisation = region;
    List<String> above = List.of();
    List<String> headings = List.of();
    List<String> groups = List.of();
    for (Row row : sheet) {
      String first = text(row.getCell(0));
      if (first.startsWith(TARGETS)) {
        organisation = first.substring(TARGETS.length(), first.indexOf(':'));
      } else if (Set.of("Indikator", "Enhet", "Mål", "Nyckeltal").contains(first)) {
        headings = texts(row);
        groups = first.equals("Enhet") ? carried(above) : List.of();
      } else if (Set.of("Nivå", "Post").contains(first)) {
        headings = List.of();
      } else if (first.contains(" · ")) {
        organisation = first.substring(0, first.indexOf(" · "));
      } else if (!first.isEmpty()
          && !headings.isEmpty()
          && !(groups.isEmpty() && first.endsWith(", totalt"))) {
        String whose = groups.isEmpty() ? organisation : first.replaceFirst(", totalt$", "");
        for (int i = 1; i < headings.size(); i++) {
          if (headings.get(i).matches("\\d{4}") && isFigure(row.getCell(i))) {
            String indicator = groups.isEmpty() ? first : groups.get(i);
            ShownFigure figure =
                new ShownFigure(
                    whose, ShownFigure.withoutUnit(indicator), Integer.parseInt(headings.get(i)));
            figures.computeIfAbsent(figure, one -> new ArrayList<>()).add(value(row.getCell(i)));
          }
        }
      }
      above = texts(row);
    }
  }

  private static boolean isFigure(@Nullable Cell cell) {
    return cell != null && (cell.getCellType() == CellType.NUMERIC || !text(cell).isEmpty());
  }

  /** What neighbouring columns have in common stands above the first of them. */
  private static List<String> carried(List<String> texts) {
    List<String> carried = new ArrayList<>();
    for (String text : texts) {
      carried.add(text.isEmpty() && !carried.isEmpty() ? carried.getLast() : text);
    }
    return carried;
  }

  private static Value value(Cell cell) {
    boolean number = cell.getCellType() == CellType.NUMERIC;
    return new Value(
        number ? BigDecimal.valueOf(cell.getNumericCellValue()) : BigDecimal.ZERO,
        number && cell.getCellStyle().getDataFormatString().contains("(prel.)"),
        text(cell));
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
