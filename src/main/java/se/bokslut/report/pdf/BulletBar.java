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
 * One bar of a bullet chart; what lies below zero has no length.
 *
 * @param full the value at the right end of its axis, above 0
 * @param left where its axis begins
 * @param room how long its axis is
 */
record BulletBar(Setting setting, Bar bar, double full, float left, float room) {

  private static final TextStyle STYLE = TextStyle.SMALL.strong();
  private static final float OUTCOME = 8;
  private static final float LAST_YEAR = 14;
  private static final float TARGET = 18;
  private static final float TARGET_STROKE = 1.5f;
  private static final float GAP = 4;

  /** Where the target stands when every bar has an axis of its own. */
  private static final double TARGET_PLACE = 0.7;

  /** How much of the axis bars take at most; the value stands in the rest. */
  private static final double MOST_TAKEN = 0.78;

  /** The value at the end of a bar's axis. */
  static double full(Block.BulletChart chart, Bar bar) {
    double most =
        chart.scale() == Block.Scale.COMMON
            ? chart.bars().stream().mapToDouble(BulletBar::most).max().orElseThrow()
            : Math.max(most(bar), number(bar.target()) / TARGET_PLACE * MOST_TAKEN);
    return most <= 0 ? 1 : most / MOST_TAKEN;
  }

  /** How long axes can be so that the widest value still finds room at the end of its bar. */
  static float room(Setting setting, Block.BulletChart chart, float free)
      throws UndrawableCharacterException {
    float widest = 0;
    for (Bar bar : chart.bars()) {
      widest = Math.max(widest, setting.width(SwedishText.of(bar.outcome()), STYLE));
    }
    return Math.min(free, (free - widest - 2 * GAP) / (float) MOST_TAKEN);
  }

  private static double most(Bar bar) {
    return Math.max(number(bar.target()), Math.max(number(bar.outcome()), number(bar.lastYear())));
  }

  /** A number from zero up. */
  private static double number(Cell cell) {
    return switch (cell) {
      case Cell.Figure figure -> Math.max(0, Axis.value(figure.value()));
      case Cell.Target target -> Math.max(0, Axis.value(target.value()));
      default -> 0;
    };
  }

  private float end(Cell cell) {
    return left + room * (float) (number(cell) / full);
  }

  List<Mark> marks(Optional<Tag> tag, float middle) throws UndrawableCharacterException {
    List<Mark> marks = new ArrayList<>();
    marks.addAll(strip(tag, bar.lastYear(), middle, LAST_YEAR, Palette.RULE));
    marks.addAll(strip(tag, bar.outcome(), middle, OUTCOME, Palette.ACCENT));
    float target = end(bar.target());
    marks.add(
        new Mark.Box(
            tag,
            target - TARGET_STROKE / 2,
            middle - TARGET / 2,
            TARGET_STROKE,
            TARGET,
            Palette.INK));
    marks.add(value(tag, middle, target));
    return marks;
  }

  private List<Mark> strip(Optional<Tag> tag, Cell cell, float middle, float height, Palette fill) {
    float length = end(cell) - left;
    return length == 0
        ? List.of()
        : List.of(new Mark.Box(tag, left, middle - height / 2, length, height, fill));
  }

  /** The value stands at the bar's end, beyond everything that is drawn there. */
  private Mark value(Optional<Tag> tag, float middle, float target)
      throws UndrawableCharacterException {
    String text = SwedishText.of(bar.outcome());
    float place = Math.max(end(bar.outcome()), end(bar.lastYear()));
    boolean meetsTarget =
        place < target + GAP && place + 2 * GAP + setting.width(text, STYLE) > target;
    float begin = (meetsTarget ? Math.max(place, target) : place) + GAP;
    return setting.left(tag, text, STYLE, begin, middle - STYLE.leading() / 2 + STYLE.baseline());
  }
}
