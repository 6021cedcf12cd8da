package se.bokslut.job.summary;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import se.bokslut.platform.DiskFailure;

/** Says what went wrong, in the words of the cause that knows best what to do. */
public final class FailureSentence {

  private FailureSentence() {}

  /** The Swedish sentence of the outermost cause that has one, empty when none has. */
  public static Optional<String> of(Throwable failure) {
    return DiskFailure.ofFullDisk(failure).or(() -> ofCauses(failure));
  }

  private static Optional<String> ofCauses(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException file) {
        return Optional.of(DiskFailure.ofFile(file));
      }
      String message = cause.getMessage();
      if (message != null && isForPeople(cause)) {
        return Optional.of(message);
      }
    }
    return Optional.empty();
  }

  private static boolean isForPeople(Throwable cause) {
    String name = cause.getClass().getName();
    return cause instanceof IOException
        || (name.startsWith("se.bokslut.") && !name.startsWith("se.bokslut.job."));
  }
}
