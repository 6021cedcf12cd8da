package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.SwedishText;

/** What stands in a cell of a table: lines of text, a figure on its decimal sign, or a course. */
sealed interface CellLayout {

  /** How many lines it takes. */
  int lines();

  /** The marks of some of its lines, the first of them at the top. */
  List<Mark> marks(int from, int to) throws UndrawableCharacterException;

  /** Lays out a cell. */
  static CellLayout of(
      Setting setting,
      TableColumns widths,
      Column column,
      int place,
      Cell cell,
      Tag tag,
      TextStyle style)
      throws UndrawableCharacterException {
    TextStyle inked = style.inked(ink(cell));
    float left = widths.begin(place);
    if (cell instanceof Cell.Series series && SparkLine.canDraw(series)) {
      return new Course(SparkLine.marks(series, tag, left, widths.room(place), style.leading()));
    }
    if (column.kind() == Column.Kind.FIGURE) {
      float right = widths.end(place) - widths.decimals().get(place);
      return new Figure(setting, FigureText.of(cell), tag, inked, right);
    }
    String text = cell instanceof Cell.Series ? SwedishText.NOT_DELIVERED : SwedishText.of(cell);
    List<Lines.Line> lines = setting.lines(Optional.of(tag), text, inked, widths.room(place));
    return new Words(setting, lines, left, style.leading());
  }

  /** The colour of what a cell says. */
  static Palette ink(Cell cell) {
    return switch (cell) {
      case Cell.Status status -> Palette.of(status.status());
      case Cell.Delivery delivery -> delivery.delivered() ? Palette.MET : Palette.MISSED;
      case Cell.NotDelivered none -> Palette.MUTED;
      case Cell.Suppressed suppressed -> Palette.MUTED;
      case Cell.Words words -> Palette.INK;
      case Cell.Whole whole -> Palette.INK;
      case Cell.Amount amount -> Palette.INK;
      case Cell.Figure figure -> Palette.INK;
      case Cell.Change change -> Palette.INK;
      case Cell.Target target -> Palette.INK;
      case Cell.Level level -> Palette.of(level.status());
      case Cell.Years years -> Palette.INK;
      case Cell.Series series -> Palette.MUTED;
    };
  }

  /** Lines of words. */
  record Words(Setting setting, List<Lines.Line> text, float left, float leading)
      implements CellLayout {

    @Override
    public int lines() {
      return text.size();
    }

    @Override
    public List<Mark> marks(int from, int to) throws UndrawableCharacterException {
      return from >= text.size()
          ? List.of()
          : setting.marks(
              text.subList(from, Math.min(to, text.size())), left, TableColumns.PADDING, leading);
    }
  }

  /** A figure; its decimal sign stands at a place. */
  record Figure(Setting setting, FigureText text, Tag tag, TextStyle style, float place)
      implements CellLayout {

    @Override
    public int lines() {
      return 1;
    }

    @Override
    public List<Mark> marks(int from, int to) throws UndrawableCharacterException {
      if (from > 0) {
        return List.of();
      }
      float baseline = TableColumns.PADDING + style.baseline();
      List<Mark> marks = new ArrayList<>();
      if (!text.whole().isEmpty()) {
        marks.add(setting.right(Optional.of(tag), text.whole(), style, place, baseline));
      }
      if (!text.rest().isEmpty()) {
        marks.add(setting.left(Optional.of(tag), text.rest(), style, place, baseline));
      }
      return marks;
    }
  }

  /** A course over the years. */
  record Course(List<Mark> drawing) implements CellLayout {

    @Override
    public int lines() {
      return 1;
    }

    @Override
    public List<Mark> marks(int from, int to) {
      return from > 0 ? List.of() : drawing;
    }
  }
}
