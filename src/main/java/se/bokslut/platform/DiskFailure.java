package se.bokslut.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.IdentityNumberMask;

/** Says in Swedish what the operating system or the database says of a disk. */
public final class DiskFailure {

  private static final String FULL = "No space left on device";
  private static final String DATABASE_FULL = "53100";

  private DiskFailure() {}

  /** The sentence when a disk is full, however far below the failure; that goes before all else. */
  public static Optional<String> ofFullDisk(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && DATABASE_FULL.equals(sql.getSQLState())) {
        return Optional.of(
            "Disken med databasen är full. Frigör plats och försök igen; det som var klart är kvar.");
      }
      if (cause instanceof FileSystemException file && isFull(file.getReason())) {
        return Optional.of(
            "Disken är full: %s kunde inte skrivas. Frigör plats och försök igen."
                .formatted(name(file.getFile())));
      }
      if (cause instanceof IOException && isFull(cause.getMessage())) {
        return Optional.of("Disken är full. Frigör plats och försök igen.");
      }
    }
    return Optional.empty();
  }

  private static boolean isFull(@Nullable String words) {
    return words != null && words.contains(FULL);
  }

  /** The sentence for a file that could not be got at. */
  public static String ofFile(FileSystemException failure) {
    String reason = String.valueOf(failure.getReason());
    if (failure instanceof AccessDeniedException || reason.contains("Read-only")) {
      return "%s får inte ändras eller läsas. Ge den som kör Bokslut rätt till mappen och försök igen."
          .formatted(name(failure.getFile()));
    }
    return "%s kunde inte läsas eller skrivas. Se till att mappen finns, att inget annat ligger i vägen och att disken nås och försök igen."
        .formatted(name(failure.getFile()));
  }

  private static String name(@Nullable String file) {
    return file == null ? "En fil" : IdentityNumberMask.mask(file);
  }
}
