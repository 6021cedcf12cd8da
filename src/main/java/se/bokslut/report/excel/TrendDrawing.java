package se.bokslut.report.excel;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Course;
import se.bokslut.report.model.Measure;

/**
 * Draws courses over the years as a native chart (design language "Trend"): lines that differ in
 * their markers too, each with its last value; the target is dashed.
 */
final class TrendDrawing {

  private static final double STROKE = 1.75;
  private static final int MARKER = 6;

  /** The same inks and markers in the same order as on paper. */
  private static final List<Palette> INKS =
      List.of(Palette.ACCENT, Palette.INK, Palette.MUTED, Palette.ACCENT);

  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

  private final ChartFrame frame;
  private final ChartCells cells;
  private final Block.TrendChart chart;
  private final List<Course> courses;
  private final Measure measure;

  TrendDrawing(ChartFrame frame, ChartCells cells, Block.TrendChart chart) {
    this.frame = frame;
    this.cells = cells;
    this.chart = chart;
    this.courses = ChartNumbers.courses(chart);
    this.measure =
        figures().stream()
            .map(Cell.Figure::measure)
            .findFirst()
            .orElse(new Measure(Measure.Form.PLAIN, 0));
  }

  private List<Cell.Figure> figures() {
    return courses.stream()
        .flatMap(course -> course.points().stream())
        .filter(Cell.Figure.class::isInstance)
        .map(Cell.Figure.class::cast)
        .toList();
  }

  void draw() {
    frame.up().setCrossBetween(AxisCrossBetween.BETWEEN);
    frame.measure(
        measure,
        figures().stream().allMatch(figure -> figure.value().compareTo(Fraction.ZERO) >= 0));
    XDDFLineChartData data =
        (XDDFLineChartData) frame.chart().createData(ChartTypes.LINE, frame.across(), frame.up());
    data.setVaryColors(false);
    for (Course course : courses) {
      ChartCells.Series from = cells.of(chart.years(), course);
      var series = data.addSeries(from.categories(), from.values());
      series.setTitle(course.name(), from.name());
    }
    for (int number = 0; number < courses.size(); number++) {
      look((XDDFLineChartData.Series) data.getSeries(number), number);
    }
    frame.chart().plot(data);
    if (courses.size() > 1) {
      frame.legend();
    }
    EndLabels labels = new EndLabels(courses, NumberFormats.axis(measure));
    IntStream.range(0, courses.size()).forEach(number -> labels.add(drawn(number), number));
  }

  private void look(XDDFLineChartData.Series series, int number) {
    boolean target = number >= chart.courses().size();
    Palette ink = target ? Palette.INK : INKS.get(number);
    series.setSmooth(false);
    series.setLineProperties(target ? ChartLook.dashed(ink, 1) : ChartLook.line(ink, STROKE));
    if (target) {
      series.setMarkerStyle(MarkerStyle.NONE);
    } else {
      series.setMarkerStyle(MARKERS.get(number));
      marker(series, ink);
    }
  }

  private static void marker(XDDFLineChartData.Series series, Palette ink) {
    XDDFShapeProperties properties = new XDDFShapeProperties();
    properties.setFillProperties(ChartLook.fill(ink));
    properties.setLineProperties(ChartLook.nothing());
    series.getCTLineSer().getMarker().setSpPr(properties.getXmlObject());
    ChartXml.size(series.getCTLineSer().getMarker(), MARKER);
  }

  private CTLineSer drawn(int number) {
    return frame.chart().getCTChart().getPlotArea().getLineChartArray(0).getSerArray(number);
  }
}
