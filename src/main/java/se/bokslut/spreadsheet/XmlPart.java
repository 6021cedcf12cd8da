package se.bokslut.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * One XML part of a workbook, read forward once; names are compared without their prefix.
 *
 * <p>A document type is refused where it stands, and neither it nor an entity is ever resolved.
 */
final class XmlPart implements Closeable {

  private final String name;
  private final InputStream input;
  private final XMLStreamReader xml;
  private final XmlBounds bounds = new XmlBounds();
  private int event = XMLStreamConstants.START_DOCUMENT;

  private XmlPart(String name, InputStream input) throws XMLStreamException {
    this.name = name;
    this.input = input;
    this.xml = factory().createXMLStreamReader(input);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static XmlPart open(ZipParts parts, String name)
      throws IOException, UnreadableSpreadsheetException {
    return of(name, parts.open(name));
  }

  /** Takes over the stream, which is closed with the part. */
  static XmlPart of(String name, InputStream input)
      throws IOException, UnreadableSpreadsheetException {
    try {
      return new XmlPart(name, input);
    } catch (XMLStreamException | RuntimeException e) {
      input.close();
      throw Failures.explain(name, e);
    }
  }

  /** Goes on to the next piece of mark-up or text; false at the end of the part. */
  boolean next() throws IOException, UnreadableSpreadsheetException {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      event = xml.next();
    } catch (XMLStreamException | RuntimeException e) {
      // The boundary to the parser: content it cannot take ends in many kinds of exception.
      throw Failures.explain(name, e);
    }
    check();
    return event != XMLStreamConstants.END_DOCUMENT;
  }

  private void check() throws UnreadableSpreadsheetException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> bounds.enter(xml);
      case XMLStreamConstants.END_ELEMENT -> bounds.leave();
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new UnreadableSpreadsheetException(
              Reason.FORBIDDEN_CONTENT, name + " holds a document type or an entity");
      default -> {}
    }
  }

  /** Goes on within an element; false at its end. */
  boolean nextWithin(String element) throws IOException, UnreadableSpreadsheetException {
    if (!next()) {
      throw broken("ends within " + element);
    }
    return !isEnd(element);
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  boolean isStart(String element) {
    return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element);
  }

  boolean isEnd(String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }

  /** An attribute of the element that just started, whatever its name space. */
  @Nullable String attribute(String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /**
   * An attribute whose name space holds a word, for names that several name spaces have.
   *
   * @param word what no other name space of that name holds
   */
  @Nullable String attributeOf(String word, String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals(attribute) && space != null && space.contains(word)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute without which the part makes no sense. */
  String required(String attribute) throws UnreadableSpreadsheetException {
    String value = attribute(attribute);
    if (value == null) {
      throw broken("lacks the attribute " + attribute);
    }
    return value;
  }

  /** All text up to the end of the element that just started. */
  String text(String element) throws IOException, UnreadableSpreadsheetException {
    TextCollector text = new TextCollector(name);
    while (nextWithin(element)) {
      collect(text);
    }
    return text.toString();
  }

  /** The shown text of a shared or inline string: its runs together, phonetic guides left out. */
  String richText(String element) throws IOException, UnreadableSpreadsheetException {
    TextCollector text = new TextCollector(name);
    while (nextWithin(element)) {
      if (isStart("rPh")) {
        skip();
      } else if (isStart("t")) {
        while (nextWithin("t")) {
          collect(text);
        }
      }
    }
    return text.toString();
  }

  private void collect(TextCollector text) throws IOException, UnreadableSpreadsheetException {
    text.add(textHere());
  }

  /** The text that stands here; empty if it is mark-up. */
  String textHere() throws IOException, UnreadableSpreadsheetException {
    if (event != XMLStreamConstants.CHARACTERS
        && event != XMLStreamConstants.CDATA
        && event != XMLStreamConstants.SPACE) {
      return "";
    }
    try {
      return xml.getText();
    } catch (RuntimeException e) {
      // The parser is lazy: it meets faulty characters here, and can only throw unchecked.
      throw Failures.explain(name, e);
    }
  }

  /** Goes on to the end of the element that just started, whatever it holds. */
  void skip() throws IOException, UnreadableSpreadsheetException {
    int open = 1;
    while (open > 0) {
      if (!next()) {
        throw broken("ends within an element");
      }
      if (isStart()) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  /** A fault in what this part says. */
  UnreadableSpreadsheetException broken(String fault) {
    return new UnreadableSpreadsheetException(Reason.BROKEN, name + " " + fault);
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
