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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String TOTAL = ", totalt";

  /** The first headings of tables whose rows are about one organisation each, or one indicator. */
  private static final Set<String> BY_ORGANISATION = Set.of("Enhet", "Förvaltning");

  /** What tables begin with that hold no indicator's figures. */
  private static final Set<String> NO_FIGURES =
      Set.of("Nivå", "Post", "Linje", "Staplar", "Publikationstyp", "Klass", "Finansiär");

  private static final Set<String> BY_INDICATOR = Set.of("Indikator", "Mål", "Nyckeltal");

  private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4})");
  private static final Pattern INDICATOR_AND_YEAR =
      Pattern.compile("(?<indicator>.+) (?<year>\\d{4})");

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
            "Publicering",
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
    List<String> headings = List.of();
    for (Row row : sheet) {
      String first = text(row.getCell(0));
      if (first.startsWith(TARGETS) && first.contains(": ")) {
        organisation = first.substring(TARGETS.length(), first.indexOf(':'));
      } else if (BY_ORGANISATION.contains(first) || BY_INDICATOR.contains(first)) {
        headings = texts(row);
      } else if (NO_FIGURES.contains(first)) {
        headings = List.of();
      } else if (!first.isEmpty() && !headings.isEmpty()) {
        read(row, headings, organisation, figures);
      }
    }
  }

  private static void read(
      Row row, List<String> headings, String organisation, Map<ShownFigure, List<Value>> figures) {
    String first = text(row.getCell(0));
    boolean named = BY_ORGANISATION.contains(headings.getFirst());
    if (!named && first.endsWith(TOTAL)) {
      return;
    }
    String whose = named ? first.replaceFirst(TOTAL + "$", "") : organisation;
    String indicator = named ? text(row.getCell(1)) : first;
    boolean years = !named || headings.get(1).equals("Indikator");
    for (int i = 1; i < headings.size(); i++) {
      Matcher heading = (years ? YEAR : INDICATOR_AND_YEAR).matcher(headings.get(i));
      if (heading.matches() && isFigure(row.getCell(i))) {
        ShownFigure figure =
            new ShownFigure(
                whose,
                ShownFigure.withoutUnit(years ? indicator : heading.group("indicator")),
                Integer.parseInt(heading.group("year")));
        figures.computeIfAbsent(figure, one -> new ArrayList<>()).add(value(row.getCell(i)));
      }
    }
  }

  private static boolean isFigure(@Nullable Cell cell) {
    return cell != null && (cell.getCellType() == CellType.NUMERIC || !text(cell).isEmpty());
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
