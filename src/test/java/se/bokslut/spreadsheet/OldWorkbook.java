package se.bokslut.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An xls workbook written record by record, for forms that no library writes but files have. */
public final class OldWorkbook {

  private static final int HEADER = 4;

  private final ByteArrayOutputStream cells = new ByteArrayOutputStream();

  /** Adds any record to the sheet. */
  public OldWorkbook record(int type, byte[] content) {
    cells.writeBytes(header(type, content.length));
    cells.writeBytes(content);
    return this;
  }

  /** Adds a cell that holds a number. */
  public OldWorkbook number(int row, int column, double value) {
    return record(0x0203, place(14, row, column).putDouble(value).array());
  }

  /** Adds a cell that holds a text of one byte a character, as before Excel 97. */
  public OldWorkbook bytes(int row, int column, byte[] text) {
    return record(
        0x0204,
        place(8 + text.length, row, column).putShort((short) text.length).put(text).array());
  }

  private static ByteBuffer place(int length, int row, int column) {
    return little(length).putShort((short) row).putShort((short) column).putShort((short) 0);
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] header(int type, int length) {
    return little(HEADER).putShort((short) type).putShort((short) length).array();
  }

  /** Writes it as Excel 97 does. */
  public Path write(Path file) throws IOException {
    return write(file, "Workbook", 0x0600, new byte[] {5, 0, 'B', 'l', 'a', 'd', '1'});
  }

  /** Writes it as Excel 95 does. */
  public Path writeAsExcel95(Path file) throws IOException {
    return write(file, "Book", 0x0500, new byte[] {5, 'B', 'l', 'a', 'd', '1'});
  }

  private Path write(Path file, String stream, int version, byte[] name) throws IOException {
    byte[] start = little(8).putShort((short) version).putShort((short) 5).array();
    byte[] sheet = little(8).putShort((short) version).putShort((short) 0x10).array();
    int globals = 3 * HEADER + start.length + 6 + name.length;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(header(0x0809, start.length));
    all.writeBytes(start);
    all.writeBytes(header(0x0085, 6 + name.length));
    all.writeBytes(little(6).putInt(globals).array());
    all.writeBytes(name);
    all.writeBytes(header(0x000A, 0));
    all.writeBytes(header(0x0809, sheet.length));
    all.writeBytes(sheet);
    all.writeBytes(cells.toByteArray());
    all.writeBytes(header(0x000A, 0));
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream output = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(all.toByteArray()), stream);
      container.writeFilesystem(output);
    }
    return file;
  }

  /** The bytes of a text in a character set that Excel 95 used. */
  public static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
