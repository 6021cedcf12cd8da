package se.bokslut.feedback.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import se.bokslut.dataset.ColumnType;

/**
 * The formats, drop-down lists and hints of a sheet's columns; they help and warn and refuse
 * nothing, as the intake reads more than the lists hold.
 */
final class ColumnRules {

  private final XSSFSheet sheet;
  private final Styles styles;
  private final WordLists lists;

  ColumnRules(XSSFSheet sheet, Styles styles, WordLists lists) {
    this.sheet = sheet;
    this.styles = styles;
    this.lists = lists;
  }

  /**
   * Sets them.
   *
   * @param firstRow the index of the first row to fill in
   */
  void apply(List<ColumnForm> columns, int firstRow) {
    for (int i = 0; i < columns.size(); i++) {
      ColumnForm column = columns.get(i);
      int index = KindSheet.FIRST_COLUMN + i;
      sheet.setDefaultColumnStyle(index, styles.of(Styles.Part.DATA, column.type()));
      CellRangeAddressList cells =
          new CellRangeAddressList(
              firstRow, SpreadsheetVersion.EXCEL2007.getLastRowIndex(), index, index);
      Optional<String> list = lists.nameOf(column.definition());
      list.ifPresent(name -> suggest(column, name, cells));
      if (list.isEmpty()) {
        hint(column.definition().type()).ifPresent(hint -> prompt(column, hint, cells));
      }
    }
  }

  private void suggest(ColumnForm column, String list, CellRangeAddressList cells) {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    DataValidation rule = helper.createValidation(helper.createFormulaListConstraint(list), cells);
    rule.setEmptyCellAllowed(true);
    // in this format the flag means that the arrow is shown
    rule.setSuppressDropDownArrow(true);
    rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    rule.createErrorBox(
        column.name(), "Det som står i cellen finns inte i listan. Välj helst i listan.");
    rule.setShowErrorBox(column.type() == CellType.TEXT);
    sheet.addValidationData(rule);
  }

  private void prompt(ColumnForm column, String hint, CellRangeAddressList cells) {
    DataValidation rule = new XSSFDataValidationHelper(sheet).createValidation(anything(), cells);
    rule.createPromptBox(column.name(), hint);
    rule.setShowPromptBox(true);
    sheet.addValidationData(rule);
  }

  private static DataValidationConstraint anything() {
    return new XSSFDataValidationConstraint(DataValidationConstraint.ValidationType.ANY, "");
  }

  private static Optional<String> hint(ColumnType type) {
    return Optional.ofNullable(
        switch (type) {
          case DATE -> "ÅÅÅÅ-MM-DD. Bara år eller månad går också: det blir första dagen.";
          case END_DATE -> "ÅÅÅÅ-MM-DD. Bara år eller månad går också: det blir sista dagen.";
          case PERCENT -> "50 eller 50 % betyder femtio procent.";
          case PERSON_NUMBER -> "ÅÅÅÅMMDD-NNNN";
          default -> null;
        });
  }
}
