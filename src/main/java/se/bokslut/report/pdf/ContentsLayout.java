package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;

/** Lays out a table of contents: titles that lead to their pages. */
final class ContentsLayout {

  /** What a line of contents leads to. */
  record Entry(String id, String title) {}

  private static final TextStyle STYLE = TextStyle.BODY;
  private static final float ROW = 17;
  private static final float BEFORE = 16;
  private static final float PAGE = 28;
  private static final float DOTS = 1;
  private static final float STROKE = 0.5f;

  private final Setting setting;

  ContentsLayout(Setting setting) {
    this.setting = setting;
  }

  List<Piece> pieces(String title, List<Entry> entries, Tag parent)
      throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    if (entries.isEmpty()) {
      return pieces;
    }
    TextStyle heading = TextStyle.SUBSECTION;
    Optional<Tag> tag = Optional.of(parent.child("H2"));
    pieces.add(
        Piece.of(
                BEFORE,
                heading.leading() + DOTS,
                List.of(setting.left(tag, title, heading, 0, heading.baseline())))
            .keptWithNext());
    Tag contents = parent.child("TOC");
    for (Entry entry : entries) {
      pieces.addAll(entry(entry, contents.child("TOCI").child("Reference")));
    }
    return pieces;
  }

  private List<Piece> entry(Entry entry, Tag parent) throws UndrawableCharacterException {
    float width = Paper.UPRIGHT.textWidth();
    Tag link = parent.link(entry.id(), entry.title());
    Optional<Tag> tag = Optional.of(link);
    List<Lines.Line> lines = setting.lines(tag, entry.title(), STYLE, width - 2 * PAGE);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Mark> marks = new ArrayList<>(setting.marks(lines.get(i), 0, 0));
      boolean last = i == lines.size() - 1;
      if (last) {
        float y = STYLE.baseline();
        marks.add(new Mark.PageNumber(tag, width, y, entry.id(), STYLE));
        marks.add(dots(lines.get(i).width() + PAGE / 4, width - PAGE, y));
      }
      marks.add(new Mark.LinkArea(link, 0, 0, width, STYLE.leading()));
      Piece piece = Piece.of(0, last ? ROW : STYLE.leading(), marks);
      pieces.add(last ? piece : piece.keptWithNext());
    }
    return pieces;
  }

  private static Mark dots(float from, float to, float y) {
    return new Mark.Path(
        Optional.empty(),
        List.of(new Mark.Point(from, y), new Mark.Point(to, y)),
        STROKE,
        Palette.MUTED,
        DOTS);
  }
}
