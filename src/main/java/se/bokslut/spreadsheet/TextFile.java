package se.bokslut.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * A text file and its encoding: that of its byte order mark, else UTF-8 when every byte of the file
 * obeys it, else Windows-1252.
 *
 * @param file where it is
 * @param encoding how its bytes are characters
 * @param markLength the bytes of its byte order mark
 */
record TextFile(Path file, Charset encoding, int markLength) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Reads the whole file once to settle its encoding, and refuses what is not text. */
  static TextFile inspect(Path file) throws IOException, UnreadableSpreadsheetException {
    Optional<TextFile> marked = byMark(file);
    TextFile text = marked.orElse(new TextFile(file, StandardCharsets.UTF_8, 0));
    try {
      text.census().check();
      return text;
    } catch (CharacterCodingException e) {
      if (marked.isPresent()) {
        throw new UnreadableSpreadsheetException(
            Reason.BROKEN, "not the " + text.encoding + " that its mark says", e);
      }
      TextFile windows = new TextFile(file, WINDOWS, 0);
      windows.census().check();
      return windows;
    }
  }

  private static Optional<TextFile> byMark(Path file) throws IOException {
    byte[] head;
    try (InputStream input = Files.newInputStream(file)) {
      head = input.readNBytes(3);
    }
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    if (bytes.equals("\u00ef\u00bb\u00bf")) {
      return Optional.of(new TextFile(file, StandardCharsets.UTF_8, 3));
    }
    if (bytes.startsWith("\u00ff\u00fe")) {
      return Optional.of(new TextFile(file, StandardCharsets.UTF_16LE, 2));
    }
    if (bytes.startsWith("\u00fe\u00ff")) {
      return Optional.of(new TextFile(file, StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private TextCensus census() throws IOException {
    try (Reader reader = open()) {
      return TextCensus.of(reader);
    }
  }

  /** Opens the text after its mark; the few bytes unknown to Windows-1252 become U+FFFD. */
  BufferedReader open() throws IOException {
    InputStream input = Files.newInputStream(file);
    try {
      input.skipNBytes(markLength);
    } catch (IOException e) {
      input.close();
      throw e;
    }
    return new BufferedReader(new InputStreamReader(input, decoder()));
  }

  private CharsetDecoder decoder() {
    CodingErrorAction onError =
        encoding.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    return encoding.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
  }
}
