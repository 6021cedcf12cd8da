package se.bokslut.feedback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One row of a worksheet part as it is copied, its cells by column. */
final class StoredRow {

  private final XmlToken.Start start;
  private final int number;
  private final TreeMap<Integer, StoredCell> cells = new TreeMap<>();
  private final List<XmlToken> rest = new ArrayList<>();

  private StoredRow(XmlToken.Start start, int number) {
    this.start = start;
    this.number = number;
  }

  /**
   * Reads the row whose start tag has been read.
   *
   * @param next its number, unless it states one
   */
  static StoredRow read(XmlToken.Start start, int next, XmlInput input)
      throws XMLStreamException, NotCopiedException {
    String stated = start.attribute("r");
    StoredRow row = new StoredRow(start, stated == null ? next : number(stated));
    int column = 0;
    for (XmlToken token = input.next(); !XmlToken.isEnd(token, "row"); token = input.next()) {
      if (token instanceof XmlToken.Start cell && cell.name().equals("c")) {
        String reference = cell.attribute("r");
        column = reference == null ? column : Columns.index(reference);
        row.cells.put(column, new StoredCell(column, cell, input.rest()));
        column++;
      } else if (token instanceof XmlToken.Start other) {
        row.rest.add(other);
        row.rest.addAll(input.rest());
      } else if (token == null) {
        throw new XMLStreamException("the part ends within a row");
      }
    }
    return row;
  }

  private static int number(String text) throws NotCopiedException {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new NotCopiedException("a row has no number", e);
    }
  }

  int number() {
    return number;
  }

  /** Its height in points, null when it is that of the sheet. */
  @Nullable String height() {
    return "1".equals(start.attribute("hidden")) ? "0" : start.attribute("ht");
  }

  List<StoredCell> cells() {
    return List.copyOf(cells.values());
  }

  void put(StoredCell cell) {
    cells.put(cell.column(), cell);
  }

  /** The column of the first filled cell, −1 when none is. */
  int firstFilled() {
    return cells.values().stream()
        .filter(StoredCell::isFilled)
        .mapToInt(StoredCell::column)
        .findFirst()
        .orElse(-1);
  }

  /** The cell of a column, made in the look of the row or column when there is none. */
  StoredCell cell(int column, int columnStyle) {
    StoredCell cell = cells.get(column);
    if (cell != null) {
      return cell;
    }
    String style = "1".equals(start.attribute("customFormat")) ? start.attribute("s") : null;
    return StoredCell.blank(
        start.prefix(), column, number, style == null ? columnStyle : Integer.parseInt(style));
  }

  /** Writes it; the cells that it spans are counted anew. */
  void write(XmlOutput output) throws IOException {
    output.write(start.with("spans", null));
    for (StoredCell cell : cells.values()) {
      output.write(cell.start());
      output.writeAll(cell.content());
    }
    output.writeAll(rest);
    output.write(new XmlToken.End(start.prefix(), "row"));
  }
}
