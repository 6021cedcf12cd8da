package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.model.Bar;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.SwedishText;

/**
 * Draws outcomes against targets (design language "Bullet chart"): for each a bar for the outcome,
 * a pale one for last year and a thin line for the target; every axis begins at zero.
 */
final class BulletChartDrawing implements ChartDrawing {

  private static final TextStyle STYLE = TextStyle.SMALL;
  private static final float NAME = 0.3f;
  private static final float GAP = 8;
  private static final float ROW = 26;
  private static final float BETWEEN = 4;

  private final Setting setting;
  private final Block.BulletChart chart;

  BulletChartDrawing(Setting setting, Block.BulletChart chart) {
    this.setting = setting;
    this.chart = chart;
  }

  @Override
  public float height(float width) throws UndrawableCharacterException {
    float height = ChartTitle.of(setting, chart.title(), Tag.document(), 0, width).height();
    for (Bar bar : chart.bars()) {
      height += rowHeight(name(bar, Optional.empty(), width));
    }
    return height;
  }

  private List<Lines.Line> name(Bar bar, Optional<Tag> tag, float width)
      throws UndrawableCharacterException {
    return setting.lines(tag, bar.name(), STYLE, width * NAME);
  }

  private static float rowHeight(List<Lines.Line> name) {
    return Math.max(ROW, name.size() * STYLE.leading() + BETWEEN);
  }

  @Override
  public List<Mark> marks(Tag figure, float x, float width) throws UndrawableCharacterException {
    Optional<Tag> tag = Optional.of(figure);
    ChartTitle.Drawn title = ChartTitle.of(setting, chart.title(), figure, x, width);
    List<Mark> marks = new ArrayList<>(title.marks());
    float facts = widestFacts();
    float left = x + width * NAME + GAP;
    float free = width * (1 - NAME) - facts - 2 * GAP;
    float room = BulletBar.room(setting, chart, free);
    float top = title.height();
    for (Bar bar : chart.bars()) {
      List<Lines.Line> name = name(bar, tag, width);
      float height = rowHeight(name);
      float middle = top + height / 2;
      float first = middle - name.size() * STYLE.leading() / 2;
      marks.addAll(setting.marks(name, x, first, STYLE.leading()));
      BulletBar drawn = new BulletBar(setting, bar, BulletBar.full(chart, bar), left, room);
      marks.addAll(drawn.marks(tag, middle));
      marks.addAll(facts(bar, tag, x + width, middle));
      top += height;
    }
    return marks;
  }

  private float widestFacts() throws UndrawableCharacterException {
    float widest = 0;
    for (Bar bar : chart.bars()) {
      widest = Math.max(widest, setting.width(SwedishText.of(bar.target()), TextStyle.NOTE));
      widest = Math.max(widest, setting.width(SwedishText.of(bar.status()), STYLE));
    }
    return widest;
  }

  /** Target and status in words, one above the other, at the right. */
  private List<Mark> facts(Bar bar, Optional<Tag> tag, float right, float middle)
      throws UndrawableCharacterException {
    float baseline = middle - STYLE.leading() + STYLE.baseline();
    TextStyle status = STYLE.inked(CellLayout.ink(bar.status()));
    return List.of(
        setting.right(tag, SwedishText.of(bar.target()), TextStyle.NOTE, right, baseline),
        setting.right(
            tag, SwedishText.of(bar.status()), status, right, baseline + STYLE.leading()));
  }
}
