package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Course;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.SwedishText;

/** Draws what courses are read against: thin lines at round numbers, and the years. */
final class TrendGrid {

  private static final TextStyle STYLE = TextStyle.NOTE;
  private static final float GAP = 6;
  private static final float BELOW = 13;
  private static final float HAIRLINE = 0.5f;
  private static final int MOST_DECIMALS = 6;
  private static final Fraction HUNDRED = Fraction.of(100);

  private final Setting setting;
  private final List<Fraction> ticks;
  private final List<String> numbers;

  TrendGrid(Setting setting, Axis axis, List<Course> courses) {
    this.setting = setting;
    this.ticks = axis.ticks();
    Measure.Form form = form(courses);
    Measure measure = new Measure(form, decimals(form));
    this.numbers = ticks.stream().map(tick -> SwedishText.measured(tick, measure)).toList();
  }

  /** How the values are displayed; all lines of a chart are alike. */
  private static Measure.Form form(List<Course> courses) {
    return courses.stream()
        .flatMap(course -> course.points().stream())
        .filter(Cell.Figure.class::isInstance)
        .map(cell -> ((Cell.Figure) cell).measure().form())
        .findFirst()
        .orElse(Measure.Form.PLAIN);
  }

  /** As few decimals as all numbers can be written with exactly. */
  private int decimals(Measure.Form form) {
    for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
      int enough = decimals;
      if (ticks.stream()
          .map(tick -> form == Measure.Form.PERCENT ? tick.times(HUNDRED) : tick)
          .allMatch(tick -> Fraction.of(tick.rounded(enough)).equals(tick))) {
        return decimals;
      }
    }
    return MOST_DECIMALS;
  }

  float widestNumber() throws UndrawableCharacterException {
    float widest = 0;
    for (String number : numbers) {
      widest = Math.max(widest, setting.width(number, STYLE));
    }
    return widest;
  }

  List<Mark> marks(Plot plot, Optional<Tag> tag, List<Integer> years)
      throws UndrawableCharacterException {
    List<Mark> marks = new ArrayList<>();
    Plot.Area area = plot.area();
    float middle = STYLE.baseline() - STYLE.leading() / 2;
    for (int i = 0; i < ticks.size(); i++) {
      float y = plot.y(Axis.value(ticks.get(i)));
      List<Mark.Point> line =
          List.of(new Mark.Point(area.x(), y), new Mark.Point(area.x() + area.width(), y));
      marks.add(new Mark.Path(tag, line, HAIRLINE, i == 0 ? Palette.MUTED : Palette.RULE, 0));
      marks.add(setting.right(tag, numbers.get(i), STYLE, area.x() - GAP, y + middle));
    }
    marks.addAll(years(plot, tag, years));
    return marks;
  }

  /** The years, the last one and as many before it as stand apart. */
  private List<Mark> years(Plot plot, Optional<Tag> tag, List<Integer> years)
      throws UndrawableCharacterException {
    int last = years.size() - 1;
    float each = years.size() < 2 ? plot.area().width() : plot.x(1) - plot.x(0);
    float needed = setting.width(years.get(last).toString(), STYLE) + GAP / 2;
    int every = Math.max(1, (int) Math.ceil(needed / Math.max(1, each)));
    float y = plot.area().y() + plot.area().height() + BELOW;
    List<Mark> marks = new ArrayList<>();
    for (int year = last % every; year <= last; year += every) {
      marks.add(setting.middle(tag, years.get(year).toString(), STYLE, plot.x(year), y));
    }
    return marks;
  }
}
