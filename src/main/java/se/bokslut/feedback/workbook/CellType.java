package se.bokslut.feedback.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import se.bokslut.dataset.ColumnType;
import se.bokslut.report.excel.SafeText;

/** What a workbook is to make of what is typed into a column. */
enum CellType {
  /** Text as it is typed, leading zeros and long numbers too. */
  TEXT("@"),
  /** A year, which has no groups of digits. */
  YEAR("0"),
  /** A day, however it is typed. */
  DATE("yyyy\\-mm\\-dd"),
  /** A count. */
  COUNT("#,##0"),
  /** A decimal number. */
  DECIMAL("#,##0.00##"),
  /** An amount; small ones, as of millions, keep their decimals. */
  AMOUNT("[>=1000]#,##0;General"),
  /**
   * A number that may be typed with a percent sign: only a cell without a format of its own then
   * becomes one of per cent, by which 50 % is told from 0.5.
   */
  PLAIN("General");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final String format;

  CellType(String format) {
    this.format = format;
  }

  static CellType of(ColumnType type) {
    return switch (type) {
      case YEAR -> YEAR;
      case DATE, END_DATE -> DATE;
      case WHOLE -> COUNT;
      case DECIMAL -> DECIMAL;
      case MONEY -> AMOUNT;
      case TEXT, NAME, NOT_STORED, CODE, AMOUNT_UNIT, HALF_YEAR, YES_NO, WORD, SEX, PERSON_NUMBER ->
          TEXT;
      case DOI, PMID, ISI, EID, ISSN, ISBN, URN_NBN, ORGANISATION_NUMBER -> TEXT;
      default -> PLAIN;
    };
  }

  String format() {
    return format;
  }

  boolean isNumber() {
    return this != TEXT && this != DATE;
  }

  /** Fills a cell as if its text had been typed into it. */
  void fill(Cell cell, String typed) {
    Optional<LocalDate> day = this == DATE ? day(typed) : Optional.empty();
    String digits = typed.replaceAll("[\\s\\p{Z}]", "").replace(',', '.');
    if (day.isPresent()) {
      cell.setCellValue(day.get());
    } else if (isNumber() && NUMBER.matcher(digits).matches()) {
      cell.setCellValue(Double.parseDouble(digits));
    } else if (!typed.isEmpty()) {
      cell.setCellValue(SafeText.of(typed));
    }
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException otherForm) {
      return Optional.empty();
    }
  }
}
