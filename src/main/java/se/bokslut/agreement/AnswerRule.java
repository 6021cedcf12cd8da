package se.bokslut.agreement;

/**
 * What an answer J must bring for a minimum level to count as fulfilled (spec minimum-levels,
 * "answer rule").
 *
 * @param needs what must be filled in beside the J
 * @param atLeast the least count that suffices, where a count is needed
 * @param atMost the greatest count that suffices, where a count is needed
 */
public record AnswerRule(Needs needs, int atLeast, int atMost) {

  /** What a J must come with. */
  public enum Needs {
    /** Nothing: the J alone suffices. */
    YES,
    /** A count. */
    COUNT,
    /** A count, and a value that equals it. */
    COUNT_AND_VALUE,
    /** A text. */
    TEXT,
    /** A text of items with semicolons between. */
    LIST
  }

  /** Checks that some count suffices. */
  public AnswerRule {
    if (atLeast < 0 || atLeast > atMost) {
      throw new IllegalArgumentException(
          "at-least ska vara minst 0 och at-most minst så stort, inte %d och %d"
              .formatted(atLeast, atMost));
    }
  }
}
