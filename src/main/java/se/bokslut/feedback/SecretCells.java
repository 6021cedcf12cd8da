package se.bokslut.feedback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bokslut.dataset.ColumnType;
import se.bokslut.dataset.HeadingName;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * The columns of a sheet in which personal identity numbers stand, found by their headings in the
 * sheet's first rows, whatever else the sheet is.
 *
 * <p>Rows must be shown in order; a column is secret from the row below its heading.
 */
final class SecretCells {

  /** Headings of identity numbers in sheets of no kind that is read. */
  private static final Set<String> ALSO_NUMBERS =
      Set.of(
          "Pnr",
          "P nr",
          "P-nr",
          "Person-nr",
          "Person nr",
          "Personnr",
          "Födelsenummer",
          "Fødselsnummer",
          "Social security number",
          "SSN");

  private static final int ROWS_SEARCHED = 30;

  /** A date without century and three digits; the fourth may be a letter. */
  private static final int FEWEST_DIGITS = 9;

  private final Set<String> headings;
  private final Map<Integer, Integer> headingRows = new HashMap<>();

  private SecretCells(Set<String> headings) {
    this.headings = headings;
  }

  /** Columns of identity numbers. */
  static SecretCells numbers(KindCatalogue kinds) {
    Set<String> headings = new HashSet<>(kinds.headingsOf(ColumnType.PERSON_NUMBER));
    ALSO_NUMBERS.forEach(heading -> headings.add(HeadingName.of(heading).name()));
    return new SecretCells(headings);
  }

  /** Columns that are read but never stored: names of persons. */
  static SecretCells names(KindCatalogue kinds) {
    return new SecretCells(kinds.headingsOf(ColumnType.NOT_STORED));
  }

  /** Looks for headings in a row. */
  void see(SheetRow row) {
    if (row.number() > ROWS_SEARCHED) {
      return;
    }
    List<CellValue> cells = row.cells();
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof CellValue.Text text
          && headings.contains(HeadingName.of(text.value()).name())) {
        headingRows.putIfAbsent(column, row.number());
      }
    }
  }

  boolean isEmpty() {
    return headingRows.isEmpty();
  }

  /** Whether a cell stands below a heading of a secret column. */
  boolean contains(int row, int column) {
    Integer headingRow = headingRows.get(column);
    return headingRow != null && row > headingRow;
  }

  /** Whether a text has digits enough to be an identity number, wherever it stands. */
  static boolean mayBeNumber(String text) {
    return text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  /** A text of such a cell as it is shown: anything with a digit is hidden. */
  static String hide(String text) {
    boolean digits = text.chars().anyMatch(Character::isDigit);
    return digits ? IdentityNumberMask.whole(text.strip()) : text;
  }
}
