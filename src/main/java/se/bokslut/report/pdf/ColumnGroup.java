package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Column;

/**
 * Neighbouring columns with something in common.
 *
 * @param text what they have in common; empty for a column that stands alone
 * @param first the first column
 * @param columns how many they are
 */
record ColumnGroup(String text, int first, int columns) {

  /** All columns, in groups. */
  static List<ColumnGroup> of(List<Column> columns) {
    List<ColumnGroup> groups = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      String text = columns.get(place).group();
      if (!text.isEmpty() && !groups.isEmpty() && groups.getLast().text().equals(text)) {
        ColumnGroup last = groups.removeLast();
        groups.add(new ColumnGroup(text, last.first(), last.columns() + 1));
      } else {
        groups.add(new ColumnGroup(text, place, 1));
      }
    }
    return groups;
  }

  /** The column after the last one. */
  int end() {
    return first + columns;
  }

  boolean isAlone() {
    return text.isEmpty();
  }
}
