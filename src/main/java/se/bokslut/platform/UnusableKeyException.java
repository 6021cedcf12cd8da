package se.bokslut.platform;

/**
 * The secret key of pseudonyms cannot be used; the message is one Swedish sentence that says what
 * to do, and never anything of the key.
 */
public final class UnusableKeyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableKeyException(String message) {
    super(message);
  }
}
