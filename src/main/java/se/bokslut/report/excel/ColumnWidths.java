package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

/** How wide the columns of a sheet must be so that nothing in its tables is cut. */
final class ColumnWidths {

  private static final double PADDING = 4;

  /** The part of the padding that the indentation takes. */
  private static final double ROOM_TAKEN = 0.8;

  private static final double NARROWEST = 7;
  private static final double WIDEST_NAME = 46;
  private static final double WIDEST_WORDS = 30;
  private static final double TEXT = 72;

  /** A heading that is not broken. */
  private static final double SHORT_HEADING = 11;

  private static final double MARK = TextWidth.of("\u00A0" + SwedishText.PRELIMINARY, true);

  private final List<Double> widths = new ArrayList<>();

  /** Makes room for a table. */
  void fit(Block.Table table) {
    List<Slot> slots = Slot.of(table);
    Rectangle rectangle = new Rectangle(table);
    for (int place = 0; place < table.columns().size(); place++) {
      Column column = table.columns().get(place);
      String heading = rectangle.heading(place);
      widen(place, TextWidth.ofWidestWord(heading, true));
      widen(place, Math.min(TextWidth.of(heading, true), SHORT_HEADING));
      widen(place, TextWidth.ofWidestWord(column.group(), true) / groupSize(table, column));
      for (TableRow row : table.rows()) {
        if (row instanceof TableRow.Line line) {
          widen(
              place,
              wanted(line.cells().get(place), column.kind(), line.total()) + room(slots, place));
        }
      }
    }
  }

  private static double room(List<Slot> slots, int place) {
    return slots.get(place).padded() ? MARK : 0;
  }

  private static double groupSize(Block.Table table, Column column) {
    return column.group().isEmpty()
        ? 1
        : table.columns().stream().filter(other -> other.group().equals(column.group())).count();
  }

  private static double wanted(Cell cell, Column.Kind kind, boolean bold) {
    double width = TextWidth.of(SwedishText.of(cell), bold);
    return switch (kind) {
      case NAME -> Math.min(width, WIDEST_NAME);
      case WORDS, SERIES -> Math.min(width, WIDEST_WORDS);
      case TEXT -> TEXT;
      case FIGURE -> width;
    };
  }

  private void widen(int place, double width) {
    while (widths.size() <= place) {
      widths.add(NARROWEST);
    }
    widths.set(place, Math.max(widths.get(place), width + PADDING));
  }

  /** Makes room for text outside tables. */
  void fit(int place, String text) {
    widen(place, TextWidth.of(text, false));
  }

  /** Makes a column as wide as is told. */
  void set(int place, double width) {
    widen(place, width - PADDING);
  }

  int columns() {
    return widths.size();
  }

  double width(int place) {
    return widths.get(place);
  }

  /** What text has room for in a column. */
  double room(int place) {
    return widths.get(place) - PADDING * ROOM_TAKEN;
  }

  double total() {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
