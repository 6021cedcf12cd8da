package se.bokslut.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a workbook, read without POI; of sheets all but their cells. */
final class Parts {

  private static final int LARGE = 2_000_000;

  private final Map<String, Document> documents = new TreeMap<>();
  private final Map<String, Map<String, String>> relations = new TreeMap<>();

  Parts(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getSize() < LARGE) {
          try (InputStream stream = zip.getInputStream(entry)) {
            documents.put(entry.getName(), parse(stream));
          }
        }
      }
    }
  }

  private static Document parse(InputStream stream) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(stream);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  boolean has(String part) {
    return documents.containsKey(part);
  }

  Document document(String part) {
    return Objects.requireNonNull(documents.get(part), part);
  }

  List<String> names(String folder) {
    return documents.keySet().stream()
        .filter(name -> name.startsWith(folder) && name.endsWith(".xml"))
        .filter(name -> name.indexOf('/', folder.length()) < 0)
        .toList();
  }

  /** What a part refers to, by the id of the reference. */
  Map<String, String> relations(String part) {
    return relations.computeIfAbsent(
        part,
        name -> {
          int slash = name.lastIndexOf('/');
          String folder = name.substring(0, slash + 1);
          Document rels = documents.get(folder + "_rels/" + name.substring(slash + 1) + ".rels");
          Map<String, String> targets = new LinkedHashMap<>();
          if (rels != null) {
            for (Element relation : elements(rels, "Relationship")) {
              String target = relation.getAttribute("Target");
              targets.put(
                  relation.getAttribute("Id"),
                  target.startsWith("/")
                      ? target.substring(1)
                      : Path.of("/" + folder).resolve(target).normalize().toString().substring(1));
            }
          }
          return targets;
        });
  }

  static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static List<String> attributes(Document document, String element, String attribute) {
    return elements(document, element).stream().map(one -> one.getAttribute(attribute)).toList();
  }
}
