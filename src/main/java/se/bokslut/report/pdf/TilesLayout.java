package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.Tile;

/** Lays out key figures as tiles, three beside each other. */
final class TilesLayout {

  private static final int ACROSS = 3;
  private static final float GAP = 12;
  private static final float BEFORE = 8;
  private static final float INSIDE = 8;
  private static final float COURSE = 18;
  private static final float ABOVE_COURSE = 4;
  private static final float EDGE = 2;
  private static final TextStyle NAME = TextStyle.SMALL;
  private static final TextStyle VALUE = TextStyle.KEY_FIGURE;

  private final Setting setting;

  TilesLayout(Setting setting) {
    this.setting = setting;
  }

  List<Piece> pieces(Block.Tiles tiles, Tag parent) throws UndrawableCharacterException {
    List<Piece> rows = new ArrayList<>();
    Tag list = parent.child("L");
    for (int first = 0; first < tiles.tiles().size(); first += ACROSS) {
      int end = Math.min(tiles.tiles().size(), first + ACROSS);
      rows.add(row(tiles.tiles().subList(first, end), list));
    }
    return rows;
  }

  private Piece row(List<Tile> tiles, Tag list) throws UndrawableCharacterException {
    float width = (Paper.UPRIGHT.textWidth() - (ACROSS - 1) * GAP) / ACROSS;
    int lines = 1;
    for (Tile tile : tiles) {
      lines =
          Math.max(
              lines, setting.lines(Optional.empty(), tile.name(), NAME, width - 2 * INSIDE).size());
    }
    float height =
        2 * INSIDE + (lines + 1) * NAME.leading() + VALUE.leading() + ABOVE_COURSE + COURSE;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < tiles.size(); i++) {
      marks.addAll(tile(tiles.get(i), list, i * (width + GAP), width, height, lines));
    }
    return Piece.of(BEFORE, height, marks).turned(Piece.Turn.UPRIGHT);
  }

  private List<Mark> tile(Tile tile, Tag list, float x, float width, float height, int lines)
      throws UndrawableCharacterException {
    Tag body = list.child("LI").child("LBody");
    float left = x + INSIDE;
    float room = width - 2 * INSIDE;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(Optional.empty(), x, 0, width, height, Palette.TINT));
    marks.add(new Mark.Box(Optional.empty(), x, 0, EDGE, height, Palette.ACCENT));
    Optional<Tag> name = Optional.of(body.child("P"));
    marks.addAll(
        setting.marks(setting.lines(name, tile.name(), NAME, room), left, INSIDE, NAME.leading()));
    float top = INSIDE + lines * NAME.leading();
    marks.addAll(value(tile, body.child("P"), left, top));
    top += VALUE.leading();
    Optional<Tag> change = Optional.of(body.child("P"));
    marks.add(setting.left(change, tile.change(), NAME, left, top + NAME.baseline()));
    top += NAME.leading() + ABOVE_COURSE;
    marks.addAll(SparkLine.marks(tile.series(), body, left, top, room, COURSE));
    return marks;
  }

  /** The number stands out; what it is measured in, and that it is preliminary, does not. */
  private List<Mark> value(Tile tile, Tag tag, float left, float top)
      throws UndrawableCharacterException {
    String number = SwedishText.of(tile.value());
    String behind = tile.unit();
    if (tile.value() instanceof Cell.Figure figure && figure.preliminary()) {
      number = SwedishText.measured(figure.value(), figure.measure());
      behind = behind + " " + SwedishText.PRELIMINARY;
    }
    float baseline = top + VALUE.baseline();
    float place = left + setting.width(number, VALUE) + ABOVE_COURSE;
    return List.of(
        setting.left(Optional.of(tag), number, VALUE, left, baseline),
        setting.left(Optional.of(tag), " " + behind, TextStyle.NOTE, place, baseline));
  }
}
