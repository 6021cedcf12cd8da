package se.bokslut.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A personal identity number (personnummer or samordningsnummer) with a right check digit.
 *
 * <p>It lives in memory while its row is read and is never stored; {@link #toString()} does not
 * show it.
 */
final class PersonalIdentityNumber {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{2})?(\\d{2})(\\d{2})(\\d{2})[\\s\\p{Z}]?([-+\\u2010-\\u2015\\u2212]?)[\\s\\p{Z}]?(\\d{3})(\\d)");

  private static final int SHORTEST = 10;
  private static final int LONGEST = 15;

  private final String twelveDigits;
  private final int birthYear;

  private PersonalIdentityNumber(String twelveDigits, int birthYear) {
    this.twelveDigits = twelveDigits;
    this.birthYear = birthYear;
  }

  /** Whether the text has the form of a number, right or wrong. */
  static boolean hasForm(String text) {
    String number = text.strip();
    return mayBe(number) && FORM.matcher(number).matches();
  }

  /** Most texts are told from a number by their length, and by how they begin and end. */
  private static boolean mayBe(String text) {
    int length = text.length();
    return length >= SHORTEST
        && length <= LONGEST
        && isDigit(text.charAt(0))
        && isDigit(text.charAt(length - 1));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /**
   * Reads a number of 10 or 12 digits.
   *
   * @param text the number, with or without {@code -} or {@code +}
   * @param thisYear the year against which a number without century is placed in the past
   * @return empty when the date does not exist or the check digit is wrong
   */
  static Optional<PersonalIdentityNumber> of(String text, int thisYear) {
    String number = text.strip();
    if (!mayBe(number)) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(number);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String ten =
        matcher.group(2)
            + matcher.group(3)
            + matcher.group(4)
            + matcher.group(6)
            + matcher.group(7);
    int year = year(matcher, thisYear);
    if (!Luhn.holds(ten) || !isDate(year, matcher.group(3), matcher.group(4))) {
      return Optional.empty();
    }
    return Optional.of(new PersonalIdentityNumber(year / 100 + ten, year));
  }

  private static int year(Matcher matcher, int thisYear) {
    int inCentury = Integer.parseInt(matcher.group(2));
    if (matcher.group(1) != null) {
      return Integer.parseInt(matcher.group(1)) * 100 + inCentury;
    }
    int year = thisYear - Math.floorMod(thisYear - inCentury, 100);
    return matcher.group(5).equals("+") ? year - 100 : year;
  }

  private static boolean isDate(int year, String month, String dayOrCoordination) {
    int day = Integer.parseInt(dayOrCoordination);
    try {
      return LocalDate.of(year, Integer.parseInt(month), day > 60 ? day - 60 : day).getYear()
          == year;
    } catch (DateTimeException impossible) {
      return false;
    }
  }

  /** The number as twelve digits, for the pseudonym. */
  String twelveDigits() {
    return twelveDigits;
  }

  /** The year of birth. */
  int birthYear() {
    return birthYear;
  }

  /** The legal sex, K (kvinna) or M (man), by the ninth digit of ten. */
  String legalSex() {
    return (twelveDigits.charAt(10) - '0') % 2 == 0 ? "K" : "M";
  }

  @Override
  public String toString() {
    return "PersonalIdentityNumber[****]";
  }
}
