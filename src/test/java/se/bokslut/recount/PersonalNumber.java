package se.bokslut.recount;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A valid personal identity number or coordination number, in twelve digits. */
record PersonalNumber(String digits) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{2})?(\\d{2})(\\d{2})(\\d{2})([-+]?)(\\d{4})");

  /**
   * Reads ten or twelve digits; a year of two digits lies in the hundred years before the row's.
   */
  static Optional<PersonalNumber> parse(String written, int rowYear) {
    String text = written.replaceAll("[\\s\\p{Z}]", "").replaceAll("[\u2212\u2013]", "-");
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String ten = form.group(2) + form.group(3) + form.group(4) + form.group(6);
    String century = form.group(1) == null ? century(form, rowYear) : form.group(1);
    int year = Integer.parseInt(century + form.group(2));
    boolean valid = luhn(ten) && exists(year, form.group(3), form.group(4));
    return valid ? Optional.of(new PersonalNumber(century + ten)) : Optional.empty();
  }

  boolean woman() {
    return (digits.charAt(10) - '0') % 2 == 0;
  }

  private static String century(Matcher form, int rowYear) {
    int year = rowYear - Math.floorMod(rowYear - Integer.parseInt(form.group(2)), 100);
    return Integer.toString((year - ("+".equals(form.group(5)) ? 100 : 0)) / 100);
  }

  private static boolean exists(int year, String month, String day) {
    int number = Integer.parseInt(day);
    try {
      LocalDate.of(year, Integer.parseInt(month), number > 60 ? number - 60 : number);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static boolean luhn(String ten) {
    int sum = 0;
    for (int index = 0; index < 10; index++) {
      int product = (ten.charAt(index) - '0') * (index % 2 == 0 ? 2 : 1);
      sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 == 0;
  }
}
