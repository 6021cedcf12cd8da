package se.bokslut.report.view;

/** A report is asked for that the year does not have; the message says which ones it has. */
public final class UnknownReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownReportException(String message) {
    super(message);
  }
}
