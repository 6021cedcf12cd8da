package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.Optional;

/** Reads the texts that the cells of a workbook share, when their part is written plainly. */
final class PlainTexts {

  private static final byte[] ITEM = PlainBytes.ascii("<si>");
  private static final byte[] ITEM_END = PlainBytes.ascii("</si>");
  private static final byte[] TEXT = PlainBytes.ascii("<t");
  private static final byte[] TEXT_END = PlainBytes.ascii("</t>");
  private static final byte[][] ATTRIBUTES = {PlainBytes.ascii("xml:space=\"")};

  private final PlainBytes bytes;
  private final TextStore texts = new TextStore(ReadLimits.SHARED_TEXTS);

  private PlainTexts(PlainBytes bytes) {
    this.bytes = bytes;
  }

  /** The texts, empty when the part is not plain or cannot be read at all. */
  static Optional<TextStore> read(ZipParts parts, String name) throws IOException {
    try (PlainPart part = PlainPart.open(parts, name, "sst", "si")) {
      XmlPart around = part.upToContent(name);
      PlainTexts plain = new PlainTexts(part.bytes());
      while (part.next()) {
        plain.text();
      }
      part.readRest(around);
      return Optional.of(plain.texts);
    } catch (NotPlainException | UnreadableSpreadsheetException | RefusedContentException e) {
      return Optional.empty();
    }
  }

  private void text() throws NotPlainException, UnreadableSpreadsheetException {
    bytes.require(ITEM);
    bytes.require(TEXT);
    bytes.attributes(ATTRIBUTES);
    if (bytes.isEmpty()) {
      texts.add("");
    } else {
      int from = bytes.at;
      keep(from, bytes.skipText());
      bytes.require(TEXT_END);
    }
    bytes.require(ITEM_END);
  }

  private void keep(int from, boolean plain)
      throws NotPlainException, UnreadableSpreadsheetException {
    if (bytes.at - from > ReadLimits.CELL) {
      throw new NotPlainException("a long text");
    }
    if (!PlainContent.isWritten(bytes.bytes, from, bytes.at)) {
      texts.add(XmlEscapes.decode(PlainContent.text(bytes.bytes, from, bytes.at)));
      return;
    }
    if (!plain) {
      PlainContent.requireText(bytes.bytes, from, bytes.at);
    }
    texts.add(bytes.bytes, from, bytes.at);
  }
}
