package se.bokslut.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * A file as a screen reader knows it: the tree of its elements with their texts, and the texts of
 * its pages.
 */
public final class DrawnPdf {

  /** An element and what stands in it. */
  public record Element(
      String type, Map<String, String> attributes, List<Element> children, String text) {

    /** All text in it, in reading order. */
    public String allText() {
      return text + children.stream().map(Element::allText).collect(Collectors.joining());
    }

    /** All elements of a type in it, in reading order. */
    public List<Element> all(String wanted) {
      List<Element> found = new ArrayList<>();
      if (type.equals(wanted)) {
        found.add(this);
      }
      children.forEach(child -> found.addAll(child.all(wanted)));
      return found;
    }
  }

  private record Key(int page, int mark) {}

  private final List<DrawnText> texts = new ArrayList<>();
  private final Map<Key, String> byMark = new LinkedHashMap<>();
  private final Map<Integer, Integer> pageOfObject = new LinkedHashMap<>();
  private final List<Key> readingOrder = new ArrayList<>();
  private final List<Key> drawingOrder = new ArrayList<>();
  private final List<Set<String>> decorations = new ArrayList<>();
  private final Element document;
  private final String metadata;
  private final int pages;

  /** Reads a file. */
  public DrawnPdf(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      this.pages = reader.getNumberOfPages();
      for (int page = 1; page <= pages; page++) {
        DrawnPage drawn = DrawnPage.of(reader, page);
        texts.addAll(drawn.texts());
        decorations.add(drawn.decorations());
        for (int bracket : drawn.brackets()) {
          drawingOrder.add(new Key(page, bracket));
        }
        pageOfObject.put(reader.getPageOrigRef(page).getNumber(), page);
      }
      for (DrawnText text : texts) {
        byMark.merge(new Key(text.page(), text.mark()), text.text(), String::concat);
      }
      this.metadata = reader.getInfo() + new String(reader.getMetadata(), StandardCharsets.UTF_8);
      PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
      this.document = element((PdfDictionary) PdfReader.getPdfObject(first(root)), 0);
    }
  }

  private static PdfObject first(PdfDictionary root) {
    PdfObject kids = root.getDirectObject(PdfName.K);
    return kids instanceof PdfArray array ? array.getDirectObject(0) : kids;
  }

  private Element element(PdfDictionary element, int pageAbove) {
    int page = page(element, pageAbove);
    List<Element> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    PdfObject kids = element.getDirectObject(PdfName.K);
    if (kids instanceof PdfArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getDirectObject(i), page, children, text);
      }
    } else if (kids != null) {
      kid(kids, page, children, text);
    }
    return new Element(
        element.getAsName(PdfName.S).toString().substring(1),
        attributes(element),
        children,
        text.toString());
  }

  private void kid(PdfObject kid, int page, List<Element> children, StringBuilder text) {
    if (kid instanceof PdfNumber mark) {
      text.append(drawn(page, mark.intValue()));
    } else if (kid instanceof PdfDictionary dictionary) {
      if (dictionary.get(PdfName.S) != null) {
        children.add(element(dictionary, page));
      } else if (dictionary.getAsNumber(new PdfName("MCID")) != null) {
        text.append(
            drawn(page(dictionary, page), dictionary.getAsNumber(new PdfName("MCID")).intValue()));
      }
    }
  }

  private String drawn(int page, int mark) {
    readingOrder.add(new Key(page, mark));
    return byMark.getOrDefault(new Key(page, mark), "");
  }

  private int page(PdfDictionary dictionary, int otherwise) {
    PdfIndirectReference page = (PdfIndirectReference) dictionary.get(PdfName.PG);
    return page == null ? otherwise : pageOfObject.getOrDefault(page.getNumber(), otherwise);
  }

  private static Map<String, String> attributes(PdfDictionary element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    PdfString alternative = element.getAsString(PdfName.ALT);
    if (alternative != null) {
      attributes.put("Alt", alternative.toUnicodeString());
    }
    PdfString spoken = element.getAsString(new PdfName("ActualText"));
    if (spoken != null) {
      attributes.put("ActualText", spoken.toUnicodeString());
    }
    PdfDictionary more = element.getAsDict(PdfName.A);
    if (more != null) {
      for (PdfName name : more.getKeys()) {
        attributes.put(name.toString().substring(1), more.getDirectObject(name).toString());
      }
    }
    return attributes;
  }

  /** The tree of elements. */
  public Element document() {
    return document;
  }

  /** The kinds of what is not read aloud on a page. */
  Set<String> decorations(int page) {
    return decorations.get(page - 1);
  }

  /** What the file says about itself. */
  public String metadata() {
    return metadata;
  }

  public int pages() {
    return pages;
  }

  /** Everything that was drawn, in the order in which it was drawn. */
  public List<DrawnText> texts() {
    return List.copyOf(texts);
  }

  /** The brackets in the order in which a screen reader meets them, as page and number. */
  public List<String> readingOrder() {
    return readingOrder.stream().map(Key::toString).toList();
  }

  /** The brackets in the order in which they were drawn. */
  public List<String> drawingOrder() {
    return drawingOrder.stream().map(Key::toString).toList();
  }

  /** A page's lines from the top, words from the left, blanks for gaps. */
  public String page(int number) {
    Map<Integer, List<DrawnText>> lines = new TreeMap<>();
    for (DrawnText text : texts) {
      if (text.page() == number) {
        lines.computeIfAbsent(-Math.round(text.y()), y -> new ArrayList<>()).add(text);
      }
    }
    return lines.values().stream().map(DrawnPdf::line).collect(Collectors.joining("\n"));
  }

  private static String line(List<DrawnText> texts) {
    return texts.stream()
        .sorted(Comparator.comparingDouble(DrawnText::x))
        .map(DrawnText::text)
        .map(String::strip)
        .collect(Collectors.joining(" | "));
  }
}
