package se.bokslut.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What one cell holds, as stored: nothing is interpreted here beyond the cell's own type and
 * format.
 */
public sealed interface CellValue {

  /** An empty cell, or one that holds blanks only. */
  record Blank() implements CellValue {}

  /**
   * Text, with surrounding blanks (U+00A0 among them) removed; never empty.
   *
   * @param value the text, {@code _xHHHH_} escapes decoded
   */
  record Text(String value) implements CellValue {}

  /**
   * A number.
   *
   * @param value the stored number, never the displayed one
   * @param percent whether the cell's format shows it as percent
   */
  record Decimal(BigDecimal value, boolean percent) implements CellValue {}

  /**
   * A number that the cell's format shows as a date, or an ISO date cell.
   *
   * @param value the moment; midnight when the cell holds a date only
   */
  record Moment(LocalDateTime value) implements CellValue {}

  /** TRUE or FALSE. */
  record Truth(boolean value) implements CellValue {}

  /**
   * An Excel error value.
   *
   * @param code as Excel shows it, for example {@code #N/A}
   */
  record Fault(String code) implements CellValue {}

  /** The one blank cell. */
  CellValue BLANK = new Blank();
}
