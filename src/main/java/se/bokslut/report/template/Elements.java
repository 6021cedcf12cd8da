package se.bokslut.report.template;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what templates wrote as a tree of elements, each of which knows its place. */
final class Elements {

  /** Elements of a report stand far less deep in each other. */
  private static final int DEEPEST = 100;

  /** Limits against foreign XML; without document types, all that they meet here is much data. */
  private static final List<String> LIMITS =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit");

  private static final String NO_LIMIT = "0";

  private final XMLStreamReader reader;
  private final Deque<Place> open = new ArrayDeque<>();

  private Elements(XMLStreamReader reader, Place start) {
    this.reader = reader;
    open.push(start);
  }

  /**
   * The outermost element.
   *
   * @param start the place of what has none of its own
   * @throws FaultyTemplateException when tags do not fit together
   */
  static Element read(String xml, Place start) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    LIMITS.forEach(limit -> factory.setProperty(limit, NO_LIMIT));
    Deque<Place> open = new ArrayDeque<>(List.of(start));
    try {
      Elements elements = new Elements(factory.createXMLStreamReader(new StringReader(xml)), start);
      open = elements.open;
      return elements.root();
    } catch (XMLStreamException e) {
      throw new FaultyTemplateException(
          new Fault(
              open.element(),
              "taggarna går inte ihop, räknat från elementet som börjar här (%s). Varje <tagg> ska ha sin </tagg>, och & ska skrivas &amp;."
                  .formatted(detail(e))),
          e);
    }
  }

  /** What the reader says, without its place in the text that templates wrote. */
  private static String detail(XMLStreamException failure) {
    String message = String.valueOf(failure.getMessage());
    int text = message.indexOf("Message: ");
    return text < 0 ? message : message.substring(text + "Message: ".length()).strip();
  }

  private Element root() throws XMLStreamException {
    while (reader.next() != XMLStreamConstants.START_ELEMENT) {
      // comments and blanks stand before it
    }
    Element root = element();
    while (reader.hasNext()) {
      reader.next();
    }
    return root;
  }

  private Element element() throws XMLStreamException {
    String name = reader.getLocalName();
    Map<String, String> attributes = attributes();
    String written = attributes.remove(StartTags.PLACE);
    Place place = written == null ? open.element() : Place.of(written);
    open.push(place);
    requireShallow(name, place);
    List<Node> content = content();
    open.pop();
    return new Element(name, place, attributes, content);
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i).strip());
    }
    return attributes;
  }

  private void requireShallow(String name, Place place) {
    if (open.size() > DEEPEST) {
      throw new FaultyTemplateException(
          new Fault(
              place,
              "<%s> står mer än %s element djupt. Kontrollera att varje <tagg> stängs innan nästa börjar."
                  .formatted(name, DEEPEST)));
    }
  }

  private List<Node> content() throws XMLStreamException {
    List<Node> content = new ArrayList<>();
    int event = reader.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        content.add(element());
      } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
        content.add(new Node.Text(reader.getText()));
      }
      event = reader.next();
    }
    return content;
  }
}
