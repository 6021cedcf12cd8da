package se.bokslut.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How wide the columns and how high the rows of a sheet are, in pixels. */
final class SheetMeasure {

  private static final int PIXELS_PER_DIGIT = 7;
  private static final int PADDING = 5;
  private static final double PIXELS_PER_POINT = 96.0 / 72;
  private static final int LAST_COLUMN = 16_383;

  private record Column(int last, int pixels, int style) {}

  private final TreeMap<Integer, Column> columns = new TreeMap<>();
  private final Map<Integer, Integer> rows = new HashMap<>();
  private int columnPixels = 64;
  private int rowPixels = 20;

  /** Learns from the element that states what is usual. */
  void usual(XmlToken.Start format) {
    String width = format.attribute("defaultColWidth");
    columnPixels = width == null ? columnPixels : pixelsOfDigits(width);
    String height = format.attribute("defaultRowHeight");
    rowPixels = height == null ? rowPixels : pixelsOfPoints(height);
  }

  /** Learns from the element that states the widths of some columns. */
  void columns(XmlToken.Start column) {
    String width = column.attribute("width");
    String style = column.attribute("style");
    int pixels = width == null ? columnPixels : pixelsOfDigits(width);
    columns.put(
        number(column.attribute("min")) - 1,
        new Column(
            number(column.attribute("max")) - 1,
            "1".equals(column.attribute("hidden")) ? 0 : pixels,
            number(style)));
  }

  void row(int row, @Nullable String points) {
    if (points != null) {
      rows.put(row - 1, pixelsOfPoints(points));
    }
  }

  /** The style that a cell of a column has unless its row or itself has one. */
  int style(int column) {
    Column stated = stated(column);
    return stated == null ? 0 : stated.style();
  }

  private @Nullable Column stated(int column) {
    Map.Entry<Integer, Column> entry = columns.floorEntry(column);
    return entry == null || entry.getValue().last() < column ? null : entry.getValue();
  }

  private int width(int column) {
    Column stated = stated(column);
    return stated == null ? columnPixels : stated.pixels();
  }

  /**
   * The place of a box beside a cell, as an anchor: column, offset, row, offset, for two corners.
   */
  String anchor(int row, int column, int width, int height) {
    int left = Math.min(column + 1, LAST_COLUMN - 1);
    int top = Math.max(0, row - 2);
    int right = left;
    int room = width + 12;
    while (room > width(right) && right < LAST_COLUMN) {
      room -= width(right++);
    }
    int bottom = top;
    int down = height + 4;
    while (down > rows.getOrDefault(bottom, rowPixels)) {
      down -= rows.getOrDefault(bottom++, rowPixels);
    }
    return "%d, 12, %d, 4, %d, %d, %d, %d".formatted(left, top, right, room, bottom, down);
  }

  private static int pixelsOfDigits(String width) {
    return (int) Math.round(Double.parseDouble(width) * PIXELS_PER_DIGIT) + PADDING;
  }

  private static int pixelsOfPoints(String points) {
    return (int) Math.round(Double.parseDouble(points) * PIXELS_PER_POINT);
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : Integer.parseInt(text.strip());
  }
}
