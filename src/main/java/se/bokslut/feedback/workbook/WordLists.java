package se.bokslut.feedback.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.dataset.Vocabulary;

/**
 * The words of drop-down lists, on a hidden sheet: a list inside a column's rule holds neither a
 * comma nor more than 255 signs.
 */
final class WordLists {

  private static final String SHEET = "Listor";
  private static final String NAME = "Lista_";

  private final XSSFWorkbook workbook;
  private final int year;
  private final Map<List<String>, String> names = new LinkedHashMap<>();

  /**
   * Takes the workbook.
   *
   * @param year the year around which half-years are suggested
   */
  WordLists(XSSFWorkbook workbook, int year) {
    this.workbook = workbook;
    this.year = year;
  }

  /** The name of the list of a column's words; empty for a column that holds anything. */
  Optional<String> nameOf(ColumnDefinition column) {
    List<String> words = words(column);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(names.computeIfAbsent(words, w -> NAME + (names.size() + 1)));
  }

  private List<String> words(ColumnDefinition column) {
    Vocabulary vocabulary = column.vocabulary();
    if (vocabulary != null) {
      return vocabulary.suggestions();
    }
    return switch (column.type()) {
      case YES_NO -> List.of("J", "N");
      case SEX -> List.of("K", "M");
      case AMOUNT_UNIT -> List.of("kr", "tkr", "Mkr");
      case HALF_YEAR ->
          IntStream.rangeClosed(year - 1, year + 1)
              .boxed()
              .flatMap(each -> Stream.of(each + "VT", each + "HT"))
              .toList();
      default -> List.of();
    };
  }

  /** Writes the lists that were asked for, one a column. */
  void draw() {
    if (names.isEmpty()) {
      return;
    }
    XSSFSheet sheet = workbook.createSheet(SHEET);
    sheet.createRow(0).createCell(0).setCellValue(SheetRecogniser.NOT_READ);
    int column = 0;
    for (Map.Entry<List<String>, String> list : names.entrySet()) {
      draw(list.getKey(), list.getValue(), sheet, column++);
    }
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
  }

  private void draw(List<String> words, String listName, XSSFSheet sheet, int column) {
    for (int i = 0; i < words.size(); i++) {
      Row row = sheet.getRow(i + 1) == null ? sheet.createRow(i + 1) : sheet.getRow(i + 1);
      row.createCell(column).setCellValue(words.get(i));
    }
    XSSFName name = workbook.createName();
    name.setNameName(listName);
    String letter = CellReference.convertNumToColString(column);
    name.setRefersToFormula("%s!$%s$2:$%s$%d".formatted(SHEET, letter, letter, words.size() + 1));
  }
}
