package se.bokslut.report.pdf;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import se.bokslut.report.look.Palette;

/**
 * Draws the marks of one page.
 *
 * <p>Marks of one element that follow each other stand in one bracket; decoration stands in
 * brackets of its own.
 */
final class Painter {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  /** How far the corners of a circle's quarter are pulled out. */
  private static final float ROUND = 0.5523f;

  private final PdfContentByte canvas;
  private final StructureTree structure;
  private final float left;
  private final float top;
  private Optional<Optional<Tag>> open = Optional.empty();

  /**
   * Takes what to draw on.
   *
   * @param left where marks begin, from the left edge of the paper
   * @param top where marks begin, from the lower edge
   */
  Painter(PdfContentByte canvas, StructureTree structure, float left, float top) {
    this.canvas = canvas;
    this.structure = structure;
    this.left = left;
    this.top = top;
  }

  /** Draws marks whose places are counted from a height. */
  void paint(List<Mark> marks, float y) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Text text -> text(text, y);
        case Mark.RisingText text -> text(text, y);
        case Mark.Path path -> path(path, y);
        case Mark.Box box -> box(box, y);
        case Mark.Shape shape -> shape(shape, y);
        case Mark.Dot dot -> dot(dot, y);
        case Mark.Area area ->
            structure.place(
                area.figure(),
                left + area.x(),
                top - y - area.y() - area.height(),
                left + area.x() + area.width(),
                top - y - area.y());
        case Mark.PageNumber number ->
            throw new IllegalArgumentException("a page is not known: " + number.target());
        case Mark.LinkArea area -> {} // an annotation, which is not drawn
        case Mark.Target target -> {} // a place, which is not drawn
      }
    }
  }

  /** Ends what was drawn last. */
  void end() {
    if (open.isPresent()) {
      canvas.endMarkedContentSequence();
      open = Optional.empty();
    }
  }

  private void begin(Optional<Tag> tag) {
    if (open.isPresent() && open.get().equals(tag)) {
      return;
    }
    end();
    Optional<PdfDictionary> decoration = ArtifactKind.of(tag);
    if (decoration.isPresent()) {
      canvas.beginMarkedContentSequence(ARTIFACT, decoration.get(), true);
    } else {
      canvas.beginMarkedContentSequence(structure.element(tag.orElseThrow()));
    }
    open = Optional.of(tag);
  }

  private void text(Mark.Text text, float y) {
    if (!text.runs().isEmpty()) {
      begin(text.tag());
      canvas.beginText();
      canvas.setTextMatrix(left + text.x(), top - y - text.y());
      show(text.runs(), text.style());
    }
  }

  private void text(Mark.RisingText text, float y) {
    if (!text.runs().isEmpty()) {
      begin(text.tag());
      canvas.beginText();
      canvas.setTextMatrix(0, 1, -1, 0, left + text.x(), top - y - text.y());
      show(text.runs(), text.style());
    }
  }

  private void show(List<Typefaces.Run> runs, TextStyle style) {
    canvas.setColorFill(colour(style.ink()));
    for (Typefaces.Run run : runs) {
      canvas.setFontAndSize(run.font(), style.size());
      canvas.showText(run.text());
    }
    canvas.endText();
  }

  private void path(Mark.Path path, float y) {
    begin(path.tag());
    canvas.setColorStroke(colour(path.ink()));
    canvas.setLineWidth(path.width());
    canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    if (path.dashes() > 0) {
      canvas.setLineDash(path.dashes(), path.dashes(), 0);
    } else {
      canvas.setLineDash(0);
    }
    trace(path.points(), y);
    canvas.stroke();
  }

  private void trace(List<Mark.Point> points, float y) {
    for (int i = 0; i < points.size(); i++) {
      float x = left + points.get(i).x();
      float height = top - y - points.get(i).y();
      if (i == 0) {
        canvas.moveTo(x, height);
      } else {
        canvas.lineTo(x, height);
      }
    }
  }

  private void box(Mark.Box box, float y) {
    begin(box.tag());
    canvas.setColorFill(colour(box.fill()));
    canvas.rectangle(left + box.x(), top - y - box.y() - box.height(), box.width(), box.height());
    canvas.fill();
  }

  private void shape(Mark.Shape shape, float y) {
    begin(shape.tag());
    canvas.setColorFill(colour(shape.fill()));
    trace(shape.corners(), y);
    canvas.closePath();
    canvas.fill();
  }

  private void dot(Mark.Dot dot, float y) {
    begin(dot.tag());
    canvas.setColorFill(colour(dot.fill()));
    float x = left + dot.middle().x();
    float height = top - y - dot.middle().y();
    float r = dot.radius();
    float pull = r * ROUND;
    canvas.moveTo(x + r, height);
    canvas.curveTo(x + r, height + pull, x + pull, height + r, x, height + r);
    canvas.curveTo(x - pull, height + r, x - r, height + pull, x - r, height);
    canvas.curveTo(x - r, height - pull, x - pull, height - r, x, height - r);
    canvas.curveTo(x + pull, height - r, x + r, height - pull, x + r, height);
    canvas.fill();
  }

  private static Color colour(Palette palette) {
    return new Color(palette.rgb());
  }
}
