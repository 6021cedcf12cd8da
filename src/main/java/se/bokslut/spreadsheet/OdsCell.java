package se.bokslut.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a cell of an OpenDocument spreadsheet into its value, formulas by their kept result.
 *
 * @param type what the cell says that it holds
 * @param stored the value as the cell states it, of whatever type
 * @param fault whether it may hold the error of a formula
 */
record OdsCell(String type, @Nullable String stored, boolean fault) {

  private static final StoredNumbers NUMBERS = new StoredNumbers(false);
  private static final Pattern FAULT =
      Pattern.compile("#N/A|#DIV/0!|#NAME\\?|#NULL!|#NUM!|#REF!|#VALUE!|Err:\\d{3}");
  private static final double NANOSECONDS_OF_DAY = 86_400e9;

  /** Reads the cell whose element just started, to its end. */
  static CellValue read(XmlPart xml, String element)
      throws IOException, UnreadableSpreadsheetException {
    OdsCell cell = of(xml);
    String shown = OdsText.read(xml, element);
    return cell.value(shown);
  }

  private static OdsCell of(XmlPart xml) {
    @Nullable String type = xml.attributeOf(":office:", "value-type");
    boolean error = "error".equals(xml.attributeOf("calcext", "value-type"));
    @Nullable String stored =
        switch (type == null ? "" : type) {
          case "float", "percentage", "currency" -> xml.attribute("value");
          case "date" -> xml.attribute("date-value");
          case "time" -> xml.attribute("time-value");
          case "boolean" -> xml.attribute("boolean-value");
          default -> xml.attribute("string-value");
        };
    return new OdsCell(type == null ? "" : type, stored, error || xml.attribute("formula") != null);
  }

  private CellValue value(String shown) {
    if (fault && FAULT.matcher(shown).matches()) {
      return new CellValue.Fault(excelCode(shown));
    }
    if (stored == null || stored.isEmpty()) {
      return CellText.of(shown);
    }
    return switch (type) {
      case "float", "currency" -> NUMBERS.cell(stored, NumberKind.PLAIN);
      case "percentage" -> NUMBERS.cell(stored, NumberKind.PERCENT);
      case "date" -> IsoMoments.cell(stored);
      case "time" -> time(stored);
      case "boolean" -> new CellValue.Truth(stored.strip().equals("true"));
      default -> CellText.of(stored);
    };
  }

  /** LibreOffice has codes of its own for what Excel calls a wrong value or number. */
  private static String excelCode(String shown) {
    return switch (shown) {
      case "Err:502", "Err:503" -> "#NUM!";
      case "Err:524" -> "#REF!";
      case "Err:525" -> "#NAME?";
      case "Err:532" -> "#DIV/0!";
      default -> shown.startsWith("Err:") ? "#VALUE!" : shown;
    };
  }

  /** A time of day or a duration: a part of a day, as workbooks hold it. */
  private static CellValue time(String stored) {
    try {
      double days = Duration.parse(stored.strip()).toNanos() / NANOSECONDS_OF_DAY;
      return NUMBERS.cell(BigDecimal.valueOf(days).toPlainString(), NumberKind.PLAIN);
    } catch (DateTimeException | ArithmeticException notATime) {
      return CellText.of(stored);
    }
  }
}
