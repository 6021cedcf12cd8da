package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cover;

/** Lays out the cover: title and subtitle on a wide band, and below it what the report is. */
final class CoverLayout {

  private static final float BAND_ABOVE_TITLE = 84;
  private static final float BELOW_TITLE = 12;
  private static final float BELOW_BAND = 40;
  private static final float BAND_BELOW = 28;
  private static final float FACT = 17;
  private static final float NAMES = 128;
  private static final float AFTER = 8;
  private static final float STEP = 8;

  private final Setting setting;

  CoverLayout(Setting setting) {
    this.setting = setting;
  }

  List<Piece> pieces(Cover cover, Tag parent) throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(band(cover, parent));
    for (Cover.Fact fact : cover.facts()) {
      pieces.addAll(fact(fact, parent.child("P")));
    }
    pieces.add(Piece.of(0, AFTER, List.of()));
    return pieces;
  }

  /** The band reaches the edges of the first page. */
  private Piece band(Cover cover, Tag parent) throws UndrawableCharacterException {
    TextStyle style = TextStyle.TITLE;
    float room = Paper.UPRIGHT.textWidth();
    Optional<Tag> title = Optional.of(parent.child("H1"));
    List<Lines.Line> titleLines = balanced(title, cover.title(), room);
    float subtitleTop = BAND_ABOVE_TITLE + titleLines.size() * style.leading() + BELOW_TITLE;
    Optional<Tag> subtitle = Optional.of(parent.child("P"));
    List<Lines.Line> subtitleLines =
        setting.lines(subtitle, cover.subtitle(), TextStyle.SUBTITLE, room);
    float end = subtitleTop + subtitleLines.size() * TextStyle.SUBTITLE.leading() + BAND_BELOW;
    Paper paper = Paper.UPRIGHT;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Target("", cover.title(), 1, -Paper.MARGIN));
    marks.add(
        new Mark.Box(
            Optional.empty(),
            -paper.left(1),
            -Paper.MARGIN,
            paper.width(),
            end + Paper.MARGIN,
            Palette.ACCENT));
    marks.addAll(setting.marks(titleLines, 0, BAND_ABOVE_TITLE, style.leading()));
    marks.addAll(setting.marks(subtitleLines, 0, subtitleTop, TextStyle.SUBTITLE.leading()));
    return Piece.of(0, end + BELOW_BAND, marks);
  }

  /** The title's lines are about equally long: as narrow as they can be without one more. */
  private List<Lines.Line> balanced(Optional<Tag> tag, String title, float room)
      throws UndrawableCharacterException {
    List<Lines.Line> lines = setting.lines(tag, title, TextStyle.TITLE, room);
    float least = Lines.widestWord(setting.typefaces(), title, TextStyle.TITLE);
    for (float narrower = room - STEP; narrower > least; narrower -= STEP) {
      List<Lines.Line> tried = setting.lines(tag, title, TextStyle.TITLE, narrower);
      if (tried.size() > lines.size()) {
        return lines;
      }
      lines = tried;
    }
    return lines;
  }

  private List<Piece> fact(Cover.Fact fact, Tag tag) throws UndrawableCharacterException {
    TextStyle style = TextStyle.BODY;
    List<Lines.Line> name =
        setting.lines(
            Optional.of(tag.child("Span")),
            fact.name() + " ",
            style.inked(Palette.MUTED),
            NAMES - AFTER);
    List<Lines.Line> text =
        setting.lines(
            Optional.of(tag.child("Span")), fact.text(), style, Paper.UPRIGHT.textWidth() - NAMES);
    List<Piece> pieces = new ArrayList<>();
    int lines = Math.max(name.size(), text.size());
    for (int i = 0; i < lines; i++) {
      List<Mark> marks = new ArrayList<>();
      if (i == 0) {
        marks.addAll(setting.marks(name, 0, 0, style.leading()));
      }
      if (i < text.size()) {
        marks.addAll(setting.marks(text.get(i), NAMES, 0));
      }
      pieces.add(Piece.of(0, i == lines - 1 ? FACT : style.leading(), marks));
    }
    return pieces;
  }
}
