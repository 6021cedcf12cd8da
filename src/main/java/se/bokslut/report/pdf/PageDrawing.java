package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import se.bokslut.report.model.Running;

/** Draws the pages of a report one after the other. */
final class PageDrawing {

  private final Setting setting;
  private final List<LaidOutPage> pages;
  private final Places places;
  private final RunningText running;

  PageDrawing(Setting setting, Running running, List<LaidOutPage> pages) {
    this.setting = setting;
    this.pages = pages;
    this.places = Places.of(pages);
    this.running = new RunningText(setting, running, pages.size());
  }

  /** Draws all pages and the bookmarks. */
  void draw(TaggedPdf pdf) throws UndrawableCharacterException {
    for (int number = 1; number <= pages.size(); number++) {
      LaidOutPage page = pages.get(number - 1);
      Paper paper = page.paper();
      PdfContentByte canvas = pdf.page(paper);
      float top = paper.height() - Paper.MARGIN;
      Painter painter = new Painter(canvas, pdf.structure(), paper.left(number), top);
      painter.paint(running.marks(paper, number, places.chapter(number)), 0);
      LinkDrawing links = new LinkDrawing(pdf, this::place, paper.left(number), top);
      for (LaidOutPage.Placed placed : page.pieces()) {
        List<Mark> marks = resolved(placed.piece().marks());
        painter.paint(marks, placed.y());
        links.draw(marks, placed.y());
      }
      painter.end();
    }
    Bookmarks.add(pdf.writer(), places, this::height);
  }

  private float height(int page) {
    return pages.get(page - 1).paper().height();
  }

  private LinkDrawing.Destination place(String id) {
    Places.Place place = places.get(id);
    return new LinkDrawing.Destination(place.page(), height(place.page()) - place.y());
  }

  /** Page numbers are known now. */
  private List<Mark> resolved(List<Mark> marks) throws UndrawableCharacterException {
    List<Mark> resolved = new ArrayList<>();
    for (Mark mark : marks) {
      resolved.add(
          mark instanceof Mark.PageNumber number
              ? setting.right(
                  number.tag(),
                  " " + places.get(number.target()).page(),
                  number.style(),
                  number.right(),
                  number.y())
              : mark);
    }
    return resolved;
  }
}
