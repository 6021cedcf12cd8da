package se.bokslut.report.pdf;

import java.util.List;
import java.util.function.Function;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Lays links over the words that lead elsewhere, and joins them to the words' elements. */
final class LinkDrawing {

  /** Where a link leads: a page and a height on it, from its lower edge. */
  record Destination(int page, float height) {}

  private final PdfWriter writer;
  private final StructureTree structure;
  private final Function<String, Destination> places;
  private final PdfObject page;
  private final float left;
  private final float top;

  LinkDrawing(TaggedPdf pdf, Function<String, Destination> places, float left, float top) {
    this.writer = pdf.writer();
    this.page = writer.getPageReference(writer.getCurrentPageNumber());
    this.structure = pdf.structure();
    this.places = places;
    this.left = left;
    this.top = top;
  }

  /** Draws the links among marks whose places are counted from a height. */
  void draw(List<Mark> marks, float y) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.LinkArea area) {
        draw(area, y);
      }
    }
  }

  private void draw(Mark.LinkArea area, float y) {
    Tag.Link link = area.link().link().orElseThrow();
    float upper = top - y - area.y();
    Rectangle place =
        new Rectangle(
            left + area.x(), upper - area.height(), left + area.x() + area.width(), upper);
    PdfAnnotation annotation = annotation(link, place);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, new PdfString(link.description(), PdfObject.TEXT_UNICODE));
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    int key = structure.join(area.link(), annotation.getIndirectReference(), page);
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    writer.addAnnotation(annotation);
  }

  private PdfAnnotation annotation(Tag.Link link, Rectangle place) {
    if (link.leadsToTheWeb()) {
      return PdfAnnotation.createLink(
          writer, place, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(link.target()));
    }
    Destination destination = places.apply(link.target());
    return PdfAnnotation.createLink(
        writer,
        place,
        PdfAnnotation.HIGHLIGHT_INVERT,
        destination.page(),
        new PdfDestination(PdfDestination.XYZ, 0, destination.height(), 0));
  }
}
