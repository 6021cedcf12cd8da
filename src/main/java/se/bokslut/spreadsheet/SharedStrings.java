package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * The texts that the cells of a workbook share, read when the first is asked for and kept: the one
 * thing about a workbook that memory must hold.
 */
final class SharedStrings {

  /** Characters in all; 200 000 rows of publications have about a fifth of it. */
  private static final long MOST_CHARACTERS = 400_000_000L;

  private final ZipParts parts;
  private final Optional<String> part;
  private @Nullable List<CellValue> values;

  SharedStrings(ZipParts parts, Optional<String> part) {
    this.parts = parts;
    this.part = part;
  }

  /** The text at a place, given as the cell states it. */
  CellValue get(String index) throws IOException, UnreadableSpreadsheetException {
    List<CellValue> all = values();
    try {
      return all.get(Integer.parseInt(index.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new UnreadableSpreadsheetException(
          Reason.BROKEN, "a cell points to a text that is not there", e);
    }
  }

  private List<CellValue> values() throws IOException, UnreadableSpreadsheetException {
    if (values == null) {
      values = part.isPresent() ? read(part.get()) : List.of();
    }
    return values;
  }

  private List<CellValue> read(String name) throws IOException, UnreadableSpreadsheetException {
    List<CellValue> texts = new ArrayList<>();
    long characters = 0;
    try (XmlPart xml = XmlPart.open(parts, name)) {
      while (xml.next()) {
        if (xml.isStart("si")) {
          String text = xml.richText("si");
          characters += text.length();
          checkSize(characters);
          texts.add(CellText.of(XmlEscapes.decode(text)));
        }
      }
    }
    return texts;
  }

  private static void checkSize(long characters) throws UnreadableSpreadsheetException {
    if (characters > MOST_CHARACTERS) {
      throw new UnreadableSpreadsheetException(
          Reason.TOO_LARGE, "the texts have more than " + MOST_CHARACTERS + " characters");
    }
  }
}
