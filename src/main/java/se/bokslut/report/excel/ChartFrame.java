package se.bokslut.report.excel;

import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Measure;

/** A native chart with its title, its alternative text and its axes, before anything is drawn. */
final class ChartFrame {

  private static final String LANGUAGE = "sv-SE";
  private static final int BODY = 900;
  private static final int TITLE = 1000;
  private static final int FIRST_ID = 2;
  private static final double HAIRLINE = 0.5;

  private final XSSFChart chart;
  private final XDDFCategoryAxis across;
  private final XDDFValueAxis up;

  /** Makes a frame on a sheet. */
  ChartFrame(XSSFSheet sheet, XSSFClientAnchor anchor, Block.Chart block) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    this.chart = drawing.createChart(anchor);
    describe(drawing, block);
    letters();
    title(block.title());
    this.across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    this.up = chart.createValueAxis(AxisPosition.LEFT);
    axes();
    chart.displayBlanksAs(DisplayBlanks.GAP);
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    border();
  }

  private void border() {
    XDDFShapeProperties paper = new XDDFShapeProperties();
    paper.setFillProperties(ChartLook.fill(Palette.WHITE));
    paper.setLineProperties(ChartLook.line(Palette.RULE, HAIRLINE));
    chart.getCTChartSpace().setSpPr(paper.getXmlObject());
  }

  XSSFChart chart() {
    return chart;
  }

  XDDFCategoryAxis across() {
    return across;
  }

  XDDFValueAxis up() {
    return up;
  }

  private static void describe(XSSFDrawing drawing, Block.Chart block) {
    int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
    CTGraphicalObjectFrame frame =
        drawing.getCTDrawing().getTwoCellAnchorArray(last).getGraphicFrame();
    var properties = frame.getNvGraphicFramePr().getCNvPr();
    properties.setId(last + FIRST_ID);
    properties.setName("Diagram " + (last + 1));
    properties.setTitle(SafeText.of(block.title()));
    properties.setDescr(SafeText.of(block.alternative().strip()));
  }

  private void letters() {
    var text = chart.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    CTTextParagraph paragraph = text.addNewP();
    letters(paragraph.addNewPPr().addNewDefRPr(), BODY, false);
    paragraph.addNewEndParaRPr().setLang(LANGUAGE);
  }

  private static void letters(CTTextCharacterProperties letters, int size, boolean bold) {
    letters.setLang(LANGUAGE);
    letters.setSz(size);
    letters.setB(bold);
    letters.addNewSolidFill().addNewSrgbClr().setVal(Styles.bytes(Palette.INK));
    letters.addNewLatin().setTypeface(Styles.TYPEFACE);
  }

  private void title(String text) {
    chart.setTitleText(SafeText.of(text));
    chart.setTitleOverlay(false);
    chart.setAutoTitleDeleted(false);
    var run = chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
    letters(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), TITLE, true);
  }

  /** Says what the numbers beside the axis are. */
  void caption(String text) {
    up.setTitle(text);
    var axis = chart.getCTChart().getPlotArea().getValAxArray(0);
    var run = axis.getTitle().getTx().getRich().getPArray(0).getRArray(0);
    letters(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), BODY, false);
  }

  private void axes() {
    across.setMajorTickMark(AxisTickMark.NONE);
    across.getOrAddShapeProperties().setLineProperties(ChartLook.line(Palette.MUTED, HAIRLINE));
    up.setMajorTickMark(AxisTickMark.NONE);
    up.getOrAddShapeProperties().setLineProperties(ChartLook.nothing());
    up.getOrAddMajorGridProperties().setLineProperties(ChartLook.line(Palette.RULE, HAIRLINE));
    across.setVisible(true);
    up.setVisible(true);
  }

  /** Axes begin at zero, unless something is below it. */
  void measure(Measure measure, boolean fromZero) {
    up.setNumberFormat(NumberFormats.axis(measure));
    chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
    if (fromZero) {
      up.setMinimum(0);
    }
  }

  /** Tells lines or bars apart below the chart. */
  void legend() {
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
  }
}
