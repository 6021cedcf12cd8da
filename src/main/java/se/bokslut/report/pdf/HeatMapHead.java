package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.HeatColumn;

/** Lays out the headings of a heat map: rising names, and nearest to the cells their ids. */
final class HeatMapHead {

  private static final TextStyle ID = HeatMapColumns.STYLE.strong();
  private static final float HAIRLINE = 0.75f;
  private static final float GAP = 3;

  /** How much of a letter's size stands above the line that it stands on, half of it. */
  private static final float HALF_LETTER = 0.36f;

  private final Setting setting;
  private final Block.HeatMap map;
  private final HeatMapColumns columns;
  private final List<Mark> marks = new ArrayList<>();

  HeatMapHead(Setting setting, Block.HeatMap map, HeatMapColumns columns) {
    this.setting = setting;
    this.map = map;
    this.columns = columns;
  }

  /** The headings as elements of a table. */
  Piece piece(Tag table) throws UndrawableCharacterException {
    Tag row = table.child("THead").child("TR");
    float namesHeight = highest();
    float ids = namesHeight + GAP;
    float height = ids + ID.leading() + HeatMapColumns.PADDING;
    Optional<Tag> rows = Optional.of(row.headerCell("Column", 1, 1));
    marks.add(setting.left(rows, map.rows(), ID, HeatMapColumns.PADDING, ids + ID.baseline()));
    for (int place = 0; place < map.columns().size(); place++) {
      Tag cell = row.headerCell("Column", 1, 1);
      HeatColumn column = map.columns().get(place);
      float middle = columns.middle(place);
      marks.add(
          setting.middle(Optional.of(cell), column.id() + " ", ID, middle, ids + ID.baseline()));
      rising(cell, column, middle, namesHeight);
    }
    marks.add(Mark.rule(0, height - HAIRLINE, columns.total(), HAIRLINE, Palette.INK));
    return Piece.of(0, height, marks);
  }

  private void rising(Tag cell, HeatColumn column, float middle, float bottom)
      throws UndrawableCharacterException {
    List<Lines.Line> lines = HeatMapColumns.rising(setting, Optional.of(cell), column);
    TextStyle style = HeatMapColumns.STYLE;
    float first =
        middle
            + style.size() * HALF_LETTER
            - (lines.size() - 1) * HeatMapColumns.RISING_LEADING / 2;
    for (int i = 0; i < lines.size(); i++) {
      for (Lines.Fragment fragment : lines.get(i).fragments()) {
        marks.add(
            setting.rising(
                fragment.tag(),
                fragment.text(),
                style,
                first + i * HeatMapColumns.RISING_LEADING,
                bottom - fragment.x()));
      }
    }
  }

  private float highest() throws UndrawableCharacterException {
    float highest = 0;
    for (HeatColumn column : map.columns()) {
      for (Lines.Line line : HeatMapColumns.rising(setting, Optional.empty(), column)) {
        highest = Math.max(highest, line.width());
      }
    }
    return highest;
  }
}
