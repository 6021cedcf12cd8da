package se.bokslut.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.intake.QuietTrace;

/** What came of writing an answer beside, before it is moved into place. */
sealed interface WrittenAnswer {

  /**
   * It is written.
   *
   * @param file where it was written
   * @param ending what is added to the name of the file that it answers
   * @param fingerprint of what it says
   */
  record Fresh(Path file, String ending, String fingerprint) implements WrittenAnswer {}

  /** It could not be written. */
  record Failed(IOException cause) implements WrittenAnswer {}

  /** Moves the answer into place unless one that says the same stands there; false on failure. */
  default boolean moveIntoPlace(Answer answer, Answered answered, FeedbackFolder place) {
    try {
      switch (this) {
        case Fresh fresh -> place(fresh, answered, place);
        case Failed failed -> throw failed.cause();
      }
      return true;
    } catch (IOException e) {
      LoggerFactory.getLogger(WrittenAnswer.class)
          .warn(
              "The answer to {} cannot be written: {}",
              IdentityNumberMask.maskPath(answer.path()),
              QuietTrace.of(e));
      return false;
    }
  }

  /** Deletes what was written and is not in place; the next opening of the folder tries again. */
  static void clear(@Nullable WrittenAnswer written) {
    if (written instanceof Fresh fresh) {
      try {
        Files.deleteIfExists(fresh.file());
      } catch (IOException e) {
        LoggerFactory.getLogger(WrittenAnswer.class)
            .warn("An answer that was not placed cannot be deleted: {}", QuietTrace.of(e));
      }
    }
  }

  private static void place(Fresh fresh, Answered answered, FeedbackFolder place)
      throws IOException {
    try {
      if (!place.holds(answered, fresh.fingerprint())) {
        place.place(answered, fresh.ending(), fresh.file(), fresh.fingerprint());
      }
    } finally {
      Files.deleteIfExists(fresh.file());
    }
  }
}
