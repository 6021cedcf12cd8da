package se.bokslut.report;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that happened between two revisions and explains what changed.
 *
 * @param event what happened
 * @param file the delivery's path, empty for what is no delivery
 */
public record Cause(Event event, Optional<String> file) {

  /** What can happen. */
  public enum Event {
    /** A delivery came in force (tillkommen). */
    ADDED,
    /** A delivery was replaced by another content (ersatt). */
    REPLACED,
    /** A delivery was taken out of force (återtagen). */
    WITHDRAWN,
    /** A delivery says what another one has come to say (dubblett). */
    DUPLICATE,
    /** More deliveries changed than can be named. */
    SEVERAL,
    /** Definitions were changed. */
    DEFINITIONS,
    /** The programme was. */
    PROGRAMME,
    /** Something else that reports rest on was. */
    OTHER;

    /** The word in data files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Something that is no single delivery. */
  public Cause(Event event) {
    this(event, Optional.empty());
  }
}
