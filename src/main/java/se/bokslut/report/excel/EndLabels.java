package se.bokslut.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Course;

/** Writes each line's last value at its end, above or below it where another line ends close by. */
final class EndLabels {

  /** Lines whose ends are closer than this part of the highest value share the room. */
  private static final double CLOSE = 0.13;

  private static final String VALUE = "showVal";

  /** What a label can say, in the order in which a file has it. */
  private static final List<String> SHOWN =
      List.of(
          "showLegendKey", VALUE, "showCatName", "showSerName", "showPercent", "showBubbleSize");

  private static final String RIGHT = "r";
  private static final String ABOVE = "t";
  private static final String BELOW = "b";

  private final List<Course> courses;
  private final String format;

  EndLabels(List<Course> courses, String format) {
    this.courses = courses;
    this.format = format;
  }

  /** Labels the last point of a line that has a value. */
  void add(CTLineSer line, int number) {
    int last = last(courses.get(number));
    if (last < 0) {
      return;
    }
    CTDLbls labels = line.addNewDLbls();
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(false);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
    try (XmlCursor cursor = labels.newCursor()) {
      cursor.toFirstContentToken();
      label(cursor, last, place(number));
    }
  }

  /** Writes the label before the rules for the other points, none of which has one. */
  private void label(XmlCursor cursor, int point, String place) {
    ChartXml.begin(cursor, "dLbl");
    ChartXml.value(cursor, "idx", Integer.toString(point));
    ChartXml.begin(cursor, "numFmt");
    cursor.insertAttributeWithValue("formatCode", format);
    cursor.insertAttributeWithValue("sourceLinked", "0");
    cursor.toNextToken();
    ChartXml.value(cursor, "dLblPos", place);
    for (String shown : SHOWN) {
      ChartXml.value(cursor, shown, shown.equals(VALUE) ? "1" : "0");
    }
  }

  private static int last(Course course) {
    return IntStream.range(0, course.points().size())
        .filter(i -> course.points().get(i) instanceof Cell.Figure)
        .max()
        .orElse(-1);
  }

  private String place(int number) {
    double own = end(courses.get(number));
    boolean above = isClose(number, own, 1);
    boolean below = isClose(number, own, -1);
    return above == below ? RIGHT : above ? BELOW : ABOVE;
  }

  /** Whether another line ends close to a value on one side of it. */
  private boolean isClose(int number, double own, int side) {
    double close = CLOSE * highest();
    return IntStream.range(0, courses.size())
        .filter(other -> other != number && last(courses.get(other)) >= 0)
        .anyMatch(
            other -> {
              double distance = (end(courses.get(other)) - own) * side;
              boolean later = other * side > number * side;
              return distance < close && (distance > 0 || (distance == 0 && later));
            });
  }

  private double highest() {
    return courses.stream()
        .flatMap(course -> course.points().stream())
        .map(EndLabels::value)
        .max(Comparator.naturalOrder())
        .orElse(0.0);
  }

  private static double end(Course course) {
    return value(course.points().get(last(course)));
  }

  private static double value(Cell point) {
    return point instanceof Cell.Figure figure ? CellDrawing.number(figure.value()) : 0;
  }
}
