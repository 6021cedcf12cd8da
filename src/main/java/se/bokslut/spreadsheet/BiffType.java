package se.bokslut.spreadsheet;

/** The types of the records of an xls workbook that say something about cells. */
final class BiffType {

  static final int FORMULA = 0x0006;
  static final int EOF = 0x000A;
  static final int DATE_MODE = 0x0022;
  static final int FILE_PASS = 0x002F;
  static final int CONTINUE = 0x003C;
  static final int CODE_PAGE = 0x0042;
  static final int SHEET = 0x0085;
  static final int MANY_RK = 0x00BD;
  static final int RICH_TEXT = 0x00D6;
  static final int STYLE = 0x00E0;
  static final int SHARED_TEXTS = 0x00FC;
  static final int SHARED_TEXT = 0x00FD;
  static final int NUMBER = 0x0203;
  static final int TEXT = 0x0204;
  static final int TRUTH_OR_FAULT = 0x0205;
  static final int TEXT_RESULT = 0x0207;
  static final int RK = 0x027E;
  static final int FORMULA_3 = 0x0206;
  static final int FORMULA_4 = 0x0406;
  static final int FORMAT = 0x041E;
  static final int BOF = 0x0809;

  private BiffType() {}

  /** Whether a record puts something in one cell, whose row and column it begins with. */
  static boolean isCell(int type) {
    return switch (type) {
      case FORMULA,
          FORMULA_3,
          FORMULA_4,
          MANY_RK,
          RICH_TEXT,
          SHARED_TEXT,
          NUMBER,
          TEXT,
          TRUTH_OR_FAULT,
          RK ->
          true;
      default -> false;
    };
  }
}
