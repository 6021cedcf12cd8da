package se.bokslut.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a csv in one pass; a row's number is its record's, blank ones counted, so that
 * it is the number a spreadsheet programme shows.
 */
final class CsvCursor implements RowCursor {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private int number;

  private CsvCursor(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
  }

  static CsvCursor open(TextFile file, CsvDialect dialect) throws IOException {
    BufferedReader text = file.open();
    try {
      if (dialect.declared()) {
        text.readLine();
      }
      return new CsvCursor(
          CSVParser.builder()
              .setReader(new CsvCharacters(text, dialect.delimiter()))
              .setFormat(format(dialect.delimiter()))
              .get());
    } catch (IOException e) {
      text.close();
      throw e;
    }
  }

  /** Text after a closing quote is kept, as Excel keeps it; a quote left open is an error. */
  private static CSVFormat format(char delimiter) {
    return CSVFormat.Builder.create()
        .setDelimiter(delimiter)
        .setQuote('"')
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(false)
        .get();
  }

  @Override
  public @Nullable SheetRow next() throws IOException, UnreadableSpreadsheetException {
    while (hasNext()) {
      number++;
      RowCells cells = new RowCells();
      for (String value : records.next()) {
        cells.put(cells.nextColumn(), CellText.of(value), value.length());
      }
      if (!cells.all().isEmpty()) {
        return new SheetRow(number, cells.all());
      }
    }
    return null;
  }

  private boolean hasNext() throws IOException, UnreadableSpreadsheetException {
    try {
      return records.hasNext();
    } catch (RuntimeException e) {
      // The boundary to the parser, whose iterator can only throw unchecked.
      throw Failures.explain("the text after record " + number, e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
