package se.bokslut.dataset;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * The names under which columns of some kind are found, sought in the first rows of every sheet.
 *
 * <p>Most rows are data and name none: most of their texts are told from names by having more
 * letters and digits.
 */
final class HeadingNames {

  /** How much longer a column a year makes its name. */
  private static final int YEAR = " 2025".length();

  private final Set<String> names;
  private final int longest;

  /**
   * Takes the names.
   *
   * @param names as they are compared; of a column a year, without the year
   */
  HeadingNames(Stream<String> names) {
    this.names = names.collect(Collectors.toUnmodifiableSet());
    this.longest =
        YEAR
            + this.names.stream()
                .mapToInt(name -> lettersAndDigits(name, Integer.MAX_VALUE))
                .max()
                .orElse(0);
  }

  /** Whether a row may name a column: false only when it names none. */
  boolean mayStandIn(SheetRow row) {
    for (CellValue cell : row.cells()) {
      if (cell instanceof CellValue.Text text && mayBe(text.value())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBe(String written) {
    boolean whole = written.indexOf('(') < 0 && written.indexOf('[') < 0;
    if (whole && lettersAndDigits(written, longest) > longest) {
      return false;
    }
    String name = HeadingName.of(TextReader.repaired(written).orElse(written)).name();
    return names.contains(name)
        || names.contains(name + " %")
        || (name.length() > YEAR && names.contains(name.substring(0, name.length() - YEAR)));
  }

  /** How many letters a to z and digits a heading has, counted until they are more than some. */
  private static int lettersAndDigits(String heading, int most) {
    int end = Math.min(heading.length(), HeadingName.LONGEST);
    int count = 0;
    for (int i = 0; i < end && count <= most; i++) {
      char character = heading.charAt(i);
      char lower = (char) (character | ' ');
      if ((lower >= 'a' && lower <= 'z') || (character >= '0' && character <= '9')) {
        count++;
      }
    }
    return count;
  }
}
