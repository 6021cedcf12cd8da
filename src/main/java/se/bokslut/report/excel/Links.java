package se.bokslut.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCreationHelper;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.Origin;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.RowSpan;
import se.bokslut.report.model.SwedishText;

/** Leads within a workbook: from a figure to the rows that it rests on, and to sheets. */
final class Links {

  /** A sheet with more of them is repaired by Excel. */
  private static final int MOST_ON_A_SHEET = 65_530;

  private final XSSFCreationHelper helper;
  private final int mostRows;
  private final Map<Origin, Destination> destinations = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private record Destination(String address, String tip) {}

  /**
   * Takes a report whose rows are counted but not yet drawn.
   *
   * @param mostRows how many rows of a list a sheet holds
   */
  Links(XSSFWorkbook workbook, Report report, int mostRows) {
    this.helper = workbook.getCreationHelper();
    this.mostRows = mostRows;
    for (Chapter chapter : report.chapters()) {
      chapter.lists().forEach(this::add);
    }
  }

  private void add(ListSheet list) {
    list.rows()
        .places()
        .forEach((origin, rows) -> destinations.putIfAbsent(origin, destination(list, rows)));
  }

  /** Rows that go on in a further sheet are shown from their first row to the end of its sheet. */
  private Destination destination(ListSheet list, RowSpan rows) {
    String sheet = ListSheets.name(list, rows.first() / mostRows);
    int first = rows.first() % mostRows;
    int last = Math.min(first + rows.size(), mostRows) - 1;
    CellRangeAddress range =
        new CellRangeAddress(
            ListDrawing.FIRST_ROW + first,
            ListDrawing.FIRST_ROW + last,
            0,
            list.columns().size() - 1);
    String tip =
        rows.size() == 1
            ? "Talets rad på fliken " + sheet
            : "Talets %s rader på fliken %s"
                .formatted(SwedishText.number(Fraction.of(rows.size()), 0), sheet);
    return new Destination(quoted(sheet) + range.formatAsString(), tip);
  }

  /** Leads from a figure to its rows; from one without rows nowhere. */
  void toRows(Cell cell, Origin origin) {
    Destination destination = destinations.get(origin);
    if (destination != null) {
      lead(cell, destination);
    }
  }

  /** Leads to the top of a sheet. */
  void toSheet(Cell cell, String sheet) {
    lead(cell, new Destination(quoted(sheet) + "A1", "Till fliken " + sheet));
  }

  private void lead(Cell cell, Destination destination) {
    if (numbers.merge(cell.getSheet().getSheetName(), 1, Integer::sum) <= MOST_ON_A_SHEET) {
      XSSFHyperlink link = helper.createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress(destination.address());
      link.setTooltip(destination.tip());
      cell.setHyperlink(link);
    }
  }

  private static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'!";
  }
}
