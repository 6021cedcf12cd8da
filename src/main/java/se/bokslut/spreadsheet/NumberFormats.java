package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each cell style of a workbook makes of a number; a style that is not there makes it plain.
 *
 * @param styles the kinds by style number
 */
record NumberFormats(List<NumberKind> styles) {

  NumberFormats {
    styles = List.copyOf(styles);
  }

  /** Reads the styles part. */
  static NumberFormats read(ZipParts parts, String styles)
      throws IOException, UnreadableSpreadsheetException {
    Map<Integer, NumberKind> own = new HashMap<>();
    List<NumberKind> kinds = new ArrayList<>();
    try (XmlPart xml = XmlPart.open(parts, styles)) {
      while (xml.next()) {
        if (xml.isStart("numFmts")) {
          readOwnFormats(xml, own);
        } else if (xml.isStart("cellXfs")) {
          readStyles(xml, own, kinds);
        }
      }
    }
    return new NumberFormats(kinds);
  }

  private static void readOwnFormats(XmlPart xml, Map<Integer, NumberKind> own)
      throws IOException, UnreadableSpreadsheetException {
    while (xml.nextWithin("numFmts")) {
      if (xml.isStart("numFmt")) {
        own.put(number(xml.required("numFmtId")), NumberKind.ofCode(xml.required("formatCode")));
      }
    }
  }

  private static void readStyles(XmlPart xml, Map<Integer, NumberKind> own, List<NumberKind> kinds)
      throws IOException, UnreadableSpreadsheetException {
    while (xml.nextWithin("cellXfs")) {
      if (xml.isStart("xf")) {
        int id = number(xml.attribute("numFmtId"));
        NumberKind kind = own.get(id);
        kinds.add(kind == null ? NumberKind.ofBuiltIn(id) : kind);
      }
    }
  }

  /** The kind for a style number as a cell states it; the first style when it states none. */
  NumberKind kind(@Nullable String style) {
    int index = number(style);
    return index < styles.size() ? styles.get(index) : NumberKind.PLAIN;
  }

  private static int number(@Nullable String digits) {
    if (digits == null) {
      return 0;
    }
    try {
      return Integer.parseUnsignedInt(digits);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
