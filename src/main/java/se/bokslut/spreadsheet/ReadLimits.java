package se.bokslut.spreadsheet;

/** The sizes beyond which no reader goes, whatever the format; they bound its memory and work. */
final class ReadLimits {

  /** Characters in one cell; Excel itself stops at 32 767. */
  static final int CELL = 500_000;

  /** Characters in the cells of one row. */
  static final int ROW = 16 << 20;

  /** Columns, as many as Excel has. */
  static final int COLUMNS = 16_384;

  /** Rows, as many as Excel has; csv is not bound by it. */
  static final int ROWS = 1_048_576;

  /** Sheets in one workbook, as many as a row's number in the database can tell apart. */
  static final int SHEETS = 4095;

  /** Characters in the name of a sheet; Excel itself stops at 31. */
  static final int NAME = 1000;

  /** Bytes that the texts which cells share may take up in memory. */
  static final int SHARED_TEXTS = 160 << 20;

  private ReadLimits() {}
}
