package se.bokslut.dataset;

import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks personal identity numbers in free text, valid or not: what looks like one is treated as
 * one.
 *
 * <p>Digits alone are taken for a number in the twelve-digit form with a possible date; ten digits,
 * and forms with a date written in parts, only when the check digit is right too, so that project
 * and publication numbers stay as they are.
 */
public final class IdentityNumberMask {

  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY = "(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])";
  private static final String DATE_IN_YEAR = MONTH + DAY;
  private static final String CENTURIES = "(?:18|19|20)";
  private static final String SIGN = "[-+\\u2010-\\u2015\\u2212]";
  private static final String LAST_FOUR = "[\\dA-Z]\\d{3}";

  /**
   * Signed with or without century, and twelve digits: taken for a number whether right or wrong.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(?:(%1$s\\d{2}%2$s(?:\\p{Z}?%3$s\\p{Z}?|\\p{Z}{1,2})%4$s|(?<!\\d\\.)%1$s\\d{2}%2$s%4$s)|\\d{2}%2$s\\p{Z}?%3$s\\p{Z}?%4$s)(?!\\d)"
              .formatted(CENTURIES, DATE_IN_YEAR, SIGN, LAST_FOUR));

  /** Forms that other numbers have too: only with a possible date and a right check digit. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?<![\\p{L}\\d/_=-])(?<!\\d[.,])(?<!ISBN[: ]{0,3})(%1$s)?\\d{2}(?:%4$s%5$s[/\\p{Z}]?|-%4$s-%5$s%3$s|\\p{Z}%4$s\\p{Z}%5$s(?:\\p{Z}|%3$s)|/%4$s/%5$s(?:/|%3$s))\\d{4}(?![\\p{L}\\d])(?![.,/-]\\d)"
              .formatted(CENTURIES, DATE_IN_YEAR, SIGN, MONTH, DAY));

  /** What stands in place of a number whose century is not written. */
  public static final String HIDDEN = "******-****";

  /** What stands between the signs that part the names of a path. */
  private static final Pattern PIECE = Pattern.compile("[^/\\\\_=]+");

  /** How what {@link #replaced} puts in place of a number begins. */
  private static final String TOKEN = "personnummer-";

  /** What is put in place of a number after its century, as databases understand it, too. */
  public static final String TOKEN_FORM = TOKEN + "[a-p]{12}";

  private static final Pattern TOKENS = Pattern.compile(TOKEN_FORM);

  private static final Pattern MASKED = Pattern.compile("(?:18|19|20)?\\*{6}-\\*{4}");
  private static final Pattern TEN_DIGITS = Pattern.compile("\\d{2}" + DATE_IN_YEAR + "\\d{4}");

  /** A date without century and three digits; the fourth may be a letter. */
  private static final int FEWEST_DIGITS = 9;

  private static final int TEN = 10;
  private static final int TOKEN_LETTERS = 12;
  private static final int HEXADECIMAL = 16;

  /** Added to the day in coordination numbers. */
  private static final int COORDINATION = 60;

  private static final int LEAP_CENTURY = 2000;
  private static final Pattern CENTURY = Pattern.compile("(?:18|19|20)\\d{6}.*");

  private IdentityNumberMask() {}

  /** The text with every personal identity number replaced by its century and stars. */
  public static String mask(String text) {
    String told = text.contains(TOKEN) ? TOKENS.matcher(text).replaceAll(HIDDEN) : text;
    return eachNumber(told, number -> HIDDEN);
  }

  /**
   * The text with something else in place of each number after its century.
   *
   * @param instead what stands for a number as it is written, without the signs of a replacement
   */
  private static String eachNumber(String text, UnaryOperator<String> instead) {
    if (!mayHold(text)) {
      return text;
    }
    Function<MatchResult, String> replacement =
        found -> century(found) + instead.apply(found.group());
    return LOOSE
        .matcher(NUMBER.matcher(text).replaceAll(replacement))
        .replaceAll(
            found ->
                isRight(found.group())
                    ? replacement.apply(found)
                    : Matcher.quoteReplacement(found.group()));
  }

  /**
   * The path of a file, or another line in which digits after a sign may be a person's, with every
   * number masked: no number of a project or a publication needs to be kept in it.
   */
  public static String maskPath(String path) {
    return inPieces(mask(path), IdentityNumberMask::mask);
  }

  /**
   * The name of a file or folder with a token in place of each number that {@link #maskPath} masks
   * in it, the same for the same number as it is written; masked, it is as the name itself is.
   *
   * @param pseudonym stands for a number, hexadecimal digits of which the first twelve are taken
   */
  public static String replaced(String name, UnaryOperator<String> pseudonym) {
    UnaryOperator<String> token = number -> TOKEN + letters(pseudonym.apply(number));
    return inPieces(eachNumber(name, token), piece -> eachNumber(piece, token));
  }

  private static String inPieces(String path, UnaryOperator<String> change) {
    return mayHold(path)
        ? PIECE
            .matcher(path)
            .replaceAll(piece -> Matcher.quoteReplacement(change.apply(piece.group())))
        : path;
  }

  /** Letters instead of digits, which could be taken for a number again. */
  private static String letters(String hexadecimal) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < TOKEN_LETTERS; i++) {
      letters.append((char) ('a' + Character.digit(hexadecimal.charAt(i), HEXADECIMAL)));
    }
    return letters.toString();
  }

  private static String century(MatchResult found) {
    return found.group(1) == null ? "" : found.group().substring(0, 2);
  }

  /** Whether a number has a date that exists and the right check digit. */
  private static boolean isRight(String number) {
    String all = number.replaceAll("\\D", "");
    String digits = all.substring(all.length() - TEN);
    int year = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4, 6)) % COORDINATION;
    return day > 0
        && day <= YearMonth.of(LEAP_CENTURY + year, month).lengthOfMonth()
        && Luhn.holds(digits);
  }

  /** Whether the text holds something that is masked. */
  public static boolean found(String text) {
    return !mask(text).equals(text);
  }

  /** Whether masking may change a text, or any piece of it; most have too few digits. */
  public static boolean mayChange(String text) {
    return mayHold(text) || text.contains(TOKEN);
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
