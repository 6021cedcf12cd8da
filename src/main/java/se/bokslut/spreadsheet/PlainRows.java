package se.bokslut.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a worksheet that is written plainly, as Excel and nearly every programme does:
 * several times faster than an XML parser, and with the same cells.
 */
final class PlainRows implements Closeable {

  private static final byte[] ROW = PlainBytes.ascii("<row");
  private static final byte[] ROW_END = PlainBytes.ascii("</row>");
  private static final byte[] CELL = PlainBytes.ascii("<c");
  private static final byte[] CELL_END = PlainBytes.ascii("</c>");
  private static final byte[] VALUE = PlainBytes.ascii("<v>");
  private static final byte[] VALUE_END = PlainBytes.ascii("</v>");
  private static final byte[] INLINE = PlainBytes.ascii("<is><t");
  private static final byte[] INLINE_END = PlainBytes.ascii("</t></is>");
  private static final byte[] FORMULA = PlainBytes.ascii("<f");
  private static final byte[] FORMULA_END = PlainBytes.ascii("</f>");

  private static final byte[][] CELL_ATTRIBUTES = names("r", "s", "t", "cm", "vm", "ph");
  private static final byte[][] FORMULA_ATTRIBUTES =
      names("t", "ref", "si", "ca", "aca", "bx", "dt2D", "dtr", "r1", "r2", "del1", "del2");
  private static final byte[][] TEXT_ATTRIBUTES = names("xml:space");
  private static final List<String> ROW_NAMES =
      List.of(
          "r",
          "spans",
          "s",
          "customFormat",
          "ht",
          "hidden",
          "customHeight",
          "outlineLevel",
          "collapsed",
          "thickTop",
          "thickBot",
          "ph");

  /** The prefix of the one attribute with a prefix that Excel gives every row. */
  private static final String EXTENSION = "x14ac";

  private static final String NUMBER = "n";
  private static final String SHARED = "s";

  private static final int REFERENCE = 0;
  private static final int STYLE = 1;
  private static final int TYPE = 2;

  private final PlainPart part;
  private final PlainBytes bytes;
  private final XmlPart around;
  private final StoredCells stored;
  private final byte[][] rowAttributes;
  private final RowNumbers given = new RowNumbers();
  private int number;

  /** About how many cells a row has: as many as the one before. */
  private int width = RowCells.USUAL_WIDTH;

  private PlainRows(PlainPart part, XmlPart around, StoredCells stored) {
    this.part = part;
    this.bytes = part.bytes();
    this.around = around;
    this.stored = stored;
    this.rowAttributes =
        Stream.concat(
                ROW_NAMES.stream(),
                Stream.of(EXTENSION + ":dyDescent").filter(name -> part.declares(EXTENSION)))
            .map(name -> PlainBytes.ascii(name + "=\""))
            .toArray(byte[][]::new);
  }

  private static byte[][] names(String... names) {
    return Stream.of(names).map(name -> PlainBytes.ascii(name + "=\"")).toArray(byte[][]::new);
  }

  static PlainRows open(ZipParts parts, String name, StoredCells stored)
      throws IOException, UnreadableSpreadsheetException, NotPlainException {
    PlainPart part = PlainPart.open(parts, name, "sheetData", "row");
    try {
      return new PlainRows(part, part.upToContent(name), stored);
    } catch (IOException | UnreadableSpreadsheetException | NotPlainException e) {
      part.close();
      throw e;
    }
  }

  /** The next row that shows something, null after the last. */
  @Nullable SheetRow next() throws IOException, UnreadableSpreadsheetException, NotPlainException {
    while (part.next()) {
      List<CellValue> cells = row();
      if (!cells.isEmpty()) {
        given.take(number);
        return new SheetRow(number, cells);
      }
    }
    part.readRest(around);
    return null;
  }

