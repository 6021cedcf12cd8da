package se.bokslut.report.excel;

import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.TableRow;

/**
 * Draws outcomes against targets as a native chart (design language "Bullet chart"): a bar for the
 * outcome, a pale one for last year. Bars in per cent of their targets have one target in common,
 * the line at 100 per cent; others have a bar for it.
 */
final class BulletDrawing {

  private static final int OUTCOME = 1;
  private static final int LAST_YEAR = 2;
  private static final int TARGET = 3;
  private static final int GAP_WIDTH = 55;
  private static final double LINE = 1.25;
  private static final double STEP = 0.25;
  private static final double NARROWEST = 1.25;

  /** A bar that is longer is cut; its number stands in the table. */
  private static final double WIDEST = 3;

  private final ChartFrame frame;
  private final ChartCells cells;
  private final Block.BulletChart chart;

  BulletDrawing(ChartFrame frame, ChartCells cells, Block.BulletChart chart) {
    this.frame = frame;
    this.cells = cells;
    this.chart = chart;
  }

  void draw() {
    frame.up().setCrossBetween(AxisCrossBetween.BETWEEN);
    frame.across().setOrientation(AxisOrientation.MAX_MIN);
    frame.up().setCrosses(AxisCrosses.MAX);
    boolean shares = chart.scale() == Block.Scale.EACH;
    if (shares) {
      frame.measure(new Measure(Measure.Form.PERCENT, 0), true);
      targetLine();
    } else {
      frame.measure(chart.bars().getFirst().target().measure(), true);
    }
    bars(shares);
    frame.legend();
  }

  /** The only line across the bars stands where the target is. */
  private void targetLine() {
    frame.up().setMaximum(end());
    frame.up().setMajorUnit(1);
    frame.up().getOrAddMajorGridProperties().setLineProperties(ChartLook.dashed(Palette.INK, LINE));
    frame.caption("Procent av målet; den streckade linjen är målet");
  }

  /** Where the axis ends, so that the longest bar has room. */
  private double end() {
    double longest =
        BulletNumbers.of(chart).rows().stream()
            .map(TableRow.Line.class::cast)
            .flatMap(line -> line.cells().stream())
            .filter(Cell.Figure.class::isInstance)
            .mapToDouble(figure -> CellDrawing.number(((Cell.Figure) figure).value()))
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest / STEP) * STEP));
  }

  private void bars(boolean shares) {
    XDDFBarChartData data =
        (XDDFBarChartData) frame.chart().createData(ChartTypes.BAR, frame.across(), frame.up());
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setVaryColors(false);
    data.setGapWidth(GAP_WIDTH);
    fill(series(data, OUTCOME), Palette.ACCENT);
    fill(series(data, LAST_YEAR), Palette.RULE);
    if (!shares) {
      fill(series(data, TARGET), Palette.INK);
    }
    frame.chart().plot(data);
  }

  private static void fill(XDDFChartData.Series series, Palette ink) {
    XDDFShapeProperties properties = new XDDFShapeProperties();
    properties.setFillProperties(ChartLook.fill(ink));
    series.setShapeProperties(properties);
  }

  private XDDFChartData.Series series(XDDFChartData data, int column) {
    ChartCells.Series from = cells.of(chart, column);
    XDDFChartData.Series series = data.addSeries(from.categories(), from.values());
    series.setTitle(from.title(), from.name());
    return series;
  }
}
