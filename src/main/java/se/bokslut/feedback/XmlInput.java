package se.bokslut.feedback;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML part read piece by piece; document types and entities are not followed. */
final class XmlInput {

  private final XMLStreamReader reader;

  XmlInput(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    reader = factory.createXMLStreamReader(part);
  }

  /** The next piece, null after the last. */
  @Nullable XmlToken next() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return start();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return new XmlToken.End(prefix(reader.getPrefix()), reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return new XmlToken.Text(reader.getText());
        }
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
          return new XmlToken.Instruction(reader.getPITarget(), prefix(reader.getPIData()));
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("a document type or an entity");
        default -> {
          // comments and the document's own start and end say nothing
        }
      }
    }
    return null;
  }

  private XmlToken.Start start() {
    List<XmlToken.Attribute> declarations = new ArrayList<>(reader.getNamespaceCount());
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      declarations.add(
          new XmlToken.Attribute(
              "", prefix(reader.getNamespacePrefix(i)), prefix(reader.getNamespaceURI(i))));
    }
    List<XmlToken.Attribute> attributes = new ArrayList<>(reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.add(
          new XmlToken.Attribute(
              prefix(reader.getAttributePrefix(i)),
              reader.getAttributeLocalName(i),
              reader.getAttributeValue(i)));
    }
    return new XmlToken.Start(
        prefix(reader.getPrefix()), reader.getLocalName(), declarations, attributes);
  }

  /** The tokens up to the end of the element that has been started, its end tag last. */
  List<XmlToken> rest() throws XMLStreamException {
    List<XmlToken> tokens = new ArrayList<>();
    int depth = 1;
    while (depth > 0) {
      XmlToken token = next();
      if (token == null) {
        throw new XMLStreamException("the part ends within an element");
      }
      depth += token instanceof XmlToken.Start ? 1 : 0;
      depth -= token instanceof XmlToken.End ? 1 : 0;
      tokens.add(token);
    }
    return tokens;
  }

  private static String prefix(@Nullable String text) {
    return text == null ? "" : text;
  }
}
