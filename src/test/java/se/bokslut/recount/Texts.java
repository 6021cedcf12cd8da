package se.bokslut.recount;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Says when two texts are the same; knows nothing of what they mean. */
final class Texts {

  /** Orders texts by code point, as every written table is ordered. */
  static final Comparator<String> BY_CODE_POINT = Texts::compareCodePoints;

  private Texts() {}

  /** The text with every kind of blank reduced to single spaces, trimmed. */
  static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
        .strip();
  }

  /** Without case and surplus blanks. */
  static String loose(String text) {
    return tidy(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Without case, surplus blanks and diacritics. */
  static String folded(String text) {
    return withoutMarks(loose(text));
  }

  /** Without case, diacritics and any blank. */
  static String compact(String text) {
    return folded(text).replace(" ", "");
  }

  /** Only the letters and digits, without case, diacritics and HTML tags. */
  static String lettersAndDigits(String text) {
    String untagged = resolveEntities(text).replaceAll("</?[A-Za-z][^>]*>", "");
    return withoutMarks(loose(untagged)).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** Resolves the HTML entities that bibliographic exports leave in texts. */
  static String resolveEntities(String text) {
    String named =
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&nbsp;", " ");
    String decimal = numeric(named, "&#(\\d{1,7});", 10);
    return numeric(decimal, "&#[xX]([0-9a-fA-F]{1,6});", 16).replace("&amp;", "&");
  }

  private static String numeric(String text, String pattern, int radix) {
    return java.util.regex.Pattern.compile(pattern)
        .matcher(text)
        .replaceAll(
            match -> {
              int codePoint = Integer.parseInt(match.group(1), radix);
              return Character.isValidCodePoint(codePoint)
                  ? java.util.regex.Matcher.quoteReplacement(Character.toString(codePoint))
                  : "";
            });
  }

  private static String withoutMarks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static int compareCodePoints(String left, String right) {
    int[] first = left.codePoints().toArray();
    int[] second = right.codePoints().toArray();
    return java.util.Arrays.compare(first, second);
  }
}
