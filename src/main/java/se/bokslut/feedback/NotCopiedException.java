package se.bokslut.feedback;

/**
 * A workbook cannot be copied with every identity number masked, so that its rows at fault are
 * shown instead.
 */
final class NotCopiedException extends Exception {

  private static final long serialVersionUID = 1L;

  /** States what stands in the way, for the log; never a cell's content. */
  NotCopiedException(String technical) {
    super(technical);
  }

  NotCopiedException(String technical, Throwable cause) {
    super(technical, cause);
  }
}
