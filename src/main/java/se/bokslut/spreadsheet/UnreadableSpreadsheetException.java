package se.bokslut.spreadsheet;

/**
 * A file cannot be read; the delivery is rejected with one Swedish sentence made from the reason.
 */
public final class UnreadableSpreadsheetException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a file cannot be read; each has its own sentence to the office. */
  public enum Reason {
    /** Zero bytes, or nothing but blanks. */
    EMPTY,
    /** Protected by a password. */
    ENCRYPTED,
    /** Begins like a workbook or text but cannot be read to the end. */
    BROKEN,
    /** Neither a workbook nor text. */
    NOT_A_SPREADSHEET,
    /** A format that is known but not read, such as xlsb. */
    FORMAT_NOT_READ,
    /** A web page or XML, which some systems call Excel. */
    MARKUP,
    /** Unpacks to more than is allowed. */
    TOO_LARGE,
    /** Holds XML entities or a document type, which no office programme writes. */
    FORBIDDEN_CONTENT
  }

  private final Reason reason;

  /**
   * States the reason.
   *
   * @param technical what was found, for the log; never a cell's content
   */
  public UnreadableSpreadsheetException(Reason reason, String technical) {
    super(technical);
    this.reason = reason;
  }

  /** States the reason and keeps the cause for the log. */
  public UnreadableSpreadsheetException(Reason reason, String technical, Throwable cause) {
    super(technical, cause);
    this.reason = reason;
  }

  /** Why the file cannot be read. */
  public Reason reason() {
    return reason;
  }
}
