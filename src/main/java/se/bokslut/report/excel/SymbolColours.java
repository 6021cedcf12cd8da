package se.bokslut.report.excel;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.report.look.HeatLook;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;

/** Colours the symbols of statuses whatever cell they are written in. */
final class SymbolColours {

  private SymbolColours() {}

  /** Colours those in a range, now and when they are changed. */
  static void apply(XSSFSheet sheet, CellRangeAddress range) {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    CellRangeAddress[] ranges = {range};
    for (MinimumLevelStatus status : MinimumLevelStatus.values()) {
      HeatLook look = HeatLook.of(new Cell.Level(status));
      XSSFConditionalFormattingRule rule =
          formats.createConditionalFormattingRule(
              ComparisonOperator.EQUAL, "\"" + status.symbol() + "\"");
      rule.createFontFormatting().setFontColor(Styles.colour(look.ink()));
      XSSFPatternFormatting ground = rule.createPatternFormatting();
      ground.setFillBackgroundColor(Styles.colour(look.ground().orElse(Palette.WHITE)));
      ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      formats.addConditionalFormatting(ranges, rule);
    }
  }
}
