package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.HeatLook;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.HeatGroup;
import se.bokslut.report.model.HeatText;

/** Lays out the rows of a heat map; what is to be noticed stands on a ground of its own. */
final class HeatMapBody {

  private static final TextStyle STYLE = HeatMapColumns.STYLE;
  private static final float HAIRLINE = 0.5f;

  /** Above and below the lines of a name. */
  private static final float AROUND = 1.2f;

  /** What keeps grounds apart. */
  private static final float SEAM = 0.5f;

  private final Setting setting;
  private final HeatMapColumns columns;

  HeatMapBody(Setting setting, HeatMapColumns columns) {
    this.setting = setting;
    this.columns = columns;
  }

  /** A heading above the rows that follow, on a tint. */
  Piece group(String name, Tag body) throws UndrawableCharacterException {
    Tag cell = body.child("TR").headerCell("Row", columns.widths().size() + 1, 1);
    TextStyle style = STYLE.strong();
    List<Lines.Line> lines =
        setting.lines(Optional.of(cell), name, style, columns.total() - 2 * HeatMapColumns.PADDING);
    float height = lines.size() * style.leading() + 2 * AROUND;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(Optional.empty(), 0, 0, columns.total(), height, Palette.TINT));
    marks.addAll(setting.marks(lines, HeatMapColumns.PADDING, AROUND, style.leading()));
    return Piece.of(0, height, marks).keptWithNext();
  }

  /** A row. */
  Piece row(HeatGroup.Row row, Tag body) throws UndrawableCharacterException {
    Tag line = body.child("TR");
    Optional<Tag> name = Optional.of(line.headerCell("Row", 1, 1));
    float room = columns.names() - 2 * HeatMapColumns.PADDING;
    List<Lines.Line> lines = setting.lines(name, row.name(), STYLE, room);
    float height = lines.size() * STYLE.leading() + 2 * AROUND;
    List<Mark> marks = new ArrayList<>();
    marks.add(Mark.rule(0, height - HAIRLINE / 2, columns.total(), HAIRLINE, Palette.RULE));
    marks.addAll(setting.marks(lines, HeatMapColumns.PADDING, AROUND, STYLE.leading()));
    for (int place = 0; place < row.cells().size(); place++) {
      marks.addAll(cell(row.cells().get(place), line.dataCell(1), place, height));
    }
    return Piece.of(0, height, marks);
  }

  private List<Mark> cell(Cell cell, Tag tag, int place, float height)
      throws UndrawableCharacterException {
    String seen = HeatText.seen(cell);
    if (seen.isEmpty()) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    HeatLook look = HeatLook.of(cell);
    look.ground()
        .ifPresent(
            ground ->
                marks.add(
                    new Mark.Box(
                        Optional.empty(),
                        columns.lefts().get(place) + SEAM,
                        SEAM,
                        columns.widths().get(place) - 2 * SEAM,
                        height - 2 * SEAM,
                        ground)));
    Optional<Tag> words = Optional.of(tag.spoken(HeatText.heard(cell)));
    float baseline = (height - STYLE.leading()) / 2 + STYLE.baseline();
    marks.add(
        setting.middle(words, seen, STYLE.inked(look.ink()), columns.middle(place), baseline));
    return marks;
  }
}
