package se.bokslut.dataset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks personal identity numbers in free text, valid or not: what looks like one is treated as
 * one.
 *
 * <p>Digits alone are taken for a number only in the twelve-digit form with a possible date, so
 * that project and publication numbers stay as they are.
 */
public final class IdentityNumberMask {

  private static final String DATE_IN_YEAR = "(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])";
  private static final String SIGN = "[-+\\u2010-\\u2013\\u2212]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(?<!\\d\\.)(?:((?:18|19|20)\\d{2}"
              + DATE_IN_YEAR
              + "\\p{Z}?"
              + SIGN
              + "?\\p{Z}?[\\dA-Z]\\d{3})|(\\d{2}"
              + DATE_IN_YEAR
              + "\\p{Z}?"
              + SIGN
              + "\\p{Z}?[\\dA-Z]\\d{3}))(?!\\d)");

  /** What stands in place of a number whose century is not written. */
  static final String HIDDEN = "******-****";

  private static final Pattern MASKED = Pattern.compile("(?:18|19|20)?\\*{6}-\\*{4}");
  private static final Pattern TEN_DIGITS = Pattern.compile("\\d{2}" + DATE_IN_YEAR + "\\d{4}");

  /** A date without century and three digits; the fourth may be a letter. */
  private static final int FEWEST_DIGITS = 9;

  private static final Pattern CENTURY = Pattern.compile("(?:18|19|20)\\d{6}.*");

  private IdentityNumberMask() {}

  /** The text with every personal identity number replaced by its century and stars. */
  public static String mask(String text) {
    if (!mayHold(text)) {
      return text;
    }
    Matcher matcher = NUMBER.matcher(text);
    return matcher.replaceAll(
        found -> found.group(1) == null ? HIDDEN : found.group().substring(0, 2) + HIDDEN);
  }

  /** Whether the text holds something that is masked. */
  public static boolean found(String text) {
    return mayHold(text) && NUMBER.matcher(text).find();
  }

  /** Most texts have too few digits to hold a number. */
  private static boolean mayHold(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
      char character = text.charAt(i);
      digits += character >= '0' && character <= '9' ? 1 : 0;
    }
    return digits == FEWEST_DIGITS;
  }

  /**
   * What a cell holds with every number masked; ten digits alone are a number when date and check
   * digit are right.
   */
  public static String maskCell(String text) {
    String bare = text.strip();
    return TEN_DIGITS.matcher(bare).matches() && Luhn.holds(bare) ? HIDDEN : mask(text);
  }

  /** Whether a cell holds a number that has been masked already. */
  static boolean isMasked(String text) {
    return MASKED.matcher(text.strip()).matches();
  }

  /** A cell that is or should be an identity number: only its century is shown. */
  public static String whole(String text) {
    return CENTURY.matcher(text).matches() ? text.substring(0, 2) + HIDDEN : HIDDEN;
  }
}
