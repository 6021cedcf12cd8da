package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Course;
import se.bokslut.report.model.SwedishText;

/** The names and last values at the ends of lines, none of them upon another. */
final class TrendLabels {

  private static final TextStyle STYLE = TextStyle.SMALL;
  private static final float LEADING = 10;
  private static final float GAP = 8;
  private static final float BETWEEN = 2;
  private static final float HAIRLINE = 0.5f;

  private final Setting setting;
  private final List<Course> courses;
  private final Plot plot;
  private final float room;

  TrendLabels(Setting setting, List<Course> courses, Plot plot, float room) {
    this.setting = setting;
    this.courses = courses;
    this.plot = plot;
    this.room = room;
  }

  /** How much room the labels need, one below the other. */
  static float height(Setting setting, List<Course> courses, float room)
      throws UndrawableCharacterException {
    float height = 0;
    for (Course course : courses) {
      int lines = setting.lines(Optional.empty(), text(course), STYLE, room).size();
      height += lines * LEADING + BETWEEN;
    }
    return height;
  }

  List<Mark> marks(Optional<Tag> tag, IntFunction<Palette> inks)
      throws UndrawableCharacterException {
    List<List<Lines.Line>> labels = new ArrayList<>();
    List<Float> wanted = new ArrayList<>();
    List<Float> heights = new ArrayList<>();
    for (int i = 0; i < courses.size(); i++) {
      List<Lines.Line> label =
          setting.lines(tag, text(courses.get(i)), STYLE.inked(inks.apply(i)), room);
      labels.add(label);
      wanted.add(end(courses.get(i)).y());
      heights.add(label.size() * LEADING + BETWEEN);
    }
    Plot.Area area = plot.area();
    List<Float> tops =
        Labels.tops(wanted, heights, area.y() - LEADING, area.y() + area.height() + LEADING);
    float left = area.x() + area.width() + GAP;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < courses.size(); i++) {
      float middle = tops.get(i) + heights.get(i) / 2;
      if (plot.last(courses.get(i).points()).isPresent()) {
        marks.add(leader(tag, end(courses.get(i)), left, middle));
      }
      marks.addAll(setting.marks(labels.get(i), left + BETWEEN, tops.get(i), LEADING));
    }
    return marks;
  }

  /** A label that is nudged away from the end of its line is joined to it. */
  private static Mark leader(Optional<Tag> tag, Mark.Point end, float left, float middle) {
    Mark.Point from = new Mark.Point(end.x() + GAP / 2, end.y());
    Mark.Point to = new Mark.Point(left, middle);
    return new Mark.Path(tag, List.of(from, to), HAIRLINE, Palette.MUTED, 0);
  }

  private static String text(Course course) {
    return course.name() + " " + SwedishText.of(course.points().getLast());
  }

  /** Where a line ends: at its last point, or at the bottom when it has none. */
  private Mark.Point end(Course course) {
    List<Cell> points = course.points();
    for (int year = points.size() - 1; year >= 0; year--) {
      Optional<Mark.Point> point = plot.point(points, year);
      if (point.isPresent()) {
        return point.get();
      }
    }
    return new Mark.Point(
        plot.area().x() + plot.area().width(), plot.area().y() + plot.area().height());
  }
}
