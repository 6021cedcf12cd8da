package se.bokslut.spreadsheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number format makes of a number, as far as its meaning goes. */
enum NumberKind {
  /** A number like any other, text formats included. */
  PLAIN,
  /** A share: 0.5 is shown as 50 %. */
  PERCENT,
  /** A date, with or without the time of day. */
  DATE,
  /** A time of day. */
  TIME,
  /** Hours, minutes or seconds that go on past a day, such as {@code [h]:mm}. */
  ELAPSED;

  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.");
  private static final Pattern ELAPSED_PART = Pattern.compile("\\[(h+|m+|s+)]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^]]*]");
  private static final Pattern NOON = Pattern.compile("am/pm|a/p");
  private static final Pattern FRACTION_OF_SECOND = Pattern.compile("s[.,]0+");
  private static final Pattern DIGITS = Pattern.compile("[0#?]");
  private static final Pattern DAYS = Pattern.compile("[yde]|mmm");
  private static final Pattern CLOCK = Pattern.compile("[hs]");

  /** A format code that is longer than Excel allows means nothing. */
  private static final int LONGEST = 1000;

  /** The kind of a format code, decided by the section for positive numbers. */
  static NumberKind ofCode(String code) {
    if (code.length() > LONGEST) {
      return PLAIN;
    }
    String bare = LITERALS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    String section = bare.split(";", 2)[0];
    if (ELAPSED_PART.matcher(section).find()) {
      return ELAPSED;
    }
    String plain = BRACKETS.matcher(section).replaceAll("").replace("general", "");
    if (plain.contains("%")) {
      return PERCENT;
    }
    return ofPattern(
        FRACTION_OF_SECOND.matcher(NOON.matcher(plain).replaceAll("h")).replaceAll("s"));
  }

  private static NumberKind ofPattern(String pattern) {
    if (DIGITS.matcher(pattern).find()) {
      return PLAIN;
    }
    if (DAYS.matcher(pattern).find()) {
      return DATE;
    }
    if (CLOCK.matcher(pattern).find()) {
      return TIME;
    }
    return pattern.contains("m") ? DATE : PLAIN;
  }

  /**
   * The kind of a format that workbooks name by number only; 27–36 and 50–58 are the dates of East
   * Asian editions.
   */
  static NumberKind ofBuiltIn(int id) {
    return switch (id) {
      case 9, 10 -> PERCENT;
      case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> TIME;
      case 46 -> ELAPSED;
      default -> PLAIN;
    };
  }
}
