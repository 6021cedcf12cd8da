package se.bokslut.survival;

import java.util.regex.Pattern;

/** When somebody is killed. */
sealed interface Moment {

  /**
   * When a share of the time has passed that the command takes undisturbed.
   *
   * @param share between 0 and 1
   */
  record Passed(double share) implements Moment {}

  /**
   * When a step is seen running.
   *
   * @param step the beginning of its name
   */
  record Begun(String step) implements Moment {}

  /**
   * When a file or folder is seen below the output folder.
   *
   * @param path is found in its path
   * @param fleeting whether it is there so shortly that it may not be seen
   */
  record Seen(Pattern path, boolean fleeting) implements Moment {
    static Seen of(String path) {
      return new Seen(Pattern.compile(path), false);
    }

    static Seen fleeting(String path) {
      return new Seen(Pattern.compile(path), true);
    }
  }

  /**
   * When the database says so.
   *
   * @param name what that means
   * @param sql a query that then gives a row
   * @param fleeting whether it says so so shortly that it may not be seen
   */
  record Committed(String name, String sql, boolean fleeting) implements Moment {
    static Committed of(String name, String sql) {
      return new Committed(name, sql, false);
    }

    static Committed fleeting(String name, String sql) {
      return new Committed(name, sql, true);
    }
  }

  /** Whether it is aimed at and cannot be missed: when it is, it does not exist any more. */
  default boolean isCertain() {
    return switch (this) {
      case Passed passed -> false;
      case Seen seen -> !seen.fleeting();
      case Begun begun -> true;
      case Committed committed -> !committed.fleeting();
    };
  }

  /** In a few words. */
  default String words() {
    return switch (this) {
      case Passed passed -> "any time";
      case Begun begun -> "step " + begun.step();
      case Seen seen -> "file " + seen.path();
      case Committed committed -> committed.name();
    };
  }
}
