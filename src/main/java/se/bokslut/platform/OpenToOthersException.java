package se.bokslut.platform;

/**
 * Others than its owner can get at what they should not; the message is one Swedish sentence with
 * the command that mends it.
 */
public final class OpenToOthersException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OpenToOthersException(String message) {
    super(message);
  }
}
