package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.Set;

/**
 * The text that a cell of an OpenDocument spreadsheet shows: its paragraphs, blanks as the format
 * counts them; comments, drawings and pronunciations are left out.
 */
final class OdsText {

  /** What stands within a paragraph without being part of its text. */
  private static final Set<String> ASIDE =
      Set.of(
          "annotation", "annotation-end", "note", "ruby-text", "frame", "custom-shape", "object");

  private final XmlPart xml;
  private final TextCollector text;
  private boolean afterBlank = true;

  private OdsText(XmlPart xml) {
    this.xml = xml;
    this.text = new TextCollector("content.xml");
  }

  /** Reads to the end of the cell. */
  static String read(XmlPart xml, String cell) throws IOException, UnreadableSpreadsheetException {
    OdsText content = new OdsText(xml);
    boolean first = true;
    while (xml.nextWithin(cell)) {
      if (xml.isStart("p")) {
        content.text.add(first ? "" : "\n");
        content.paragraph();
        first = false;
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    return content.text.toString();
  }

  private void paragraph() throws IOException, UnreadableSpreadsheetException {
    afterBlank = true;
    while (xml.nextWithin("p")) {
      if (xml.isStart()) {
        element();
      } else {
        add(xml.textHere());
      }
    }
  }

  private void element() throws IOException, UnreadableSpreadsheetException {
    if (xml.isStart("s")) {
      spaces(OdsRepeats.times(xml.attribute("c")));
    } else if (xml.isStart("tab")) {
      sign("\t");
    } else if (xml.isStart("line-break")) {
      sign("\n");
    } else if (ASIDE.stream().anyMatch(xml::isStart)) {
      xml.skip();
    }
  }

  private void spaces(int count) throws UnreadableSpreadsheetException {
    sign(" ".repeat(Math.min(count, ReadLimits.CELL + 1)));
  }

  private void sign(String sign) throws UnreadableSpreadsheetException {
    text.add(sign);
    afterBlank = false;
  }

  /** Adds text of which any run of blanks counts as one. */
  private void add(String piece) throws UnreadableSpreadsheetException {
    StringBuilder plain = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char character = piece.charAt(i);
      boolean blank = " \t\r\n".indexOf(character) >= 0;
      if (!blank || !afterBlank) {
        plain.append(blank ? ' ' : character);
      }
      afterBlank = blank;
    }
    text.add(plain.toString());
  }
}
