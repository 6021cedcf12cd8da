package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Bar;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.SwedishText;

/**
 * Draws outcomes against targets (design language "Bullet chart"): a bar for the outcome, a pale
 * one for last year, a thin line for the target; every axis begins at zero.
 */
final class BulletChartDrawing implements ChartDrawing {

  private static final TextStyle STYLE = TextStyle.SMALL;
  private static final float NAME = 0.3f;
  private static final float FACTS = 0.27f;
  private static final float GAP = 8;
  private static final float ROW = 26;
  private static final float OUTCOME = 8;
  private static final float LAST_YEAR = 14;
  private static final float TARGET = 18;
  private static final float TARGET_STROKE = 1.5f;

  /** Where the targets stand when every bar has an axis of its own. */
  private static final double TARGET_PLACE = 0.7;

  private final Setting setting;
  private final Block.BulletChart chart;

  BulletChartDrawing(Setting setting, Block.BulletChart chart) {
    this.setting = setting;
    this.chart = chart;
  }

  @Override
  public float height(float width) throws UndrawableCharacterException {
    return ChartTitle.of(setting, chart.title(), Tag.document(), 0, width).height()
        + chart.bars().size() * ROW;
  }

  @Override
  public List<Mark> marks(Tag figure, float x, float width) throws UndrawableCharacterException {
    ChartTitle.Drawn title = ChartTitle.of(setting, chart.title(), figure, x, width);
    List<Mark> marks = new ArrayList<>(title.marks());
    for (int i = 0; i < chart.bars().size(); i++) {
      marks.addAll(
          bar(chart.bars().get(i), Optional.of(figure), x, title.height() + i * ROW, width));
    }
    return marks;
  }

  private List<Mark> bar(Bar bar, Optional<Tag> tag, float x, float top, float width)
      throws UndrawableCharacterException {
    float names = width * NAME;
    float left = x + names + GAP;
    float room = width - names - GAP - width * FACTS;
    float middle = top + ROW / 2;
    List<Mark> marks = new ArrayList<>();
    List<Lines.Line> name = setting.lines(tag, bar.name(), STYLE, names);
    marks.addAll(
        setting.marks(name, x, middle - name.size() * STYLE.leading() / 2, STYLE.leading()));
    double full = full(bar);
    marks.addAll(strip(tag, bar.lastYear(), left, middle, LAST_YEAR, room, full, Palette.RULE));
    marks.addAll(strip(tag, bar.outcome(), left, middle, OUTCOME, room, full, Palette.ACCENT));
    float target = left + room * (float) (number(bar.target()) / full);
    marks.add(
        new Mark.Box(
            tag,
            target - TARGET_STROKE / 2,
            middle - TARGET / 2,
            TARGET_STROKE,
            TARGET,
            Palette.INK));
    marks.addAll(value(bar, tag, left, middle, room, full, target));
    marks.addAll(facts(bar, tag, x + width, middle));
    return marks;
  }

  private static List<Mark> strip(
      Optional<Tag> tag,
      Cell cell,
      float left,
      float middle,
      float height,
      float room,
      double full,
      Palette fill) {
    float length = room * (float) (Math.max(0, number(cell)) / full);
    return length == 0
        ? List.of()
        : List.of(new Mark.Box(tag, left, middle - height / 2, length, height, fill));
  }

  /** The value stands at the bar's end, beyond everything that is drawn there. */
  private List<Mark> value(
      Bar bar, Optional<Tag> tag, float left, float middle, float room, double full, float target)
      throws UndrawableCharacterException {
    float end =
        left + room * (float) (Math.max(number(bar.outcome()), number(bar.lastYear())) / full);
    float place = Math.max(left, end);
    String text = SwedishText.of(bar.outcome());
    float width = setting.width(text, STYLE.strong());
    if (place + 2 * GAP / 2 + width > target && place < target + GAP) {
      place = Math.max(place, target);
    }
    return List.of(
        setting.left(
            tag,
            text,
            STYLE.strong(),
            place + GAP / 2,
            middle - STYLE.leading() / 2 + STYLE.baseline()));
  }

  /** Target and status in words, one above the other, at the right. */
  private List<Mark> facts(Bar bar, Optional<Tag> tag, float right, float middle)
      throws UndrawableCharacterException {
    float baseline = middle - STYLE.leading() + STYLE.baseline();
    TextStyle status = STYLE.inked(Palette.of(bar.status().status()));
    return List.of(
        setting.right(tag, SwedishText.of(bar.target()), TextStyle.NOTE, right, baseline),
        setting.right(
            tag, SwedishText.of(bar.status()), status, right, baseline + STYLE.leading()));
  }

  /** The value at the end of a bar's axis. */
  private double full(Bar bar) {
    double most =
        chart.scale() == Block.Scale.COMMON
            ? chart.bars().stream().mapToDouble(BulletChartDrawing::most).max().orElseThrow()
            : Math.max(most(bar), number(bar.target()) / TARGET_PLACE * ROOM_FOR_VALUE);
    return most <= 0 ? 1 : most / ROOM_FOR_VALUE;
  }

  /** How much of the room bars take at most; the value stands in the rest. */
  private static final double ROOM_FOR_VALUE = 0.78;

  private static double most(Bar bar) {
    return Math.max(number(bar.target()), Math.max(number(bar.outcome()), number(bar.lastYear())));
  }

  private static double number(Cell cell) {
    return switch (cell) {
      case Cell.Figure figure -> Axis.value(figure.value());
      case Cell.Target target -> Axis.value(target.value());
      default -> 0;
    };
  }
}
