package se.bokslut.spreadsheet;

/** Says that a part is not written in the plain form, and must be read as any XML. */
final class NotPlainException extends Exception {

  private static final long serialVersionUID = 1L;

  NotPlainException(String why) {
    super(why, null, false, false);
  }
}
