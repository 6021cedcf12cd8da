package se.bokslut.feedback.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.KindGuides;
import se.bokslut.organisation.UnitInForce;
import se.bokslut.report.excel.DocumentProperties;

/**
 * One empty workbook.
 *
 * @param guides what is told about columns
 * @param year the year around which half-years are suggested, and the last one of columns a year
 * @param unit the unit that fills it in, empty for any
 * @param kinds the kinds of its sheets, in order
 */
record WorkbookDrawing(
    KindGuides guides, int year, Optional<UnitInForce> unit, List<KindDefinition> kinds) {

  WorkbookDrawing {
    kinds = List.copyOf(kinds);
  }

  XSSFWorkbook draw() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Styles styles = new Styles(workbook);
    String title = unit.map(UnitInForce::name).orElseGet(() -> kinds.getFirst().name());
    DocumentProperties.apply(
        workbook,
        "Underlag: " + title,
        "Mall att fylla i och lägga i inkorgen",
        LocalDate.of(year, 1, 1));
    unit.ifPresent(known -> new ReadMeSheet(workbook, styles, known, kinds).draw());
    WordLists lists = new WordLists(workbook, year);
    for (KindDefinition kind : kinds) {
      SheetForm form = SheetForm.of(kind, guides.of(kind), unit, year);
      new KindSheet(workbook, styles, lists, form).draw();
    }
    lists.draw();
    workbook.setActiveSheet(0);
    workbook.setSelectedTab(0);
    return workbook;
  }
}
