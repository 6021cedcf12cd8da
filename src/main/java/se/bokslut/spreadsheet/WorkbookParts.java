package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook part says of its workbook: the worksheets in their order, and how dates are
 * counted; chart sheets and the like are left out, but keep their position.
 *
 * @param date1904 whether day 0 is 1904-01-01, as on old Macintoshes
 * @param worksheets the worksheets, hidden ones included
 * @param sharedStrings the part that holds the texts, if there is one
 * @param styles the part that holds the number formats, if there is one
 */
record WorkbookParts(
    boolean date1904,
    List<Worksheet> worksheets,
    Optional<String> sharedStrings,
    Optional<String> styles) {

  /**
   * A worksheet.
   *
   * @param position its place among all sheets, from 1
   * @param name as on its tab
   * @param part where its cells are
   */
  record Worksheet(int position, String name, String part) {}

  WorkbookParts {
    worksheets = List.copyOf(worksheets);
  }

  /** Reads the workbook part and what it points to. */
  static WorkbookParts read(ZipParts parts, String workbook)
      throws IOException, UnreadableSpreadsheetException {
    Relationships relationships = Relationships.of(parts, workbook);
    List<Worksheet> worksheets = List.of();
    boolean date1904 = false;
    try (XmlPart xml = XmlPart.open(parts, workbook)) {
      while (xml.next()) {
        if (xml.isStart("workbookPr")) {
          // Extensions repeat the element without the attribute.
          date1904 |= isTrue(xml.attribute("date1904"));
        } else if (xml.isStart("sheets")) {
          worksheets = worksheets(xml, relationships);
        }
      }
    }
    return new WorkbookParts(
        date1904,
        worksheets,
        relationships.firstOfType("sharedStrings"),
        relationships.firstOfType("styles"));
  }

  private static List<Worksheet> worksheets(XmlPart xml, Relationships pointers)
      throws IOException, UnreadableSpreadsheetException {
    List<Worksheet> worksheets = new ArrayList<>();
    int position = 0;
    while (xml.nextWithin("sheets")) {
      if (xml.isStart("sheet")) {
        position++;
        SheetNames.checkCount(position);
        worksheet(xml, position, pointers).ifPresent(worksheets::add);
      }
    }
    return worksheets;
  }

  private static Optional<Worksheet> worksheet(XmlPart xml, int position, Relationships pointers)
      throws UnreadableSpreadsheetException {
    String name = SheetNames.checked(xml.required("name"));
    String id = xml.required("id");
    return Optional.of(pointers.withId(id).orElseThrow(() -> xml.broken("points nowhere by " + id)))
        .filter(pointer -> pointer.type().equals("worksheet"))
        .map(pointer -> new Worksheet(position, name, pointer.target()));
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
