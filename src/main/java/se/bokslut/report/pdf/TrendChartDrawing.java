package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Course;

/**
 * Draws courses over the years (design language "Trend"): each line ends in its name and last
 * value, nudged apart; the target is dashed.
 */
final class TrendChartDrawing implements ChartDrawing {

  private static final float LABELS = 0.42f;
  private static final float WIDEST_LABELS = 150;
  private static final float WIDE = 300;
  private static final float HEIGHT = 116;
  private static final float HEIGHT_WHEN_NARROW = 76;
  private static final float BELOW = 16;
  private static final float GAP = 6;
  private static final float STROKE = 1.5f;
  private static final float DASHES = 4;
  private static final List<Palette> LINES =
      List.of(Palette.ACCENT, Palette.INK, Palette.MUTED, Palette.ACCENT);

  private final Setting setting;
  private final Block.TrendChart chart;
  private final List<Course> courses;
  private final Axis axis;

  TrendChartDrawing(Setting setting, Block.TrendChart chart) {
    this.setting = setting;
    this.chart = chart;
    this.courses = new ArrayList<>(chart.courses());
    chart.target().ifPresent(courses::add);
    this.axis = Axis.rounded(courses.stream().map(Course::points).toList());
  }

  @Override
  public float height(float width) throws UndrawableCharacterException {
    return ChartTitle.of(setting, chart.title(), Tag.document(), 0, width).height()
        + plotHeight(width)
        + BELOW;
  }

  /** The plot is at least as high as the labels beside it. */
  private float plotHeight(float width) throws UndrawableCharacterException {
    float labels = TrendLabels.height(setting, courses, labelWidth(width) - GAP);
    return Math.max(labels, width < WIDE ? HEIGHT_WHEN_NARROW : HEIGHT);
  }

  private static float labelWidth(float width) {
    return Math.min(WIDEST_LABELS, width * LABELS);
  }

  @Override
  public List<Mark> marks(Tag figure, float x, float width) throws UndrawableCharacterException {
    Optional<Tag> tag = Optional.of(figure);
    ChartTitle.Drawn title = ChartTitle.of(setting, chart.title(), figure, x, width);
    List<Mark> marks = new ArrayList<>(title.marks());
    TrendGrid grid = new TrendGrid(setting, axis, courses);
    float numbers = grid.widestNumber() + GAP;
    float labels = labelWidth(width);
    Plot.Area area =
        new Plot.Area(
            x + numbers, title.height(), width - numbers - labels - GAP, plotHeight(width));
    Plot plot = new Plot(axis, chart.years().size(), area);
    marks.addAll(grid.marks(plot, tag, chart.years()));
    for (int i = 0; i < courses.size(); i++) {
      marks.addAll(course(plot, tag, i));
    }
    marks.addAll(new TrendLabels(setting, courses, plot, labels - GAP).marks(tag, this::ink));
    return marks;
  }

  private List<Mark> course(Plot plot, Optional<Tag> tag, int number) {
    List<Mark> marks = new ArrayList<>();
    boolean target = number >= chart.courses().size();
    Palette ink = ink(number);
    for (List<Mark.Point> stretch : plot.stretches(courses.get(number).points())) {
      if (stretch.size() > 1) {
        marks.add(new Mark.Path(tag, stretch, target ? 1 : STROKE, ink, target ? DASHES : 0));
      }
      if (!target) {
        stretch.forEach(point -> marks.add(Marker.of(number).at(tag, point, ink)));
      }
    }
    return marks;
  }

  /** Lines differ in their markers too, so that they can be told apart without colours. */
  private Palette ink(int number) {
    return number >= chart.courses().size() ? Palette.INK : LINES.get(number);
  }
}
