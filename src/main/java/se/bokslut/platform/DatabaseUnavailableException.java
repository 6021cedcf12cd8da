package se.bokslut.platform;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be used.
 *
 * <p>The message is one Swedish sentence for the office: what was being done, with which directory
 * or server, and what to do now.
 */
public final class DatabaseUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseUnavailableException(String message) {
    this(message, null);
  }

  DatabaseUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
