package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.Tile;

/**
 * One tile: name, number, what it is measured in, change and course, one below the other.
 *
 * <p>The number stands out; what it is measured in, and that it is preliminary, stands behind it,
 * or below it when it finds no room there.
 */
record TileLayout(
    Setting setting,
    Tile tile,
    Tag body,
    float width,
    List<Lines.Line> name,
    String number,
    List<Lines.Line> unit,
    boolean unitBehind,
    List<Lines.Line> change,
    Tag value) {

  private static final float INSIDE = 8;
  private static final float COURSE = 18;
  private static final float GAP = 4;
  private static final float EDGE = 2;
  private static final TextStyle SMALL = TextStyle.SMALL;
  private static final TextStyle VALUE = TextStyle.KEY_FIGURE;

  /** Lays out a tile; its elements are made in reading order. */
  static TileLayout of(Setting setting, Tile tile, Tag body, float width)
      throws UndrawableCharacterException {
    float room = width - 2 * INSIDE;
    List<Lines.Line> name = setting.lines(Optional.of(body.child("P")), tile.name(), SMALL, room);
    Tag value = body.child("P");
    String number = number(tile.value());
    String unit = unit(tile);
    float behind = room - setting.width(number, VALUE) - GAP;
    boolean fits = setting.width(" " + unit, TextStyle.NOTE) <= behind;
    List<Lines.Line> units =
        unit.isEmpty()
            ? List.of()
            : setting.lines(Optional.of(value), " " + unit, TextStyle.NOTE, fits ? behind : room);
    List<Lines.Line> change =
        setting.lines(Optional.of(body.child("P")), tile.change(), SMALL, room);
    return new TileLayout(setting, tile, body, width, name, number, units, fits, change, value);
  }

  private static String number(Cell value) {
    return value instanceof Cell.Figure figure
        ? SwedishText.measured(figure.value(), figure.measure())
        : SwedishText.of(value);
  }

  private static String unit(Tile tile) {
    return tile.value() instanceof Cell.Figure figure && figure.preliminary()
        ? (tile.unit() + " " + SwedishText.PRELIMINARY).strip()
        : tile.unit();
  }

  int linesOfName() {
    return name.size();
  }

  /** How high it is when the names beside it take so many lines. */
  float height(int names) {
    int lines = names + change.size() + (unitBehind ? 0 : unit.size());
    float course = SparkLine.canDraw(tile.series()) ? GAP + COURSE : 0;
    return 2 * INSIDE + lines * SMALL.leading() + VALUE.leading() + course;
  }

  List<Mark> marks(float x, int names, float height) throws UndrawableCharacterException {
    float left = x + INSIDE;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(Optional.empty(), x, 0, width, height, Palette.TINT));
    marks.add(new Mark.Box(Optional.empty(), x, 0, EDGE, height, Palette.ACCENT));
    marks.addAll(setting.marks(name, left, INSIDE, SMALL.leading()));
    float top = INSIDE + names * SMALL.leading();
    marks.add(setting.left(Optional.of(value), number, VALUE, left, top + VALUE.baseline()));
    float unitTop =
        unitBehind ? top + VALUE.baseline() - TextStyle.NOTE.baseline() : top + VALUE.leading();
    float unitLeft = unitBehind ? left + setting.width(number, VALUE) + GAP : left;
    marks.addAll(setting.marks(unit, unitLeft, unitTop, SMALL.leading()));
    top += VALUE.leading() + (unitBehind ? 0 : unit.size() * SMALL.leading());
    marks.addAll(setting.marks(change, left, top, SMALL.leading()));
    if (SparkLine.canDraw(tile.series())) {
      float course = height - INSIDE - COURSE;
      marks.addAll(SparkLine.marks(tile.series(), body, left, course, width - 2 * INSIDE, COURSE));
    }
    return marks;
  }
}
