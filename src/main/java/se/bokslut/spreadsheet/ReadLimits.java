package se.bokslut.spreadsheet;

/** The size of a cell and of a row beyond which no reader goes, whatever the format. */
final class ReadLimits {

  /** Characters in one cell; Excel itself stops at 32 767. */
  static final int CELL = 1 << 20;

  /** Characters in the cells of one row. */
  static final int ROW = 16 << 20;

  /** Columns, as many as Excel has. */
  static final int COLUMNS = 16_384;

  /** Rows, as many as Excel has; csv is not bound by it. */
  static final int ROWS = 1_048_576;

  private ReadLimits() {}
}
