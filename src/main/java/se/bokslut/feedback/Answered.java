package se.bokslut.feedback;

import java.nio.file.Path;
import se.bokslut.delivery.Fingerprint;

/**
 * The file that an answer is for.
 *
 * @param key tells it from every other file, without naming it
 * @param path where its answer lies in the folder of answers, before what is added to its name
 * @param origin whether the intake clears its answer away
 */
record Answered(String key, String path, FeedbackList.Origin origin) {

  private static final String OUTSIDE = "kontroll/";

  /** A file in the drop folder. */
  static Answered dropped(String path) {
    return new Answered(key(path), path, FeedbackList.Origin.INTAKE);
  }

  /** A file elsewhere, with an answer of its own whatever other files are called. */
  static Answered outside(Path real, String name) {
    return new Answered(
        Fingerprint.of(OUTSIDE + real.toUri()), OUTSIDE + name, FeedbackList.Origin.CHECK);
  }

  /** What stands for the path of a file in the drop folder: paths may hold identity numbers. */
  static String key(String path) {
    return Fingerprint.of(path);
  }
}
