package se.bokslut.spreadsheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a worksheet: read as {@link PlainRows} as long as the part is plain, and from where
 * it is not by the XML parser, which alone decides what cannot be read.
 */
final class SteadyRows implements RowCursor {

  private final ZipParts parts;
  private final String name;
  private final StoredCells stored;
  private @Nullable PlainRows plain;
  private @Nullable WorksheetCursor any;
  private int given;
  private boolean ended;

  SteadyRows(ZipParts parts, String name, StoredCells stored) {
    this.parts = parts;
    this.name = name;
    this.stored = stored;
  }

  @Override
  public @Nullable SheetRow next() throws IOException, UnreadableSpreadsheetException {
    if (ended) {
      return null;
    }
    SheetRow row = any == null ? nextPlain() : any.next();
    ended = row == null;
    given++;
    return row;
  }

  private @Nullable SheetRow nextPlain() throws IOException, UnreadableSpreadsheetException {
    try {
      PlainRows rows = plain;
      if (rows == null) {
        rows = PlainRows.open(parts, name, stored);
        plain = rows;
      }
      return rows.next();
    } catch (NotPlainException | UnreadableSpreadsheetException | RefusedContentException e) {
      close();
      plain = null;
      return afterThoseGiven();
    }
  }

  private @Nullable SheetRow afterThoseGiven() throws IOException, UnreadableSpreadsheetException {
    WorksheetCursor rows = new WorksheetCursor(XmlPart.open(parts, name), stored);
    any = rows;
    for (int row = 0; row < given; row++) {
      rows.next();
    }
    return rows.next();
  }

  @Override
  public void close() throws IOException {
    if (plain != null) {
      plain.close();
    }
    if (any != null) {
      any.close();
    }
  }
}
