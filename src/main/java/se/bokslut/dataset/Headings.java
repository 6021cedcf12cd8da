package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * The headings of a row that may be the heading row.
 *
 * @param row the row's number
 * @param cells its filled cells
 */
record Headings(int row, List<Heading> cells) {

  /**
   * One heading.
   *
   * @param index the column's index from 0
   * @param written as the office wrote it
   * @param name as it is compared
   */
  record Heading(int index, String written, HeadingName name) {}

  static Headings of(SheetRow row) {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cells().get(i) instanceof CellValue.Text text) {
        String written = TextReader.repaired(text.value()).orElse(text.value());
        headings.add(new Heading(i, written, HeadingName.of(written)));
      }
    }
    return new Headings(row.number(), List.copyOf(headings));
  }
}
