package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.HeatColumn;
import se.bokslut.report.model.HeatGroup;
import se.bokslut.report.model.HeatText;

/**
 * How wide a heat map's columns are, and whether the paper must lie for them: narrow ones, so that
 * the names of the rows have room.
 *
 * @param names how wide the column of the names is
 * @param lefts where each of the others begins
 * @param widths how wide each of the others is
 * @param lying whether the paper must lie
 */
record HeatMapColumns(float names, List<Float> lefts, List<Float> widths, boolean lying) {

  /** Rows stand closer than in other tables, so that a map is seen on one page. */
  static final TextStyle STYLE = new TextStyle(8.5f, 11, false, Palette.INK);

  static final float PADDING = 3;

  /** The distance between two lines of a rising heading. */
  static final float RISING_LEADING = 10;

  /** How high a rising heading is at most before it is broken into lines. */
  private static final float HIGHEST = 215;

  /** How far areas stand apart. */
  private static final float APART = 5;

  private static final float NARROWEST = 12.2f;
  private static final float BROADEST = 20;

  /** What keeps cells apart. */
  private static final float SEAM = 0.6f;

  private static final float BROADEST_NAMES = 210;

  /** Two lines of a name are seldom equally long. */
  private static final float HALF = 0.62f;

  HeatMapColumns {
    lefts = List.copyOf(lefts);
    widths = List.copyOf(widths);
  }

  /** Measures a map, which must find room on lying paper. */
  static HeatMapColumns of(Block.HeatMap map, Setting setting) throws UndrawableCharacterException {
    List<HeatColumn> columns = map.columns();
    List<Float> least = least(map, setting);
    float needed = TableColumns.sum(least) + apart(columns, columns.size());
    float names = names(map, setting);
    boolean lying = names * HALF + needed > Paper.UPRIGHT.textWidth();
    float room = (lying ? Paper.LYING : Paper.UPRIGHT).textWidth() - needed;
    float given = Math.max(names * HALF, Math.min(names, room));
    float more = Math.max(0, room - given) / columns.size();
    List<Float> lefts = new ArrayList<>();
    List<Float> widths = new ArrayList<>();
    float left = given;
    for (int place = 0; place < columns.size(); place++) {
      lefts.add(left + apart(columns, place + 1));
      widths.add(Math.max(least.get(place), Math.min(BROADEST, least.get(place) + more)));
      left += widths.get(place);
    }
    return new HeatMapColumns(given, lefts, widths, lying);
  }

  /** How many of the first columns find room on lying paper, at least one. */
  static int fitting(Block.HeatMap map, Setting setting) throws UndrawableCharacterException {
    List<Float> least = least(map, setting);
    float room = Paper.LYING.textWidth() - names(map, setting) * HALF;
    int fitting = 1;
    while (fitting < least.size()
        && TableColumns.sum(least.subList(0, fitting + 1)) + apart(map.columns(), fitting + 1)
            <= room) {
      fitting++;
    }
    return fitting;
  }

  private static float names(Block.HeatMap map, Setting setting)
      throws UndrawableCharacterException {
    float longest = setting.width(map.rows(), STYLE.strong());
    for (HeatGroup group : map.groups()) {
      for (HeatGroup.Row row : group.rows()) {
        longest = Math.max(longest, setting.width(row.name(), STYLE));
      }
    }
    return Math.min(BROADEST_NAMES, longest) + 2 * PADDING;
  }

  /** The least that columns need: for what stands in them, and for the lines of their headings. */
  private static List<Float> least(Block.HeatMap map, Setting setting)
      throws UndrawableCharacterException {
    List<Float> widths = new ArrayList<>();
    for (int place = 0; place < map.columns().size(); place++) {
      HeatColumn column = map.columns().get(place);
      float width = Math.max(NARROWEST, setting.width(column.id(), STYLE.strong()) + 1);
      width = Math.max(width, rising(setting, Optional.empty(), column).size() * RISING_LEADING);
      for (HeatGroup group : map.groups()) {
        for (HeatGroup.Row row : group.rows()) {
          width =
              Math.max(width, setting.width(HeatText.seen(row.cells().get(place)), STYLE) + SEAM);
        }
      }
      widths.add(width);
    }
    return widths;
  }

  /** The lines of a rising heading. */
  static List<Lines.Line> rising(Setting setting, Optional<Tag> tag, HeatColumn column)
      throws UndrawableCharacterException {
    return setting.lines(tag, column.name(), STYLE, HIGHEST);
  }

  /** How much room stands between the areas of the first columns. */
  private static float apart(List<HeatColumn> columns, int first) {
    float apart = 0;
    for (int place = 1; place < first; place++) {
      apart += columns.get(place - 1).area().equals(columns.get(place).area()) ? 0 : APART;
    }
    return apart;
  }

  float middle(int place) {
    return lefts.get(place) + widths.get(place) / 2;
  }

  /** How wide the whole map is. */
  float total() {
    return lefts.getLast() + widths.getLast();
  }
}
