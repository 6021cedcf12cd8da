package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * What the names and formulas of an old workbook refer to, so that they do so still when a sheet
 * has been put first; the library itself moves some of them wrongly.
 */
final class OleReferences {

  private final HSSFWorkbook workbook;
  private final List<String> names;
  private final List<String> formulas;

  /** Takes what they refer to now. */
  OleReferences(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.names = names();
    this.formulas = formulas();
  }

  /**
   * Lets names refer to what they did.
   *
   * @throws NotCopiedException when formulas would say something else
   */
  void restore() throws NotCopiedException {
    List<? extends HSSFName> all = workbook.getAllNames();
    for (int i = 0; i < all.size(); i++) {
      HSSFName name = all.get(i);
      if (!names.get(i).isEmpty() && !names.get(i).equals(reference(name))) {
        name.setRefersToFormula(names.get(i));
      }
    }
    if (!names.equals(names()) || !formulas.equals(formulas())) {
      throw new NotCopiedException(WhyNoCopy.FORMULAS, "formulas would refer to other sheets");
    }
  }

  private List<String> names() {
    return workbook.getAllNames().stream().map(OleReferences::reference).toList();
  }

  private static String reference(HSSFName name) {
    return name.isDeleted() || name.isFunctionName() ? "" : name.getRefersToFormula();
  }

  private List<String> formulas() {
    List<String> formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell.getCellFormula());
          }
        }
      }
    }
    return formulas;
  }
}
