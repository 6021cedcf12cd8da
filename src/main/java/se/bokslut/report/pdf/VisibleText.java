package se.bokslut.report.pdf;

import java.text.Normalizer;

/** Text as it is drawn: nothing that can be seen is lost. */
final class VisibleText {

  /** Blanks at which no line is broken. */
  private static final String HARD_BLANKS = "\u00A0\u202F\u2007";

  private VisibleText() {}

  /**
   * Composed, with every kind of blank but the hard ones as a blank, and without what has no
   * appearance: soft hyphens, joiners and marks of direction.
   */
  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder visible = new StringBuilder(composed.length());
    composed
        .codePoints()
        .forEach(
            character -> {
              if (isBlank(character)) {
                visible.append(' ');
              } else if (!hasNoAppearance(character)) {
                visible.appendCodePoint(character);
              }
            });
    return visible.toString();
  }

  private static boolean isBlank(int character) {
    return Character.isISOControl(character)
        || (Character.isSpaceChar(character) && HARD_BLANKS.indexOf(character) < 0);
  }

  private static boolean hasNoAppearance(int character) {
    return Character.getType(character) == Character.FORMAT
        || (character >= 0xFE00 && character <= 0xFE0F);
  }
}
