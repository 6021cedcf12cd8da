package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Course;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.SwedishText;

/**
 * Draws courses over the years (design language "Trend"): each line ends in its name and last
 * value, nudged apart; the target is dashed.
 */
final class TrendChartDrawing implements ChartDrawing {

  private static final TextStyle STYLE = TextStyle.SMALL;
  private static final float LABELS = 0.42f;
  private static final float WIDEST_LABELS = 150;
  private static final float WIDE = 300;
  private static final float HEIGHT = 116;
  private static final float HEIGHT_WHEN_NARROW = 76;
  private static final float BELOW = 16;
  private static final float GAP = 6;
  private static final float STROKE = 1.5f;
  private static final float HAIRLINE = 0.5f;
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

  private static float plotHeight(float width) {
    return width < WIDE ? HEIGHT_WHEN_NARROW : HEIGHT;
  }

  @Override
  public List<Mark> marks(Tag figure, float x, float width) throws UndrawableCharacterException {
    Optional<Tag> tag = Optional.of(figure);
    ChartTitle.Drawn title = ChartTitle.of(setting, chart.title(), figure, x, width);
    List<Mark> marks = new ArrayList<>(title.marks());
    List<String> ticks = ticks();
    float numbers = 0;
    for (String tick : ticks) {
      numbers = Math.max(numbers, setting.width(tick, TextStyle.NOTE));
    }
    float labels = Math.min(WIDEST_LABELS, width * LABELS);
    float left = x + numbers + GAP;
    Plot.Area area =
        new Plot.Area(
            left, title.height(), width - numbers - GAP - labels - GAP, plotHeight(width));
    Plot plot = new Plot(axis, chart.years().size(), area);
    marks.addAll(grid(plot, tag, ticks));
    for (int i = 0; i < courses.size(); i++) {
      marks.addAll(course(plot, tag, i));
    }
    marks.addAll(new TrendLabels(setting, courses, plot, labels - GAP).marks(tag, this::ink));
    return marks;
  }

  private List<String> ticks() {
    Measure measure = measure();
    int decimals = needed(axis.ticks(), measure);
    return axis.ticks().stream()
        .map(
            tick ->
                SwedishText.measured(
                    Fraction.of(java.math.BigDecimal.valueOf(tick)),
                    new Measure(measure.form(), decimals)))
        .toList();
  }

  /** Numbers on the axis have no more decimals than they need. */
  private static int needed(List<Double> ticks, Measure measure) {
    double scale = measure.form() == Measure.Form.PERCENT ? 100 : 1;
    double tolerance = 1e-6;
    boolean whole =
        ticks.stream()
            .allMatch(tick -> Math.abs(tick * scale - Math.rint(tick * scale)) < tolerance);
    return whole ? 0 : 1;
  }

  /** How the values are displayed; all lines of a chart are alike. */
  private Measure measure() {
    return courses.stream()
        .flatMap(course -> course.points().stream())
        .filter(Cell.Figure.class::isInstance)
        .map(cell -> ((Cell.Figure) cell).measure())
        .findFirst()
        .orElse(new Measure(Measure.Form.PLAIN, 0));
  }

  private List<Mark> grid(Plot plot, Optional<Tag> tag, List<String> ticks)
      throws UndrawableCharacterException {
    List<Mark> marks = new ArrayList<>();
    Plot.Area area = plot.area();
    float middle = STYLE.baseline() - STYLE.leading() / 2;
    for (int i = 0; i < ticks.size(); i++) {
      float y = plot.y(axis.ticks().get(i));
      List<Mark.Point> line =
          List.of(new Mark.Point(area.x(), y), new Mark.Point(area.x() + area.width(), y));
      marks.add(new Mark.Path(tag, line, HAIRLINE, i == 0 ? Palette.MUTED : Palette.RULE, 0));
      marks.add(setting.right(tag, ticks.get(i), TextStyle.NOTE, area.x() - GAP, y + middle));
    }
    for (int year = 0; year < chart.years().size(); year++) {
      marks.add(
          setting.middle(
              tag,
              chart.years().get(year).toString(),
              TextStyle.NOTE,
              plot.x(year),
              area.y() + area.height() + BELOW - GAP / 2));
    }
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
