package se.bokslut.spreadsheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Turns what a workbook stores for a cell into the cell's value. */
final class StoredCells {

  private static final CellValue NO_VALUE = new CellValue.Fault("#VALUE!");
  private static final CellValue TRUE = new CellValue.Truth(true);
  private static final CellValue FALSE = new CellValue.Truth(false);

  private final SharedStrings sharedStrings;
  private final NumberFormats formats;
  private final StoredNumbers numbers;

  StoredCells(SharedStrings sharedStrings, NumberFormats formats, boolean date1904) {
    this.sharedStrings = sharedStrings;
    this.formats = formats;
    this.numbers = new StoredNumbers(date1904);
  }

  /**
   * The value of a cell; blank for a formula without a cached result.
   *
   * @param type the cell's type, a number when it states none
   * @param style the number of its style, as stated
   * @param stored the text between its value tags
   */
  CellValue value(@Nullable String type, @Nullable String style, String stored)
      throws IOException, UnreadableSpreadsheetException {
    if (stored.isEmpty()) {
      return CellValue.BLANK;
    }
    return switch (type == null ? "n" : type) {
      case "n" -> numbers.cell(stored, formats.kind(style));
      case "s" -> sharedStrings.get(stored);
      case "b" -> truth(stored.strip());
      case "e" -> new CellValue.Fault(stored.strip());
      case "d" -> IsoMoments.cell(stored);
      default -> CellText.of(XmlEscapes.decode(stored));
    };
  }

  /** The cell of a shared text. */
  CellValue shared(int number) throws IOException, UnreadableSpreadsheetException {
    return sharedStrings.get(number);
  }

  /** The cell for a small whole number. */
  CellValue smallNumber(int number, int style) {
    return numbers.small(number, formats.kind(style));
  }

  /** The cell for a number, given as its stored text. */
  CellValue number(String stored, int style) {
    return numbers.cell(stored, formats.kind(style));
  }

  private static CellValue truth(String stored) {
    return switch (stored) {
      case "1", "true" -> TRUE;
      case "0", "false" -> FALSE;
      default -> NO_VALUE;
    };
  }
}
