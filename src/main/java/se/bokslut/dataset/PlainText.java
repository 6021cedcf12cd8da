package se.bokslut.dataset;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts without what does not tell them apart; every comparison of names, headings and titles is
 * made of these.
 *
 * <p>Nearly every text is of letters up to U+017F, for which it needs neither the normaliser nor a
 * pattern.
 */
public final class PlainText {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** What each letter of Latin Extended-A and those before it is without its mark. */
  private static final char[] BARE = bare(0x180);

  private static final char COMBINING = 0x300;

  private PlainText() {}

  private static char[] bare(int letters) {
    char[] bare = new char[letters];
    for (char letter = 0; letter < letters; letter++) {
      bare[letter] = normalised(Character.toString(letter)).charAt(0);
    }
    return bare;
  }

  /** The letters without their marks: {@code å} is {@code a}. */
  public static String withoutMarks(String text) {
    int length = text.length();
    int ascii = 0;
    while (ascii < length && text.charAt(ascii) < 0x80) {
      ascii++;
    }
    if (ascii == length) {
      return text;
    }
    char[] plain = text.toCharArray();
    for (int i = ascii; i < length; i++) {
      if (plain[i] >= BARE.length) {
        return normalised(text);
      }
      plain[i] = BARE[plain[i]];
    }
    return new String(plain);
  }

  /** The letters with their marks, written as one where they can be. */
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= COMBINING) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static String normalised(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  /** The words with one blank between them, whatever white space stood there, and none around. */
  public static String withSingleBlanks(String text) {
    return isTidy(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** The text without blanks around it, hard ones such as U+00A0 too. */
  static String stripped(String text) {
    int first = firstVisible(text, 0, text.length());
    return text.substring(first, endOfVisible(text, first, text.length()));
  }

  /** Where the first character that is no blank stands, the end when there is none. */
  static int firstVisible(String text, int from, int end) {
    int first = from;
    while (first < end && isBlank(text.charAt(first))) {
      first++;
    }
    return first;
  }

  /** Where the last character that is no blank ends, the beginning when there is none. */
  static int endOfVisible(String text, int from, int end) {
    int last = end;
    while (last > from && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isTidy(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean blank = character == ' ';
      boolean otherBlank = !blank && isBlank(character);
      if (otherBlank || (blank && before == ' ')) {
        return false;
      }
      before = character;
    }
    return text.isEmpty() || before != ' ';
  }
}
