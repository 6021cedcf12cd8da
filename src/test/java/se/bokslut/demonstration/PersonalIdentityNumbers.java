package se.bokslut.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives fictional personal identity numbers: valid check digit, birth number 980–999, which the
 * Swedish Tax Agency keeps for test persons and never gives to anyone.
 */
final class PersonalIdentityNumbers {
  private final Chance chance;
  private final Set<String> given;

  PersonalIdentityNumbers() {
    this("personal identity numbers", Set.of());
  }

  /** Numbers for another use, none of them among those that are taken. */
  PersonalIdentityNumbers(String use, Set<String> taken) {
    this.chance = new Chance(use);
    this.given = new HashSet<>(taken);
  }

  /** A new number, {@code yyyyMMdd-nnnc}, of a person born 1965–1998. */
  String next(boolean woman) {
    while (true) {
      LocalDate born = LocalDate.of(1965, 1, 1).plusDays(chance.below(34 * 365));
      int serial = 980 + chance.below(10) * 2 + (woman ? 0 : 1);
      String nine = DateTimeFormatter.BASIC_ISO_DATE.format(born).substring(2) + serial;
      String number = born.getYear() / 100 + nine.substring(0, 6) + "-" + serial + check(nine);
      if (given.add(number)) {
        return number;
      }
    }
  }

  /** The same number with a check digit that is wrong. */
  static String misspelt(String number) {
    int last = number.charAt(number.length() - 1) - '0';
    return number.substring(0, number.length() - 1) + (last + 3) % 10;
  }

  private static int check(String nine) {
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }
}
