package se.bokslut.feedback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A small XML part as a whole, to be changed. */
final class XmlDocument {

  private final Document document;

  private XmlDocument(Document document) {
    this.document = document;
    document.setXmlStandalone(true);
  }

  static XmlDocument read(InputStream part) throws IOException, NotCopiedException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return new XmlDocument(builder.parse(part));
    } catch (SAXException | ParserConfigurationException e) {
      throw new NotCopiedException("a part is not well-formed", e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** The children of an element that bear a local name. */
  static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        children.add(element);
      }
    }
    return children;
  }

  static @Nullable Element child(Element parent, String name) {
    List<Element> children = children(parent, name);
    return children.isEmpty() ? null : children.getFirst();
  }

  /** A new element of the namespace and prefix of another. */
  static Element element(Element like, String name) {
    String prefix = like.getPrefix();
    return like.getOwnerDocument()
        .createElementNS(
            like.getNamespaceURI(),
            prefix == null || prefix.isEmpty() ? name : prefix + ":" + name);
  }

  /** Appends a new element and gives it. */
  static Element append(Element parent, String name) {
    Element element = element(parent, name);
    parent.appendChild(element);
    return element;
  }

  /**
   * The first child of a name; a new one, put after the children of certain names, when none is.
   */
  static Element childAfter(Element parent, String name, List<String> before) {
    Element known = child(parent, name);
    if (known != null) {
      return known;
    }
    Node following = parent.getFirstChild();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && before.contains(element.getLocalName())) {
        following = node.getNextSibling();
      }
    }
    Element made = element(parent, name);
    parent.insertBefore(made, following);
    return made;
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException("a document in memory is always written", e);
    }
  }
}
