package se.bokslut.platform.backup;

import org.jspecify.annotations.Nullable;

/**
 * A backup cannot be made or put back.
 *
 * <p>The message is Swedish and says what was being done, with which file, and what to do now.
 */
public final class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BackupException(String message) {
    this(message, null);
  }

  BackupException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
