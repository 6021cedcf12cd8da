package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Prose;

/** Lays out running text: paragraphs, notes, points and headings. */
final class ProseLayout {

  private static final float AFTER_PARAGRAPH = 8;
  private static final float BEFORE_NOTE = 4;
  private static final float INDENT = 14;
  private static final float WIDEST = 420;
  private static final float BELOW_LETTERS = 1.5f;
  private static final float UNDERLINE = 0.5f;
  private static final String BULLET = "•";

  /** A line is never left alone at the end or the beginning of a page. */
  private static final int FEWEST_LINES = 2;

  private final Setting setting;

  ProseLayout(Setting setting) {
    this.setting = setting;
  }

  List<Piece> paragraph(Prose text, Tag parent) throws UndrawableCharacterException {
    return text(text, TextStyle.BODY, parent.child("P"), 0, AFTER_PARAGRAPH);
  }

  List<Piece> note(Prose text, Tag parent) throws UndrawableCharacterException {
    return text(text, TextStyle.NOTE, parent.child("P"), 0, BEFORE_NOTE);
  }

  List<Piece> bullets(Block.Bullets bullets, Tag parent) throws UndrawableCharacterException {
    Tag list = parent.child("L");
    List<Piece> pieces = new ArrayList<>();
    for (Prose item : bullets.items()) {
      Tag point = list.child("LI");
      Tag label = point.child("Lbl");
      List<Piece> lines =
          text(item, TextStyle.BODY, point.child("LBody"), INDENT, AFTER_PARAGRAPH / 2);
      Mark bullet =
          setting.left(Optional.of(label), BULLET, TextStyle.BODY, 0, TextStyle.BODY.baseline());
      lines.set(0, lines.getFirst().with(bullet));
      pieces.addAll(lines);
    }
    return pieces;
  }

  /** A heading, which is kept with what follows it. */
  List<Piece> heading(String text, TextStyle style, Tag tag, float before, Mark.Target target)
      throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    for (Lines.Line line :
        setting.lines(Optional.of(tag), text, style, Paper.UPRIGHT.textWidth())) {
      Piece piece =
          Piece.of(pieces.isEmpty() ? before : 0, style.leading(), setting.marks(line, 0, 0));
      pieces.add((pieces.isEmpty() ? piece.with(target) : piece).keptWithNext());
    }
    return pieces;
  }

  private List<Piece> text(Prose text, TextStyle style, Tag tag, float indent, float before)
      throws UndrawableCharacterException {
    List<Lines.Part> parts = new ArrayList<>();
    for (Prose.Span span : text.spans()) {
      parts.add(part(span, style, tag, text.spans().size() == 1));
    }
    float room = Math.min(WIDEST, Paper.UPRIGHT.textWidth()) - indent;
    List<Lines.Line> lines = Lines.of(setting.typefaces(), parts, room);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Mark> marks = new ArrayList<>(setting.marks(lines.get(i), indent, 0));
      marks.addAll(links(lines.get(i), indent, style));
      Piece piece = Piece.of(i == 0 ? before : 0, style.leading(), marks);
      boolean alone = i < FEWEST_LINES - 1 || i == lines.size() - FEWEST_LINES;
      pieces.add(alone && i < lines.size() - 1 ? piece.keptWithNext() : piece);
    }
    return pieces;
  }

  /** The spans of mixed text are elements of their own within the paragraph's. */
  private static Lines.Part part(Prose.Span span, TextStyle style, Tag parent, boolean alone) {
    return switch (span) {
      case Prose.Words words -> new Lines.Part(words.text(), style, own(parent, alone));
      case Prose.Strong strong -> new Lines.Part(strong.text(), style.strong(), own(parent, alone));
      case Prose.Reference reference ->
          link(reference.text(), style, parent.link(reference.target(), reference.text()));
      case Prose.WebLink web -> link(web.text(), style, parent.link(web.address(), web.text()));
    };
  }

  private static Optional<Tag> own(Tag parent, boolean alone) {
    return Optional.of(alone ? parent : parent.child("Span"));
  }

  private static Lines.Part link(String text, TextStyle style, Tag tag) {
    return new Lines.Part(text, style.inked(Palette.ACCENT), Optional.of(tag));
  }

  /** Links are underlined, so that they can be told from text without colours. */
  private static List<Mark> links(Lines.Line line, float indent, TextStyle style) {
    List<Mark> links = new ArrayList<>();
    for (Lines.Fragment fragment : line.fragments()) {
      if (fragment.tag().flatMap(Tag::link).isPresent()) {
        float x = indent + fragment.x();
        float y = style.baseline() + BELOW_LETTERS;
        links.add(Mark.rule(x, y, x + fragment.width(), UNDERLINE, Palette.ACCENT));
        links.add(
            new Mark.LinkArea(
                fragment.tag().orElseThrow(), x, 0, fragment.width(), style.leading()));
      }
    }
    return links;
  }
}
