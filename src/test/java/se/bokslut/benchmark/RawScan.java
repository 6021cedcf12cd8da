package se.bokslut.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The limit that intake is measured against: every part unpacked and parsed, nothing kept. */
final class RawScan {

  private RawScan() {}

  /** Scans the sheets and texts of workbooks; the number of characters keeps it honest. */
  static long characters(List<Path> files) {
    long characters = 0;
    for (Path file : files) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (String part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
          characters += characters(zip, zip.getEntry(part));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (XMLStreamException e) {
        throw new IllegalStateException("a part that we wrote is no XML: " + file, e);
      }
    }
    return characters;
  }

  private static long characters(ZipFile zip, ZipEntry part)
      throws IOException, XMLStreamException {
    long characters = 0;
    try (InputStream input = zip.getInputStream(part)) {
      XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(input);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.CHARACTERS) {
          characters += xml.getTextLength();
        }
      }
    }
    return characters;
  }
}
