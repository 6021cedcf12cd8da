package se.bokslut.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Gives the rows of the first sheet of some workbooks as POI's event reader finds them, headings
 * left out; a thread of its own parses, since that reader calls and cannot be called.
 */
final class PoiRowItemReader implements ItemReader<List<String>>, AutoCloseable {

  private static final int ROWS_AHEAD = 10_000;

  /** Rows in their order; an empty one is the end. */
  private final BlockingQueue<Optional<List<String>>> rows = new LinkedBlockingQueue<>(ROWS_AHEAD);

  private final Thread parser;
  private volatile @Nullable Exception failure;

  PoiRowItemReader(List<Path> files, int columns) {
    parser = Thread.ofPlatform().daemon().name("poi").start(() -> parse(files, columns));
  }

  @Override
  public @Nullable List<String> read() throws Exception {
    Optional<List<String>> row = rows.take();
    if (row.isPresent()) {
      return row.get();
    }
    Exception failed = failure;
    if (failed != null) {
      throw failed;
    }
    return null;
  }

  private void parse(List<Path> files, int columns) {
    try {
      Deque<Path> left = new ArrayDeque<>(files);
      while (!left.isEmpty()) {
        parse(left.removeFirst(), columns);
      }
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      failure = e;
    } finally {
      end();
    }
  }

  private void end() {
    try {
      rows.put(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void parse(Path file, int columns)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(workbook);
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              new StylesTable(),
              new ReadOnlySharedStringsTable(workbook),
              new Rows(columns),
              false));
      try (InputStream sheet = reader.getSheetsData().next()) {
        xml.parse(new InputSource(sheet));
      }
    }
  }

  @Override
  public void close() {
    parser.interrupt();
  }

  /** Collects the cells of a row. */
  private final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final int columns;
    private List<String> row = new ArrayList<>();

    Rows(int columns) {
      this.columns = columns;
    }

    @Override
    public void startRow(int number) {
      row = new ArrayList<>(columns);
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      int column = new CellReference(reference).getCol();
      while (row.size() < column) {
        row.add("");
      }
      row.add(value);
    }

    @Override
    public void endRow(int number) {
      if (number == 0) {
        return;
      }
      while (row.size() < columns) {
        row.add("");
      }
      try {
        rows.put(Optional.of(row));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("nobody reads on", e);
      }
    }
  }
}
