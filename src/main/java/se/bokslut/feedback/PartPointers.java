package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.w3c.dom.Element;

/** What one part of a package points to (its relationships). */
final class PartPointers {

  private static final String EMPTY =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

  private final String part;
  private final XmlDocument pointers;
  private boolean changed;

  /** Reads the pointers of a part; of the package itself for the empty name. */
  PartPointers(Parts parts, String part) throws IOException, NotCopiedException {
    this.part = part;
    byte[] known =
        parts.has(file(part)) ? parts.bytes(file(part)) : EMPTY.getBytes(StandardCharsets.UTF_8);
    pointers = XmlDocument.read(new ByteArrayInputStream(known));
  }

  /** The part that holds the pointers of a part. */
  static String file(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
  }

  String file() {
    return file(part);
  }

  /** The part that an identifier points to. */
  Optional<String> withId(String id) {
    return XmlDocument.children(pointers.root(), "Relationship").stream()
        .filter(pointer -> pointer.getAttribute("Id").equals(id))
        .map(this::target)
        .findFirst();
  }

  /** The first part of a type, by the last word of the type. */
  Optional<String> ofType(String type) {
    return XmlDocument.children(pointers.root(), "Relationship").stream()
        .filter(pointer -> pointer.getAttribute("Type").endsWith("/" + type))
        .map(this::target)
        .findFirst();
  }

  private String target(Element pointer) {
    String target = pointer.getAttribute("Target").replace('\\', '/');
    String resolved = URI.create("/" + part).resolve(target.replace(" ", "%20")).getPath();
    return resolved.substring(1);
  }

  /** Points to a part by its absolute name. */
  void add(String id, String type, String target) {
    Element pointer = XmlDocument.append(pointers.root(), "Relationship");
    pointer.setAttribute("Id", id);
    pointer.setAttribute("Type", Parts.RELATIONSHIPS + "/" + type);
    pointer.setAttribute("Target", "/" + target);
    changed = true;
  }

  /** Points no longer to parts of a type. */
  void remove(String type) {
    for (Element pointer : XmlDocument.children(pointers.root(), "Relationship")) {
      if (pointer.getAttribute("Type").endsWith("/" + type)) {
        pointers.root().removeChild(pointer);
        changed = true;
      }
    }
  }

  boolean isChanged() {
    return changed;
  }

  byte[] bytes() {
    return pointers.bytes();
  }
}
