package se.bokslut.dataset;

/** The check digit of personal identity numbers and organisation numbers. */
final class Luhn {

  private Luhn() {}

  /** Whether the last digit is the right check digit of those before it. */
  static boolean holds(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }
}
