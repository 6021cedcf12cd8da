package se.bokslut.report.excel;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import se.bokslut.report.model.SheetName;

/**
 * Makes rectangular tables into tables that formulas can name, such as {@code Enheter_1[2025]}, and
 * the longer ones into tables with filters.
 *
 * <p>Names are unique in a workbook.
 */
final class NamedTables {

  private final Set<String> names = new HashSet<>();

  /** Names a drawn table after its sheet and its place on it. */
  void add(XSSFSheet sheet, TableDrawing.Drawn drawn) {
    Rectangle rectangle = new Rectangle(drawn.table());
    if (!rectangle.isWhole()) {
      return;
    }
    int heading = drawn.headings().getLastRow();
    AreaReference area =
        new AreaReference(
            new CellReference(heading, 0),
            new CellReference(heading + rectangle.lines(), drawn.table().columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    String name = name(sheet.getSheetName());
    table.setName(name);
    table.setDisplayName(name);
    if (rectangle.isFiltered()) {
      table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
  }

  /** Letters, digits and underscores that begin with a letter and can be no reference to a cell. */
  private String name(String sheet) {
    String letters = sheet.replaceAll("[^\\p{L}\\p{Nd}]", "_");
    String stem = Character.isLetter(letters.charAt(0)) ? letters : "T_" + letters;
    int number = 1;
    while (!names.add(SheetName.key(stem + "_" + number))) {
      number++;
    }
    return stem + "_" + number;
  }
}
