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

  /** More styles, or formats, than this are ignored; Excel itself stops at 65 490. */
  private static final int MOST = 100_000;

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
      if (xml.isStart("numFmt") && own.size() < MOST) {
        own.put(number(xml.required("numFmtId")), NumberKind.ofCode(xml.required("formatCode")));
      }
    }
  }

  private static void readStyles(XmlPart xml, Map<Integer, NumberKind> own, List<NumberKind> kinds)
      throws IOException, UnreadableSpreadsheetException {
    while (xml.nextWithin("cellXfs")) {
      if (xml.isStart("xf") && kinds.size() < MOST) {
        int id = number(xml.attribute("numFmtId"));
        kinds.add(kind(id, own));
      }
    }
  }

  /** The kind of a format by its number: the workbook's own, else the built-in one. */
  static NumberKind kind(int id, Map<Integer, NumberKind> own) {
    NumberKind kind = own.get(id);
    return kind == null ? NumberKind.ofBuiltIn(id) : kind;
  }

  /** The kind for a style number as a cell states it; the first style when it states none. */
  NumberKind kind(@Nullable String style) {
    return kind(number(style));
  }

  /** The kind for a style number. */
  NumberKind kind(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : NumberKind.PLAIN;
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
