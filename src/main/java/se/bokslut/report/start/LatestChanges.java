package se.bokslut.report.start;

import java.util.List;

/**
 * What the last day on which anything changed brought.
 *
 * @param day the day, as Swedish is written
 * @param groups the deliveries by what became of them, in the order of {@link Change}
 */
public record LatestChanges(String day, List<Group> groups) {

  /** Keeps a copy. */
  public LatestChanges {
    groups = List.copyOf(groups);
  }

  /** What became of a delivery. */
  public enum Change {
    /** Nothing was in force at its path before. */
    FRESH,
    /** It took the place of what was in force at its path. */
    REPLACED,
    /** It came before and is in force again. */
    AGAIN,
    /** It cannot be used. */
    REJECTED,
    /** The same content is in force at another path. */
    DUPLICATE,
    /** It was taken out of force. */
    WITHDRAWN
  }

  /**
   * Deliveries of which the same became.
   *
   * @param files their paths in the drop folder, as they can be shown
   */
  public record Group(Change change, List<String> files) {

    /** Keeps a copy. */
    public Group {
      files = List.copyOf(files);
    }
  }
}
