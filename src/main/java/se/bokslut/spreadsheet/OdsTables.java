package se.bokslut.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;

/**
 * The tables that are sheets in the content of an OpenDocument spreadsheet, read forward once.
 *
 * <p>What else looks like a table is passed by: tracked changes, links, and what was kept of other
 * documents.
 */
final class OdsTables implements Closeable {

  /** Elements that only group the rows. */
  private static final Set<String> GROUPS =
      Set.of("table-row-group", "table-header-rows", "table-rows");

  private final XmlPart xml;
  private String name = "";
  private int index = -1;
  private boolean inSpreadsheet;
  private boolean inTable;

  OdsTables(XmlPart xml) {
    this.xml = xml;
  }

  /** The index of the table that is being read, from 0; −1 before the first. */
  int index() {
    return index;
  }

  /** The name of the table that is being read. */
  String name() {
    return name;
  }

  XmlPart xml() {
    return xml;
  }

  /** Goes on to the start of the next table; false after the last, when all has been read. */
  boolean nextTable() throws IOException, UnreadableSpreadsheetException {
    while (nextRow()) {
      xml.skip();
    }
    while (xml.next()) {
      if (!inSpreadsheet) {
        inSpreadsheet = xml.isStart("spreadsheet");
      } else if (xml.isStart()) {
        if (enterTable()) {
          return true;
        }
        xml.skip();
      } else if (xml.isEnd("spreadsheet")) {
        inSpreadsheet = false;
      }
    }
    return false;
  }

  private boolean enterTable() throws UnreadableSpreadsheetException {
    if (!xml.isStart("table")) {
      return false;
    }
    name = xml.required("name");
    inTable = !(name.startsWith("'") && name.contains("'#"));
    if (inTable) {
      index++;
    }
    return inTable;
  }

  /** Goes on to the start of the table's next row; false at the table's end. */
  boolean nextRow() throws IOException, UnreadableSpreadsheetException {
    while (inTable) {
      if (!xml.next()) {
        throw xml.broken("ends within a table");
      }
      if (xml.isEnd("table")) {
        inTable = false;
      } else if (xml.isStart("table-row")) {
        return true;
      } else if (xml.isStart() && GROUPS.stream().noneMatch(xml::isStart)) {
        xml.skip();
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
