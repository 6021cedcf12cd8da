package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * The headings of the sheets that the answer to an office adds (återkoppling, spec input
 * "Delivery"), so that they are known again when the answer is dropped in place of the office's own
 * file.
 */
public final class FeedbackSheets {

  /** The headings of the sheet that lists all findings. */
  public static final List<String> FINDINGS =
      List.of("Allvarlighetsgrad", "Blad", "Cell", "Värde", "Vad som är fel", "Vad ni gör");

  /** The first heading of a sheet that holds only the rows at fault. */
  public static final String SOURCE_ROW = "Rad i er fil";

  private FeedbackSheets() {}

  /** What a sheet of ours is taken for; empty for any other sheet. */
  static Optional<SheetRecognition> recognise(Place sheet, List<SheetRow> first) {
    for (SheetRow row : first) {
      List<String> texts = texts(row);
      if (texts.equals(FINDINGS)) {
        return Optional.of(new SheetRecognition.Ignored(List.of()));
      }
      if (!texts.isEmpty() && texts.getFirst().equals(SOURCE_ROW)) {
        return Optional.of(new SheetRecognition.Ignored(List.of(onlyRowsAtFault(sheet))));
      }
    }
    return Optional.empty();
  }

  private static List<String> texts(SheetRow row) {
    List<String> texts = new ArrayList<>();
    for (CellValue cell : row.cells()) {
      if (cell instanceof CellValue.Text text) {
        texts.add(text.value());
      }
    }
    return texts;
  }

  private static Finding onlyRowsAtFault(Place sheet) {
    return new Finding(
        FindingCode.UNKNOWN_KIND,
        Severity.WARNING,
        sheet,
        sheet.sheet(),
        "Bladet är ett utdrag ur återkopplingen med bara de rader som har anmärkningar; det används inte.",
        "Rätta i er egen fil och lämna den i stället.");
  }
}
