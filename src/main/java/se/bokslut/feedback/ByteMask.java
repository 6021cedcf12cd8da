package se.bokslut.feedback;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bokslut.dataset.IdentityNumberMask;

/**
 * Masks identity numbers in the bytes of a file whose texts stand there as they are, in one byte a
 * letter or in two; every text keeps its length, so that nothing else moves.
 */
final class ByteMask {

  private static final Pattern DIGITS = Pattern.compile("[0-9A-Z+\\-\\u00A0 ]{10,40}");
  private static final Pattern WIDE = Pattern.compile("(?:[0-9A-Z+\\-\\u00A0 ]\\x00){10,40}");
  private static final int CENTURY = 2;

  private final Set<String> hidden;

  /**
   * Takes further texts to hide.
   *
   * @param hidden texts that are numbers by where they stood
   */
  ByteMask(Set<String> hidden) {
    this.hidden = hidden;
  }

  /** The bytes with all numbers hidden. */
  byte[] mask(byte[] bytes) {
    StringBuilder letters = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    patterns(letters, DIGITS, 1);
    patterns(letters, WIDE, 2);
    for (String text : hidden) {
      hide(letters, text);
      hide(letters, wide(text));
    }
    return letters.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void patterns(StringBuilder letters, Pattern pattern, int width) {
    Matcher found = pattern.matcher(letters.toString());
    while (found.find()) {
      String text = width == 1 ? found.group() : found.group().replace("\0", "");
      if (IdentityNumberMask.found(text)) {
        String masked = sameLength(text);
        letters.replace(found.start(), found.end(), width == 1 ? masked : wide(masked));
      }
    }
  }

  /** Every digit hidden but those of a century. */
  private static String sameLength(String text) {
    boolean century = text.matches("(?:18|19|20)\\d{6}.*");
    int kept = century ? CENTURY : 0;
    return text.substring(0, kept) + text.substring(kept).replaceAll("[0-9]", "*");
  }

  private static void hide(StringBuilder letters, String text) {
    String stars = text.replaceAll("[0-9]", "*");
    for (int at = letters.indexOf(text); at >= 0; at = letters.indexOf(text, at + 1)) {
      letters.replace(at, at + text.length(), stars);
    }
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .forEach(letter -> wide.append((char) (letter & 0xFF)).append((char) (letter >> 8)));
    return wide.toString();
  }
}
