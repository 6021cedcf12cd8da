package se.bokslut.agreement;

/**
 * What a comment explains.
 *
 * @param kind whether it is an indicator, a minimum level or a chapter
 * @param code the indicator's code, the level's id or the chapter's number
 */
public record CommentSubject(Kind kind, String code) {

  /** What can be explained. */
  public enum Kind {
    /** An indicator, ours or a measured one. */
    INDICATOR,
    /** A minimum level. */
    LEVEL,
    /** A chapter of the region's report. */
    CHAPTER
  }
}
