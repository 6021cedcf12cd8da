package se.bokslut.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** The structure tree of a file, made of the tags before anything is drawn. */
final class StructureTree {

  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final PdfName OWNER = new PdfName("O");
  private static final PdfName TABLE = new PdfName("Table");
  private static final PdfName LAYOUT = new PdfName("Layout");

  private final PdfStructureTreeRoot root;
  private final Map<Tag, PdfStructureElement> elements = new HashMap<>();

  StructureTree(PdfWriter writer, Tag document) {
    this.root = writer.getStructureTreeRoot();
    add(new PdfStructureElement(root, new PdfName(document.type())), document);
  }

  private void add(PdfStructureElement element, Tag tag) {
    elements.put(tag, element);
    if (!tag.alternative().isEmpty()) {
      element.put(PdfName.ALT, new PdfString(tag.alternative(), PdfObject.TEXT_UNICODE));
    }
    if (!tag.spoken().isEmpty()) {
      element.put(ACTUAL_TEXT, new PdfString(tag.spoken(), PdfObject.TEXT_UNICODE));
    }
    if (!tag.tableAttributes().isEmpty()) {
      PdfDictionary attributes = new PdfDictionary();
      attributes.put(OWNER, TABLE);
      tag.tableAttributes()
          .forEach(
              (name, value) ->
                  attributes.put(
                      new PdfName(name),
                      Character.isDigit(value.charAt(0))
                          ? new PdfNumber(value)
                          : new PdfName(value)));
      element.put(PdfName.A, attributes);
    }
    for (Tag child : tag.children()) {
      add(new PdfStructureElement(element, new PdfName(child.type())), child);
    }
  }

  /** The element of a tag. */
  PdfStructureElement element(Tag tag) {
    PdfStructureElement element = elements.get(tag);
    if (element == null) {
      throw new IllegalArgumentException("not in the tree: " + tag.type());
    }
    return element;
  }

  /** Says where a drawing stands on its page. */
  void place(Tag figure, float left, float bottom, float right, float top) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(OWNER, LAYOUT);
    attributes.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, right, top}));
    attributes.put(new PdfName("Placement"), new PdfName("Block"));
    element(figure).put(PdfName.A, attributes);
  }

  /** Joins an annotation on a page to the element of its words; gives its key in the tree. */
  int join(Tag link, PdfObject annotation, PdfObject page) {
    PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(new PdfName("Obj"), annotation);
    reference.put(PdfName.PG, page);
    PdfStructureElement element = element(link);
    PdfObject content = element.get(PdfName.K);
    PdfArray kids = content instanceof PdfArray array ? array : new PdfArray();
    if (content instanceof PdfNumber mark) {
      kids.add(mark);
    }
    kids.add(reference);
    element.put(PdfName.K, kids);
    return root.addExistingObject(element.getReference());
  }
}
