package se.bokslut.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.dataset.SheetRecognition;
import se.bokslut.report.excel.TemporaryFiles;
import se.bokslut.spreadsheet.RowCursor;
import se.bokslut.spreadsheet.Sheet;
import se.bokslut.spreadsheet.SheetRow;
import se.bokslut.spreadsheet.Spreadsheet;
import se.bokslut.spreadsheet.SpreadsheetReader;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException;

/**
 * The rows at fault of a file that is not copied as a whole: each sheet's headings and, below them,
 * its rows with findings beside their numbers in the file.
 */
final class RowsAtFault {

  /** As many rows are shown; the list of findings tells of all. */
  private static final int MOST_ROWS = 10_000;

  private final KindCatalogue kinds;
  private final SheetRecogniser recogniser;
  private final Map<Integer, SheetNotes> notes;
  private final Map<Integer, ShownSheet> shown = new HashMap<>();
  private int rowsLeft = MOST_ROWS;

  /** A sheet of the file in the workbook that is made: its position there and its rows. */
  private record ShownSheet(int position, String name, Map<Integer, Integer> rows) {}

  RowsAtFault(KindCatalogue kinds, SheetRecogniser recogniser, List<Finding> findings) {
    this.kinds = kinds;
    this.recogniser = recogniser;
    this.notes = SheetNotes.bySheet(findings);
  }

  /** Writes the workbook, without findings and colours; without sheets when there is no file. */
  void write(@Nullable Path file, Path workbook, String title)
      throws IOException, UnreadableSpreadsheetException {
    TemporaryFiles.beside(workbook, FeedbackFolder.ROWS)
        .during(() -> writeRows(file, workbook, title));
  }

  private void writeRows(@Nullable Path file, Path workbook, String title)
      throws IOException, UnreadableSpreadsheetException {
    try (SXSSFWorkbook made = new SXSSFWorkbook(new XSSFWorkbook(), 100);
        OutputStream stream = Files.newOutputStream(workbook)) {
      AnswerProperties.apply(made.getXSSFWorkbook(), title);
      if (file != null) {
        try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
          for (Sheet sheet : spreadsheet.sheets()) {
            SheetNotes said = notes.get(sheet.position());
            if (said != null && said.concernsRows()) {
              copy(sheet, said, made);
            }
          }
        }
      }
      made.write(stream);
    }
  }

  private void copy(Sheet sheet, SheetNotes said, SXSSFWorkbook workbook)
      throws IOException, UnreadableSpreadsheetException {
    FaultSheet target = new FaultSheet(workbook, sheet.name(), kinds);
    ShownSheet place = new ShownSheet(workbook.getNumberOfSheets(), target.name(), new HashMap<>());
    shown.put(sheet.position(), place);
    int heading = headingRow(sheet);
    try (RowCursor rows = sheet.rows()) {
      for (SheetRow row = rows.next(); row != null && rowsLeft > 0; row = rows.next()) {
        target.see(row);
        if (row.number() == heading) {
          place.rows().put(row.number(), target.heading(row));
        } else if (said.concerns(row.number())) {
          place.rows().put(row.number(), target.row(row));
          rowsLeft--;
        }
      }
    }
    target.finish();
  }

  /** The row in which the sheet's headings stand, 0 when it is of no known kind. */
  private int headingRow(Sheet sheet) throws IOException, UnreadableSpreadsheetException {
    List<SheetRow> top = new ArrayList<>();
    try (RowCursor rows = sheet.rows()) {
      for (SheetRow row = rows.next();
          row != null && row.number() <= SheetRecogniser.ROWS_SEARCHED;
          row = rows.next()) {
        top.add(row);
      }
    }
    SheetRecognition recognition =
        recogniser.recognise(Place.sheet(sheet.position(), sheet.name()), top);
    return switch (recognition) {
      case SheetRecognition.Recognised recognised -> recognised.parser().headingRow();
      case SheetRecognition.Rejected rejected -> rowOf(rejected.findings());
      case SheetRecognition.Ignored ignored -> 0;
    };
  }

  private static int rowOf(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.place().row())
        .filter(row -> row != null)
        .findFirst()
        .orElse(0);
  }

  /** Where a place of the file is shown; null when it is not. */
  FindingsPage.@Nullable Target target(Place place) {
    Place here = here(place);
    return here == null ? null : FindingsPage.inCopy(here);
  }

  private @Nullable Place here(Place place) {
    ShownSheet sheet = shown.get(place.sheetPosition());
    Integer row = sheet == null || place.row() == null ? null : sheet.rows().get(place.row());
    if (sheet == null || row == null) {
      return null;
    }
    Place moved = Place.sheet(sheet.position(), sheet.name()).row(row);
    return place.column() == null ? moved : moved.column(Columns.index(place.column()) + 1);
  }

  /** The findings at the places where they are shown. */
  List<Finding> moved(List<Finding> findings) {
    List<Finding> moved = new ArrayList<>();
    for (Finding finding : findings) {
      Place here = here(finding.place());
      if (here != null) {
        moved.add(
            new Finding(
                finding.code(),
                finding.severity(),
                here,
                finding.value(),
                finding.reason(),
                finding.remedy()));
      }
    }
    return moved;
  }
}
