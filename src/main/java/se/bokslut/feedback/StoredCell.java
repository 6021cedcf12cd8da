package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a worksheet part as it is copied.
 *
 * @param column its column from 0
 * @param start its start tag
 * @param content what stands in it, its end tag last
 */
record StoredCell(int column, XmlToken.Start start, List<XmlToken> content) {

  StoredCell {
    content = List.copyOf(content);
  }

  /** A cell that holds nothing yet, beside others of the same prefix. */
  static StoredCell blank(String prefix, int column, int row, int style) {
    XmlToken.Start start =
        new XmlToken.Start(
            prefix,
            "c",
            List.of(),
            List.of(
                new XmlToken.Attribute("", "r", Columns.letters(column) + row),
                new XmlToken.Attribute("", "s", Integer.toString(style))));
    return new StoredCell(column, start, List.of(new XmlToken.End(prefix, "c")));
  }

  String type() {
    String type = start.attribute("t");
    return type == null ? "n" : type;
  }

  int style() {
    String style = start.attribute("s");
    return style == null ? 0 : Integer.parseInt(style.strip());
  }

  StoredCell styled(int style) {
    return new StoredCell(column, start.with("s", Integer.toString(style)), content);
  }

  boolean isFilled() {
    return content.stream()
        .anyMatch(token -> XmlToken.isStart(token, "v") || XmlToken.isStart(token, "t"));
  }

  /** The text of the first element of a name, null when there is none. */
  @Nullable String textOf(String element) {
    for (int i = 0; i < content.size(); i++) {
      if (XmlToken.isStart(content.get(i), element)) {
        StringBuilder text = new StringBuilder();
        for (int j = i + 1; !XmlToken.isEnd(content.get(j), element); j++) {
          if (content.get(j) instanceof XmlToken.Text part) {
            text.append(part.value());
          }
        }
        return text.toString();
      }
    }
    return null;
  }

  /** The start tag of the cell's formula, null when it has none. */
  XmlToken.@Nullable Start formula() {
    return content.stream()
        .filter(token -> XmlToken.isStart(token, "f"))
        .map(XmlToken.Start.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** The cell with a text as its value; its formula stays when it is kept. */
  StoredCell holding(String text, boolean formulaKept) {
    String prefix = start.prefix();
    List<XmlToken> changed = new ArrayList<>();
    if (formulaKept) {
      changed.addAll(elementsOf("f"));
      changed.addAll(element(prefix, "v", List.of(new XmlToken.Text(text))));
    } else {
      changed.addAll(element(prefix, "is", element(prefix, "t", List.of(new XmlToken.Text(text)))));
    }
    changed.add(new XmlToken.End(prefix, "c"));
    return new StoredCell(column, start.with("t", formulaKept ? "str" : "inlineStr"), changed);
  }

  /** The cell with its value alone. */
  StoredCell withoutFormula() {
    List<XmlToken> value = new ArrayList<>(elementsOf("v"));
    value.add(new XmlToken.End(start.prefix(), "c"));
    return new StoredCell(column, start, value);
  }

  private List<XmlToken> elementsOf(String element) {
    int from = 0;
    while (from < content.size() && !XmlToken.isStart(content.get(from), element)) {
      from++;
    }
    int to = from;
    while (to < content.size() && !XmlToken.isEnd(content.get(to), element)) {
      to++;
    }
    return to < content.size() ? content.subList(from, to + 1) : List.of();
  }

  private static List<XmlToken> element(String prefix, String name, List<XmlToken> content) {
    List<XmlToken> element = new ArrayList<>();
    element.add(new XmlToken.Start(prefix, name, List.of(), List.of()));
    element.addAll(content);
    element.add(new XmlToken.End(prefix, name));
    return element;
  }
}
