package se.bokslut.report.view;

import java.util.Optional;
import se.bokslut.report.DeliveredSheet;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of a delivered sheet.
 *
 * @param file the file's path
 * @param sheet the sheet's name, empty for a file that has none
 * @param kind the code of its kind, if it was recognised
 * @param rowsRead how many rows were read
 * @param rowsAccepted how many of them are used
 * @param rowsRejected how many of them are not
 * @param status what came of it, as a code
 */
public record SheetView(
    String file,
    String sheet,
    Optional<String> kind,
    Cell rowsRead,
    Cell rowsAccepted,
    Cell rowsRejected,
    String status) {

  static SheetView of(DeliveredSheet sheet) {
    return new SheetView(
        sheet.file(),
        sheet.sheet(),
        Optional.ofNullable(sheet.kind()),
        new Cell.Whole(sheet.rowsRead()),
        new Cell.Whole(sheet.rowsAccepted()),
        new Cell.Whole(sheet.rowsRejected()),
        sheet.status());
  }
}
