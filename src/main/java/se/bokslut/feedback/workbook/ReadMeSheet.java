package se.bokslut.feedback.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.organisation.UnitInForce;
import se.bokslut.report.excel.TextWidth;

/** The first sheet of a unit's workbook: what to do, and what each sheet holds. */
final class ReadMeSheet {

  private static final String NAME = "Läs mig";
  private static final double[] WIDTHS = {24, 76};

  private static final List<String> STEPS =
      List.of(
          "1.  Fyll i de blad som ni har uppgifter till. De andra får stå tomma.",
          "2.  Enheten är redan ifylld. Skriv i kolumnerna bredvid.",
          "3.  Kolumner med * måste fyllas i på varje rad som ni använder.",
          "4.  Raden Exempel visar hur det kan se ut. Den får stå kvar: den läses inte in.",
          "5.  Spara filen och lägg den i inkorgen, i vilken mapp som helst.",
          "6.  Blev något fel? Rätta i filen och lägg dit den igen under samma namn.");

  private final XSSFSheet sheet;
  private final Styles styles;
  private final UnitInForce unit;
  private final List<KindDefinition> kinds;
  private final SheetPen pen;

  ReadMeSheet(XSSFWorkbook workbook, Styles styles, UnitInForce unit, List<KindDefinition> kinds) {
    this.sheet = workbook.createSheet(NAME);
    this.styles = styles;
    this.unit = unit;
    this.kinds = kinds;
    this.pen = new SheetPen(sheet, styles);
  }

  void draw() {
    for (int i = 0; i < WIDTHS.length; i++) {
      pen.setWidth(i, WIDTHS[i]);
    }
    sheet.setDisplayGridlines(false);
    line(SheetPen.BODY_LINE, Styles.Part.NOTE, SheetRecogniser.NOT_READ);
    line(SheetPen.TITLE_LINE, Styles.Part.TITLE, "Underlag från %s".formatted(unit.name()));
    line(
        SheetPen.BODY_LINE + SheetPen.MARGIN,
        Styles.Part.UNIT,
        "Enhetskod %s".formatted(unit.code()));
    pen.skipRow();
    STEPS.forEach(step -> line(SheetPen.BODY_LINE + SheetPen.MARGIN, Styles.Part.DATA, step));
    pen.skipRow();
    line(SheetPen.BODY_LINE + 2 * SheetPen.MARGIN, Styles.Part.HEADING, "Blad", "Måste fyllas i");
    kinds.forEach(this::drawKind);
    new SheetSetup(sheet).upright();
  }

  private XSSFRow line(double height, Styles.Part part, String... texts) {
    XSSFRow row = pen.row(height);
    for (int i = 0; i < texts.length; i++) {
      pen.text(row, i, texts[i], part);
    }
    return row;
  }

  private void drawKind(KindDefinition kind) {
    String needed = needed(kind);
    int lines = TextWidth.lines(needed, WIDTHS[1], false);
    XSSFRow row =
        line(
            lines * SheetPen.BODY_LINE + SheetPen.MARGIN,
            Styles.Part.INSTRUCTIONS,
            kind.name(),
            needed);
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'%s'!A1".formatted(kind.name()));
    row.getCell(0).setHyperlink(link);
    row.getCell(0).setCellStyle(styles.of(Styles.Part.LINK));
  }

  private static String needed(KindDefinition kind) {
    return Stream.concat(
            kind.alternatives().stream().map(group -> String.join(" eller ", group)),
            kind.columns().stream()
                .filter(ColumnDefinition::required)
                .map(ColumnDefinition::heading))
        .collect(Collectors.joining(", "));
  }
}
