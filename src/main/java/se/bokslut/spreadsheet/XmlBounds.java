package se.bokslut.spreadsheet;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * Keeps a part within the vocabulary and depth that workbooks have, because a parser remembers
 * every name and every open element.
 */
final class XmlBounds {

  private static final int MOST_NAMES = 2000;
  private static final int DEEPEST = 200;

  private final Set<String> names = new HashSet<>();
  private int depth;

  /** Takes note of an element that starts. */
  void enter(XMLStreamReader element) throws UnreadableSpreadsheetException {
    depth++;
    names.add(element.getLocalName());
    for (int i = 0; i < element.getAttributeCount(); i++) {
      names.add(element.getAttributeLocalName(i));
    }
    if (depth > DEEPEST || names.size() > MOST_NAMES) {
      throw new UnreadableSpreadsheetException(
          Reason.BROKEN, depth + " levels or " + names.size() + " names are no workbook's");
    }
  }

  /** Takes note of an element that ends. */
  void leave() {
    depth--;
  }
}
