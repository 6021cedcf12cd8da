package se.bokslut.dataset;

import java.util.Set;

/**
 * Some words as {@link HeadingName#plain} gives them, which are sought in very many cells.
 *
 * <p>Most texts are told from the words by the first letter, and by having more letters, or digits.
 */
final class SoughtWords {

  private static final char ASCII = 0x80;
  private static final int LOWER_CASE = 0x20;

  private final Set<String> words;
  private final boolean[] first = new boolean[ASCII];
  private final int longest;

  /**
   * Takes the words.
   *
   * @param words of the letters a to z
   */
  SoughtWords(String... words) {
    this.words = Set.of(words);
    int most = 0;
    for (String word : words) {
      first[word.charAt(0)] = true;
      most = Math.max(most, word.length());
    }
    this.longest = most;
  }

  /** Whether a text is one of the words. */
  boolean hold(String text) {
    return mayHold(text) && words.contains(HeadingName.plain(text));
  }

  private boolean mayHold(String text) {
    int end = Math.min(text.length(), HeadingName.LONGEST_COMPARED);
    int letters = 0;
    for (int i = 0; i < end && letters <= longest; i++) {
      char character = text.charAt(i);
      if (character >= '0' && character <= '9') {
        return false;
      }
      char lower = (char) (character | LOWER_CASE);
      if (lower >= 'a' && lower <= 'z') {
        if (letters == 0 && !first[lower]) {
          return false;
        }
        letters++;
      } else if (character >= ASCII) {
        return true;
      }
    }
    return letters <= longest;
  }
}
