package se.bokslut.report;

/** A setting of the office cannot be used; the message says which, and what it may be. */
public final class FaultySettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Takes the sentence: which setting, and what it may be. */
  public FaultySettingException(String message) {
    super(message);
  }

  /** Takes a Swedish sentence and what went wrong. */
  public FaultySettingException(String message, Throwable cause) {
    super(message, cause);
  }
}
