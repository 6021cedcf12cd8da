package se.bokslut.feedback;

/**
 * A workbook cannot be copied with every identity number masked, so that its rows at fault are
 * shown instead.
 */
final class NotCopiedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final WhyNoCopy why;

  /** States what stands in the way, for the log; never a cell's content. */
  NotCopiedException(String technical) {
    this(WhyNoCopy.OTHER, technical);
  }

  /**
   * States what stands in the way.
   *
   * @param why as the office is told
   * @param technical for the log; never a cell's content
   */
  NotCopiedException(WhyNoCopy why, String technical) {
    super(technical);
    this.why = why;
  }

  NotCopiedException(String technical, Throwable cause) {
    this(WhyNoCopy.OTHER, technical, cause);
  }

  NotCopiedException(WhyNoCopy why, String technical, Throwable cause) {
    super(technical, cause);
    this.why = why;
  }

  /** Why, as the office is told. */
  WhyNoCopy why() {
    return why;
  }
}
