package se.bokslut.spreadsheet;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;

/**
 * A part whose one long element is read apart from the rest of it: what stands around its content
 * is given to an XML parser, the content is read as {@link PlainBytes}, piece by piece.
 *
 * <p>The parser so still sees that the part is well-formed around the content.
 */
final class PlainPart implements Closeable {

  private static final int FIRST = 1 << 17;
  private static final int MOST = 1 << 23;
  private static final int LONGEST_HEAD = 1 << 16;

  private final InputStream part;
  private final String element;
  private final byte[] pieceEnd;
  private final byte[] contentEnd;
  private final PlainBytes bytes = new PlainBytes(new byte[FIRST + 1]);
  private int limit;
  private int safe;
  private int searched;
  private final byte[] head;
  private int headGiven;
  private boolean contentBegun;
  private boolean contentRead;

  private PlainPart(InputStream part, String element, String piece)
      throws IOException, NotPlainException {
    this.part = part;
    this.element = element;
    this.pieceEnd = PlainBytes.ascii("</" + piece + ">");
    this.contentEnd = PlainBytes.ascii("</" + element + ">");
    while (limit < LONGEST_HEAD && fill()) {
      // the head is at the beginning
    }
    this.head =
        Arrays.copyOf(
            bytes.bytes, PlainHead.end(bytes.bytes, Math.min(limit, LONGEST_HEAD), element));
    bytes.at = head.length;
    contentBegun = true;
    safe = lastEnd(pieceEnd, 0);
  }

  /**
   * Opens a part and reads up to the content.
   *
   * @param element the element whose content is read apart
   * @param piece the elements that are its content
   */
  static PlainPart open(ZipParts parts, String name, String element, String piece)
      throws IOException, UnreadableSpreadsheetException, NotPlainException {
    InputStream part = parts.open(name);
    try {
      return new PlainPart(part, element, piece);
    } catch (IOException | NotPlainException | RuntimeException e) {
      part.close();
      throw e;
    }
  }

  /** Has an XML parser read what stands before the content. */
  XmlPart upToContent(String name)
      throws IOException, UnreadableSpreadsheetException, NotPlainException {
    XmlPart around = XmlPart.of(name, around());
    while (around.next()) {
      if (around.isStart(element)) {
        return around;
      }
    }
    throw new NotPlainException("no element " + element);
  }

  /** Has the parser read what stands after the content, to the end of the part. */
  void readRest(XmlPart around)
      throws IOException, UnreadableSpreadsheetException, NotPlainException {
    while (around.next()) {
      if (around.isStart(element)) {
        throw new NotPlainException("two elements " + element);
      }
    }
  }

  /** Everything around the content, for the parser, who must not go beyond before it was read. */
  private InputStream around() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return giveAround(buffer, offset, length);
      }
    };
  }

  private int giveAround(byte[] buffer, int offset, int length) throws IOException {
    if (headGiven < head.length) {
      int given = Math.min(length, head.length - headGiven);
      System.arraycopy(head, headGiven, buffer, offset, given);
      headGiven += given;
      return given;
    }
    if (!contentRead) {
      throw new RefusedContentException(
          UnreadableSpreadsheetException.Reason.BROKEN, "the content was asked for too early");
    }
    if (bytes.at < limit) {
      int given = Math.min(length, limit - bytes.at);
      System.arraycopy(bytes.bytes, bytes.at, buffer, offset, given);
      bytes.at += given;
      return given;
    }
    return part.read(buffer, offset, length);
  }

  /** Goes on to the next piece, which the bytes then hold to its end; false after the last. */
  boolean next() throws IOException, NotPlainException {
    if (bytes.at > safe) {
      throw new NotPlainException("a piece within a piece");
    }
    bytes.skipBlanks();
    while (bytes.at >= safe) {
      if (bytes.isAt(contentEnd)) {
        contentRead = true;
        return false;
      }
      int end = lastEnd(contentEnd, searched);
      searched = limit;
      if (end > bytes.at) {
        safe = end - contentEnd.length;
      } else if (!fill()) {
        throw new NotPlainException("ends within its content");
      }
      bytes.skipBlanks();
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }

  /** Whether the part's first element, and so every one, knows a prefix of names. */
  boolean declares(String prefix) {
    return PlainHead.root(new String(head, StandardCharsets.ISO_8859_1))
        .contains("xmlns:" + prefix + "=\"");
  }

  PlainBytes bytes() {
    return bytes;
  }

  /** Reads on, and finds the end of the last piece that is there as a whole. */
  private boolean fill() throws IOException, NotPlainException {
    if (contentBegun && bytes.at > 0) {
      System.arraycopy(bytes.bytes, bytes.at, bytes.bytes, 0, limit - bytes.at);
      limit -= bytes.at;
      searched = Math.max(0, searched - bytes.at);
      safe -= bytes.at;
      bytes.at = 0;
    }
    int room = bytes.bytes.length - 1 - limit;
    if (room == 0) {
      if (bytes.bytes.length > MOST) {
        throw new NotPlainException("a piece that is too long");
      }
      bytes.bytes = Arrays.copyOf(bytes.bytes, 2 * bytes.bytes.length);
      room = bytes.bytes.length - 1 - limit;
    }
    int before = limit;
    int read = read(room);
    limit += Math.max(0, read);
    bytes.bytes[limit] = 0;
    if (contentBegun) {
      safe = Math.max(safe, lastEnd(pieceEnd, before));
    }
    return read >= 0;
  }

  /** What cannot be unpacked is left to the parser, which tells what that means. */
  private int read(int room) throws IOException, NotPlainException {
    try {
      return part.read(bytes.bytes, limit, room);
    } catch (ZipException | EOFException | RefusedContentException e) {
      throw new NotPlainException("cannot be unpacked");
    }
  }

  /**
   * Where the last of such tags ends among what is still to be read; here when there is none.
   *
   * @param seen what stands before has been searched already
   */
  private int lastEnd(byte[] tag, int seen) {
    byte last = tag[tag.length - 1];
    int first = Math.max(bytes.at, seen - tag.length) + tag.length;
    for (int end = limit; end >= first; end--) {
      if (bytes.bytes[end - 1] == last
          && Arrays.equals(bytes.bytes, end - tag.length, end, tag, 0, tag.length)) {
        return end;
      }
    }
    return bytes.at;
  }
}
