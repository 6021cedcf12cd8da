package se.bokslut.spreadsheet;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.CodePageUtil;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;
import se.bokslut.spreadsheet.XlsWorkbook.BoundSheet;

/** Reads the first part of an xls workbook, up to where its first sheet starts. */
final class XlsWorkbookReader {

  private static final int EXCEL_95 = 0x0500;
  private static final int EXCEL_97 = 0x0600;
  private static final int MOST_STYLES = 1 << 16;
  private static final int FORMAT_OF_STYLE = 2;
  private static final int SHEET_TYPE = 5;
  private static final int SHEET_NAME = 6;
  private static final int COUNT_OF_TEXTS = 4;
  private static final int TEXTS = 8;

  private final BiffRecords records;
  private final Map<Integer, NumberKind> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final List<BoundSheet> sheets = new ArrayList<>();
  private final TextStore texts = new TextStore(ReadLimits.SHARED_TEXTS);
  private Charset charset = Charset.forName("windows-1252");
  private boolean unicode;
  private boolean date1904;

  private XlsWorkbookReader(BiffRecords records) {
    this.records = records;
  }

  static XlsWorkbook read(BiffRecords records) throws IOException, UnreadableSpreadsheetException {
    return new XlsWorkbookReader(records).read();
  }

  private XlsWorkbook read() throws IOException, UnreadableSpreadsheetException {
    if (!records.next() || records.type() != BiffType.BOF) {
      throw BiffRecords.broken("the workbook stream does not begin with a workbook");
    }
    readVersion();
    while (records.next() && records.type() != BiffType.EOF) {
      readRecord();
    }
    if (records.type() != BiffType.EOF) {
      throw BiffRecords.broken("the workbook stream ends too early");
    }
    List<NumberKind> kinds =
        styles.stream().map(format -> NumberFormats.kind(format, formats)).toList();
    return new XlsWorkbook(sheets, unicode, charset, date1904, new NumberFormats(kinds), texts);
  }

  private void readVersion() throws UnreadableSpreadsheetException {
    int version = records.u16(0);
    if (version != EXCEL_95 && version != EXCEL_97) {
      throw new UnreadableSpreadsheetException(
          Reason.FORMAT_NOT_READ, "a workbook of version %x".formatted(version));
    }
    unicode = version == EXCEL_97;
  }

  private void readRecord() throws IOException, UnreadableSpreadsheetException {
    switch (records.type()) {
      case BiffType.DATE_MODE -> date1904 = records.u16(0) == 1;
      case BiffType.CODE_PAGE -> charset = charset(records.u16(0));
      case BiffType.FORMAT -> readFormat();
      case BiffType.STYLE -> readStyle();
      case BiffType.SHEET -> readSheet();
      case BiffType.SHARED_TEXTS -> readTexts();
      default -> {}
    }
  }

  private void readFormat() throws IOException, UnreadableSpreadsheetException {
    int number = records.u16(0);
    BiffText text = new BiffText(records, 2);
    String code = unicode ? text.unicode(text.u16()) : text.bytes(text.u8(), charset);
    formats.put(number, NumberKind.ofCode(code));
  }

  private void readStyle() throws UnreadableSpreadsheetException {
    if (styles.size() < MOST_STYLES) {
      styles.add(records.u16(FORMAT_OF_STYLE));
    }
  }

  private void readSheet() throws IOException, UnreadableSpreadsheetException {
    long start = Integer.toUnsignedLong(records.i32(0));
    boolean hasCells = records.u8(SHEET_TYPE) == 0;
    BiffText text = new BiffText(records, SHEET_NAME);
    int length = text.u8();
    String name = unicode ? text.unicode(length) : text.bytes(length, charset);
    SheetNames.checkCount(sheets.size() + 1);
    sheets.add(new BoundSheet(sheets.size() + 1, SheetNames.checked(name), start, hasCells));
  }

  private void readTexts() throws IOException, UnreadableSpreadsheetException {
    long count = Integer.toUnsignedLong(records.i32(COUNT_OF_TEXTS));
    BiffText text = new BiffText(records, TEXTS);
    for (long i = 0; i < count && !text.atEnd(); i++) {
      texts.add(text.unicode(text.u16()));
    }
  }

  private static Charset charset(int codePage) {
    try {
      return Charset.forName(CodePageUtil.codepageToEncoding(codePage, true));
    } catch (UnsupportedEncodingException | IllegalArgumentException unknown) {
      return Charset.forName("windows-1252");
    }
  }
}
