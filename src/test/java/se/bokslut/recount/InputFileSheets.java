package se.bokslut.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;

/** The recognised sheets of one file, and in words what could not be recounted from it. */
record InputFileSheets(
    InputFolder.InputFile file, List<RecognisedSheet> sheets, List<String> notRecounted) {

  static InputFileSheets read(InputFolder.InputFile file) {
    try {
      byte[] content = Files.readAllBytes(file.location());
      return isWorkbook(content)
          ? ofWorkbook(file, WorkbookCells.read(content))
          : ofText(file, CsvCells.readings(content));
    } catch (IOException
        | POIXMLException
        | UnsupportedFileFormatException
        | UncheckedIOException bad) {
      return new InputFileSheets(
          file, List.of(), List.of(file.path() + ": cannot be read: " + bad));
    }
  }

  private static InputFileSheets ofWorkbook(InputFolder.InputFile file, List<SheetTable> tables) {
    List<RecognisedSheet> sheets = new ArrayList<>();
    List<String> notRecounted = new ArrayList<>();
    for (SheetTable table : tables) {
      Optional<RecognisedSheet> sheet = RecognisedSheet.of(file.path(), table);
      if (RecognisedSheet.isForeignExport(table) || sheet.isEmpty()) {
        notRecounted.add(file.path() + ": sheet " + table.position() + " is of no recounted kind");
      } else {
        sheets.add(sheet.get());
      }
    }
    return new InputFileSheets(file, sheets, notRecounted);
  }

  /** The reading by the right delimiter is the one that knows most headings. */
  private static InputFileSheets ofText(InputFolder.InputFile file, List<SheetTable> readings) {
    boolean foreign = readings.stream().anyMatch(RecognisedSheet::isForeignExport);
    Optional<RecognisedSheet> sheet =
        readings.stream()
            .flatMap(reading -> RecognisedSheet.of(file.path(), reading).stream())
            .max(Comparator.comparingInt(RecognisedSheet::knownHeadings));
    return foreign || sheet.isEmpty()
        ? new InputFileSheets(file, List.of(), List.of(file.path() + ": is of no recounted kind"))
        : new InputFileSheets(file, List.of(sheet.get()), List.of());
  }

  private static boolean isWorkbook(byte[] content) {
    boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
    boolean compound = content.length > 3 && content[0] == (byte) 0xD0 && content[1] == (byte) 0xCF;
    return zip || compound;
  }
}