  private List<CellValue> row()
      throws IOException, UnreadableSpreadsheetException, NotPlainException {
    bytes.require(ROW);
    bytes.attributes(rowAttributes);
    number = bytes.has(REFERENCE) ? bytes.number(REFERENCE) : number + 1;
    if (number < 1 || number > ReadLimits.ROWS) {
      throw new NotPlainException("a row of another number");
    }
    if (bytes.isEmpty()) {
      return List.of();
    }
    RowCells cells = new RowCells(width);
    bytes.skipBlanks();
    while (!bytes.take(ROW_END)) {
      cell(cells);
      bytes.skipBlanks();
    }
    width = Math.max(RowCells.USUAL_WIDTH, cells.all().size());
    return cells.all();
  }

  private void cell(RowCells cells)
      throws IOException, UnreadableSpreadsheetException, NotPlainException {
    bytes.require(CELL);
    bytes.attributes(CELL_ATTRIBUTES);
    int column = bytes.has(REFERENCE) ? bytes.column(REFERENCE) : cells.nextColumn();
    if (bytes.isEmpty()) {
      cells.put(column, CellValue.BLANK, 0);
      return;
    }
    int style = bytes.has(STYLE) ? bytes.number(STYLE) : 0;
    String type = type();
    bytes.skipBlanks();
    formula();
    if (bytes.take(VALUE)) {
      value(cells, column, type, style);
    } else if (bytes.take(INLINE)) {
      bytes.attributes(TEXT_ATTRIBUTES);
      int from = bytes.at;
      bytes.skipText();
      other(cells, column, type, style, from);
      bytes.require(INLINE_END);
    } else {
      cells.put(column, CellValue.BLANK, 0);
    }
    bytes.skipBlanks();
    bytes.require(CELL_END);
  }

  private String type() {
    if (!bytes.has(TYPE)) {
      return NUMBER;
    }
    return bytes.sign(TYPE) == 's' ? SHARED : bytes.value(TYPE);
  }

  /** A formula is not looked at; what it gave is stored beside it. */
  private void formula() throws NotPlainException {
    if (bytes.take(FORMULA)) {
      bytes.attributes(FORMULA_ATTRIBUTES);
      if (!bytes.isEmpty()) {
        int from = bytes.at;
        if (!bytes.skipText()) {
          PlainContent.text(bytes.bytes, from, bytes.at);
        }
        bytes.require(FORMULA_END);
      }
      bytes.skipBlanks();
    }
  }

  private void value(RowCells cells, int column, String type, int style)
      throws IOException, UnreadableSpreadsheetException, NotPlainException {
    int from = bytes.at;
    boolean plain = bytes.skipText();
    int length = bytes.at - from;
    if (length > ReadLimits.CELL) {
      throw new NotPlainException("a long text");
    }
    if (length == 0) {
      cells.put(column, CellValue.BLANK, 0);
    } else if (type.equals(SHARED)) {
      cells.put(column, stored.shared(bytes.number(from, bytes.at)), length);
    } else if (type.equals(NUMBER) && plain) {
      cells.put(column, numberCell(from, style), length);
    } else {
      other(cells, column, type, style, from);
    }
    bytes.require(VALUE_END);
  }

  private CellValue numberCell(int from, int style) throws NotPlainException {
    return StoredNumbers.mayBeSmall(bytes.at - from) && bytes.areDigits(from, bytes.at)
        ? stored.smallNumber(bytes.number(from, bytes.at), style)
        : stored.number(PlainContent.ascii(bytes.bytes, from, bytes.at), style);
  }

  private void other(RowCells cells, int column, String type, int style, int from)
      throws IOException, UnreadableSpreadsheetException, NotPlainException {
    String content = PlainContent.text(bytes.bytes, from, bytes.at);
    if (content.length() > ReadLimits.CELL) {
      throw new NotPlainException("a long text");
    }
    cells.put(column, stored.value(type, Integer.toString(style), content), content.length());
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
