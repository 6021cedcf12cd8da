package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The part that names a workbook's sheets, with a sheet put first. */
final class WorkbookPart {

  private static final List<String> BEFORE_NAMES =
      List.of(
          "fileVersion",
          "fileSharing",
          "workbookPr",
          "AlternateContent",
          "revisionPtr",
          "workbookProtection",
          "bookViews",
          "sheets",
          "functionGroups",
          "externalReferences");

  private final XmlDocument workbook;
  private final Element sheets;
  private final List<String> names = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  WorkbookPart(byte[] part) throws IOException, NotCopiedException {
    workbook = XmlDocument.read(new ByteArrayInputStream(part));
    Element root = workbook.root();
    Element listed = XmlDocument.child(root, "sheets");
    if (!Parts.MAIN.equals(root.getNamespaceURI()) || listed == null) {
      throw new NotCopiedException("a workbook in the strict form, or without sheets");
    }
    sheets = listed;
    for (Element sheet : XmlDocument.children(sheets, "sheet")) {
      names.add(sheet.getAttribute("name"));
      ids.add(sheet.getAttributeNS(Parts.RELATIONSHIPS, "id"));
    }
    requireNoNumbers(root);
  }

  /** Numbers in the names of sheets and ranges are referred to from everywhere. */
  private static void requireNoNumbers(Element root) throws NotCopiedException {
    NodeList all = root.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      boolean found =
          element.getElementsByTagName("*").getLength() == 0
              && TextMask.found(element.getTextContent());
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        found |= TextMask.found(((Attr) element.getAttributes().item(j)).getValue());
      }
      if (found) {
        throw new NotCopiedException(
            WhyNoCopy.NUMBER, "a name in the workbook is an identity number");
      }
    }
  }

  /** The sheets' names by position. */
  List<String> names() {
    return names;
  }

  /** The sheets' identifiers among the workbook's pointers, by position. */
  List<String> ids() {
    return ids;
  }

  /** A name that no sheet bears yet. */
  String freeName(String wanted) {
    String name = wanted;
    for (int i = 2; taken(name); i++) {
      name = wanted + " " + i;
    }
    return name;
  }

  private boolean taken(String name) {
    return names.stream()
        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
  }

  /** Puts a sheet first and shows it; what belongs to a sheet's position moves along. */
  void putFirst(String name, String id, FindingsPage page) {
    int highest =
        XmlDocument.children(sheets, "sheet").stream()
            .map(sheet -> sheet.getAttribute("sheetId"))
            .filter(number -> number.matches("\\d{1,9}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    Element sheet = XmlDocument.element(sheets, "sheet");
    sheet.setAttribute("name", name);
    sheet.setAttribute("sheetId", Integer.toString(highest + 1));
    sheet.setAttributeNS(Parts.RELATIONSHIPS, "r:id", id);
    sheets.insertBefore(sheet, sheets.getFirstChild());
    Element views = XmlDocument.child(workbook.root(), "bookViews");
    if (views != null) {
      for (Element view : XmlDocument.children(views, "workbookView")) {
        view.setAttribute("activeTab", "0");
        view.setAttribute("firstSheet", "0");
      }
    }
    moveNames();
    addNames(name, page);
  }

  private void moveNames() {
    Element defined = XmlDocument.child(workbook.root(), "definedNames");
    if (defined != null) {
      for (Element range : XmlDocument.children(defined, "definedName")) {
        String position = range.getAttribute("localSheetId");
        if (position.matches("\\d{1,9}")) {
          range.setAttribute("localSheetId", Integer.toString(Integer.parseInt(position) + 1));
        }
      }
    }
  }

  private void addNames(String name, FindingsPage page) {
    Element defined = XmlDocument.childAfter(workbook.root(), "definedNames", BEFORE_NAMES);
    int heading = PageLayout.headingRow(page);
    String filter = FindingsSheetPart.filter(page).replaceAll("([A-Z])(\\d+)", "\\$$1\\$$2");
    define(defined, "_xlnm._FilterDatabase", "'%s'!%s".formatted(name, filter))
        .setAttribute("hidden", "1");
    define(defined, "_xlnm.Print_Titles", "'%s'!$%d:$%d".formatted(name, heading, heading));
  }

  private static Element define(Element defined, String name, String range) {
    Element made = XmlDocument.element(defined, "definedName");
    made.setAttribute("name", name);
    made.setAttribute("localSheetId", "0");
    made.setTextContent(range);
    defined.insertBefore(made, defined.getFirstChild());
    return made;
  }

  byte[] bytes() {
    return workbook.bytes();
  }
}
