package se.bokslut.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number written as text by Swedish habit (spec input "Cell values").
 *
 * @param value the number before its unit is applied
 * @param unit the unit that stood beside it
 * @param ambiguous whether a full stop may have been meant as a decimal point: {@code 1.234}
 */
record NumberText(BigDecimal value, HeadingName.Unit unit, boolean ambiguous) {

  private static final Pattern SIGN_AND_UNIT =
      Pattern.compile(
          "([-(]?)\\s*([0-9][0-9., ]*(?:[eE][+-]?[0-9]{1,2})?)\\s*(:-)?\\s*(\\p{L}+(?: kr)?|%)?\\s*([-)]?)");

  /** No number that anybody means is longer, blanks and unit included. */
  private static final int LONGEST = 80;

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t]+");
  private static final Pattern MINUS = Pattern.compile("[\\u2212\\u2013\\u2010\\u2011]");
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d{1,2})?");
  private static final Pattern BLANK_GROUPS = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?");
  private static final Pattern STOP_GROUPS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}");
  private static final Pattern COMMA_GROUPS =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,}");
  private static final Pattern ONE_STOP_GROUP = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

  /** Reads a text, empty when it is no number. */
  static Optional<NumberText> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String tidy = MINUS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("-").strip();
    Matcher matcher = SIGN_AND_UNIT.matcher(tidy);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String before = matcher.group(1);
    String after = matcher.group(5);
    boolean signsAgree =
        before.equals("(")
            ? after.equals(")")
            : !after.equals(")") && (before + after).length() < 2;
    HeadingName.Unit unit = unit(matcher.group(3), matcher.group(4));
    boolean unitKnown = matcher.group(4) == null || unit != HeadingName.Unit.NONE;
    if (!signsAgree || !unitKnown) {
      return Optional.empty();
    }
    boolean negative = !(before + after).isEmpty();
    return digits(matcher.group(2).strip(), unit, negative);
  }

  private static HeadingName.Unit unit(String crowns, String word) {
    if (word == null) {
      return crowns == null ? HeadingName.Unit.NONE : HeadingName.Unit.KR;
    }
    return HeadingName.unitOf(word);
  }

  private static Optional<NumberText> digits(
      String digits, HeadingName.Unit unit, boolean negative) {
    String plain;
    if (STOP_GROUPS.matcher(digits).matches()) {
      plain = digits.replace(".", "").replace(',', '.');
    } else if (COMMA_GROUPS.matcher(digits).matches()) {
      plain = digits.replace(",", "");
    } else if (PLAIN.matcher(digits).matches() || BLANK_GROUPS.matcher(digits).matches()) {
      plain = digits.replace(" ", "").replace(',', '.');
    } else {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(plain);
    return Optional.of(
        new NumberText(
            negative ? value.negate() : value, unit, ONE_STOP_GROUP.matcher(digits).matches()));
  }

  /** The same number with its full stop read as a group mark: {@code 1.234} is 1234. */
  NumberText withStopAsGroup() {
    return new NumberText(value.movePointRight(3), unit, true);
  }
}
