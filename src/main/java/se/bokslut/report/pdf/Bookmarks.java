package se.bokslut.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntFunction;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The bookmarks: chapters, and below each its headings. */
final class Bookmarks {

  private Bookmarks() {}

  /** Adds a bookmark for every place; pages must have been begun. */
  static void add(PdfWriter writer, Places places, IntFunction<Float> heights) {
    Deque<PdfOutline> parents = new ArrayDeque<>();
    parents.push(writer.getRootOutline());
    for (Places.Place place : places.inOrder()) {
      while (parents.size() > place.target().level()) {
        parents.pop();
      }
      PdfDestination destination =
          new PdfDestination(PdfDestination.XYZ, 0, heights.apply(place.page()) - place.y(), 0);
      destination.addPage(writer.getPageReference(place.page()));
      parents.push(
          new PdfOutline(
              parents.element(), destination, VisibleText.of(place.target().title()), false));
    }
  }
}
