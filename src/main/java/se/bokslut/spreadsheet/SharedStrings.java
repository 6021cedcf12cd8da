package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * The texts that the cells of a workbook share, read when the first is asked for and kept: the one
 * thing about a workbook that memory must hold.
 */
final class SharedStrings {

  private final ZipParts parts;
  private final Optional<String> part;
  private @Nullable TextStore texts;

  SharedStrings(ZipParts parts, Optional<String> part) {
    this.parts = parts;
    this.part = part;
  }

  /** The text at a place, given as the cell states it. */
  CellValue get(String index) throws IOException, UnreadableSpreadsheetException {
    try {
      return get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException e) {
      throw new UnreadableSpreadsheetException(
          Reason.BROKEN, "a cell points to a text that is not there", e);
    }
  }

  CellValue get(int number) throws IOException, UnreadableSpreadsheetException {
    TextStore read = texts;
    if (read == null) {
      read = part.isPresent() ? read(part.get()) : new TextStore(ReadLimits.SHARED_TEXTS);
      texts = read;
    }
    return read.get(number);
  }

  private TextStore read(String name) throws IOException, UnreadableSpreadsheetException {
    Optional<TextStore> plain = PlainTexts.read(parts, name);
    return plain.isPresent() ? plain.get() : readAnyXml(name);
  }

  private TextStore readAnyXml(String name) throws IOException, UnreadableSpreadsheetException {
    TextStore read = new TextStore(ReadLimits.SHARED_TEXTS);
    try (XmlPart xml = XmlPart.open(parts, name)) {
      while (xml.next()) {
        if (xml.isStart("si")) {
          read.add(XmlEscapes.decode(xml.richText("si")));
        }
      }
    }
    return read;
  }
}
