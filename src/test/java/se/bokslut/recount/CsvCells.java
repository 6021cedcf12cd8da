package se.bokslut.recount;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the cells of a delimited text file, once for each delimiter it may have been written with.
 */
final class CsvCells {

  private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CsvCells() {}

  /** One reading per delimiter; the one whose headings are known is the right one. */
  static List<SheetTable> readings(byte[] content) throws IOException {
    String text = decode(content);
    List<SheetTable> readings = new ArrayList<>();
    for (char delimiter : DELIMITERS) {
      List<List<Cell>> rows = parse(text, delimiter);
      readings.add(new SheetTable(0, rows, rows));
    }
    return readings;
  }

  private static List<List<Cell>> parse(String text, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    String quoted = text.replaceAll("\\\\\"(?![" + delimiter + "\r\n]|$)", "\"\"");
    List<List<Cell>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(quoted), format)) {
      for (CSVRecord row : parser) {
        rows.add(row.stream().map(CsvCells::repaired).map(Cell::words).toList());
      }
    }
    return rows;
  }

  private static String decode(byte[] content) {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    return strictUtf8(content, new String(content, WINDOWS));
  }

  private static String strictUtf8(byte[] content, String otherwise) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      return otherwise;
    }
  }

  /** Undoes a double encoding, recognised by being valid UTF-8 when written as Windows-1252. */
  private static String repaired(String text) {
    boolean suspicious = text.indexOf('\u00C3') >= 0 || text.indexOf('\u00C2') >= 0;
    return suspicious && WINDOWS.newEncoder().canEncode(text)
        ? strictUtf8(text.getBytes(WINDOWS), text)
        : text;
  }

  private static boolean startsWith(byte[] content, int... mark) {
    for (int index = 0; index < mark.length; index++) {
      if (content.length <= index || (content[index] & 0xFF) != mark[index]) {
        return false;
      }
    }
    return true;
  }
}
