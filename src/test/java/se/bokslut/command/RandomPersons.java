package se.bokslut.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Doctoral students by identity numbers that are never given to anyone, or by ids of a region. */
final class RandomPersons {

  private final Dice dice;
  private final List<String> numbers = new ArrayList<>();

  RandomPersons(Dice dice) {
    this.dice = dice;
    for (int person = 0; person < 8; person++) {
      numbers.add(number());
    }
  }

  private String number() {
    String birth =
        "%02d%02d%02d".formatted(dice.between(60, 98), dice.between(1, 12), dice.between(1, 28));
    if (dice.percent(15)) {
      birth = birth.substring(0, 4) + (Integer.parseInt(birth.substring(4)) + 60);
    }
    String nine = birth + dice.between(980, 999);
    return "19" + birth + "-" + nine.substring(6) + check(nine);
  }

  private static int check(String nine) {
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }

  /** States a person by number or local id, now and then wrongly or not at all. */
  void state(Map<String, Object> row) {
    int way = dice.below(100);
    String number = dice.of(numbers);
    row.put("Personnummer", way < 60 ? form(number) : way < 63 ? wrong(number) : "");
    row.put("Doktorand-id", way >= 55 && way < 97 ? dice.of("D1", "D2", "D3", 17, "17") : "");
  }

  private String form(String number) {
    return dice.of(
        number,
        number.replace("-", ""),
        number.substring(2),
        number.substring(2).replace("-", ""),
        number.replace("-", "\u2013"));
  }

  private static String wrong(String number) {
    int last = number.charAt(number.length() - 1) - '0';
    return number.substring(0, number.length() - 1) + (last + 3) % 10;
  }
}
