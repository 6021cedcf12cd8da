package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.w3c.dom.Element;

/** What a package says of the types of its parts. */
final class ContentTypes {

  static final String FILE = "[Content_Types].xml";

  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final XmlDocument types;

  ContentTypes(Parts parts) throws IOException, NotCopiedException {
    types = XmlDocument.read(new ByteArrayInputStream(parts.bytes(FILE)));
  }

  /** States the type of a part of the spreadsheet. */
  void add(String part, String kind) {
    Element type = XmlDocument.append(types.root(), "Override");
    type.setAttribute("PartName", "/" + part);
    type.setAttribute("ContentType", SPREADSHEET + kind + "+xml");
  }

  /** States the type of drawings in Excel's old markup. */
  void addDrawings() {
    boolean known =
        XmlDocument.children(types.root(), "Default").stream()
            .anyMatch(type -> type.getAttribute("Extension").equalsIgnoreCase("vml"));
    if (!known) {
      Element type = XmlDocument.element(types.root(), "Default");
      type.setAttribute("Extension", "vml");
      type.setAttribute("ContentType", "application/vnd.openxmlformats-officedocument.vmlDrawing");
      types.root().insertBefore(type, types.root().getFirstChild());
    }
  }

  /** Says nothing of a part any longer. */
  void remove(String part) {
    for (Element type : XmlDocument.children(types.root(), "Override")) {
      if (type.getAttribute("PartName").equalsIgnoreCase("/" + part)) {
        types.root().removeChild(type);
      }
    }
  }

  byte[] bytes() {
    return types.bytes();
  }
}
