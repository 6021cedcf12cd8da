package se.bokslut.feedback;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.Severity;

/** Marks and masks the cells of a workbook of the old format. */
final class OleMarks {

  private final HSSFWorkbook workbook;
  private final Map<String, HSSFCellStyle> styles = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();

  OleMarks(HSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The texts that have been hidden, of which the library keeps copies. */
  Set<String> hidden() {
    return hidden;
  }

  void mark(HSSFSheet sheet, @Nullable SheetNotes notes, SecretCells numbers)
      throws NotCopiedException {
    if (TextMask.found(sheet.getSheetName())) {
      throw new NotCopiedException(WhyNoCopy.NUMBER, "a sheet's name is an identity number");
    }
    if (notes != null) {
      notes.merge(new MergedCells(sheet.getMergedRegions()));
    }
    boolean filledRowSeen = false;
    OleComments comments = new OleComments(sheet);
    for (Row each : sheet) {
      HSSFRow row = (HSSFRow) each;
      int number = row.getRowNum() + 1;
      int firstFilled = firstFilled(row);
      mask(row, notes, numbers);
      if (notes != null) {
        boolean firstRow = firstFilled >= 0 && !filledRowSeen;
        filledRowSeen |= firstRow;
        notes
            .of(number, Math.max(0, firstFilled), firstRow)
            .forEach((column, findings) -> mark(row, column, findings, comments));
      }
    }
  }

  private static int firstFilled(HSSFRow row) {
    for (Cell cell : row) {
      if (cell.getCellType() != CellType.BLANK) {
        return cell.getColumnIndex();
      }
    }
    return -1;
  }

  private void mark(HSSFRow row, int column, List<Finding> findings, OleComments comments) {
    HSSFCell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    CellNote note = CellNote.of(findings);
    HSSFCellStyle style = cell.getCellStyle();
    cell.setCellStyle(
        styles.computeIfAbsent(
            style.getIndex() + "/" + note.severity(), key -> marked(style, note.severity())));
    comments.add(cell, note);
  }

  private HSSFCellStyle marked(HSSFCellStyle style, Severity severity) {
    HSSFCellStyle marked = workbook.createCellStyle();
    marked.cloneStyleFrom(style);
    marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    marked.setFillForegroundColor(ground(severity).getIndex());
    return marked;
  }

  /** Of the colours that every old workbook has, so that its own are not changed. */
  private static HSSFColorPredefined ground(Severity severity) {
    return switch (severity) {
      case ERROR -> HSSFColorPredefined.ROSE;
      case WARNING -> HSSFColorPredefined.LIGHT_YELLOW;
      case INFO -> HSSFColorPredefined.PALE_BLUE;
    };
  }

  private void mask(HSSFRow row, @Nullable SheetNotes notes, SecretCells numbers)
      throws NotCopiedException {
    int number = row.getRowNum() + 1;
    for (Cell each : row) {
      HSSFCell cell = (HSSFCell) each;
      int column = cell.getColumnIndex();
      boolean secret = numbers.contains(number, column);
      boolean suspected = notes != null && notes.maskedIn(number).test(column);
      String text = text(cell);
      String masked = TextMask.maskCell(text);
      if (secret || (suspected && masked.equals(text))) {
        masked = SecretCells.hide(text);
      }
      dropSecretFormula(cell, secret || suspected);
      if (!masked.equals(text)) {
        hideEverywhere(text);
        cell.setCellValue(masked);
      }
    }
  }

  /** Short texts stand anywhere in the bytes by chance; they are masked in their cell alone. */
  private void hideEverywhere(String text) {
    if (SecretCells.mayBeNumber(text)) {
      hidden.add(text);
    }
  }

  private static String text(HSSFCell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case NUMERIC -> {
        double value = cell.getNumericCellValue();
        boolean finite = !Double.isNaN(value) && !Double.isInfinite(value);
        yield finite ? new BigDecimal(value).stripTrailingZeros().toPlainString() : "";
      }
      default -> "";
    };
  }

  private static void dropSecretFormula(HSSFCell cell, boolean secret) throws NotCopiedException {
    if (cell.getCellType() != CellType.FORMULA) {
      return;
    }
    String formula = cell.getCellFormula();
    if (TextMask.found(formula) || (secret && formula.matches("(?s).*\\d{9}.*"))) {
      if (cell.isPartOfArrayFormulaGroup()) {
        throw new NotCopiedException(WhyNoCopy.NUMBER, "a shared formula holds an identity number");
      }
      cell.removeFormula();
    }
  }

  void requireNoNumbersInNames() throws NotCopiedException {
    for (var name : workbook.getAllNames()) {
      if (TextMask.found(name.getNameName()) || TextMask.found(reference(name))) {
        throw new NotCopiedException(
            WhyNoCopy.NUMBER, "a name in the workbook is an identity number");
      }
    }
  }

  private static String reference(HSSFName name) {
    return name.isDeleted() ? "" : String.valueOf(name.getRefersToFormula());
  }
}
