package se.bokslut.benchmark;

import java.util.SplittableRandom;

/** Seeded choices, the same on every machine. */
final class Chance {

  private static final String[] WORDS =
      ("outcome surgery cohort register nationwide risk patients randomised trial heart stroke cancer "
              + "treatment follow-up mortality biomarker imaging children elderly rehabilitation "
              + "diabetes kidney genetics immunotherapy screening prognosis sepsis pain exercise "
              + "medication pregnancy vision hearing memory sleep nutrition infection vaccine")
          .split(" ");

  private final SplittableRandom random;

  Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  String yesOrNo() {
    return pick("J", "N");
  }

  String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(pick(WORDS));
    }
    return words.toString();
  }

  /** {@code Efternamn, Förnamn; …} of people who do not exist. */
  String authors(int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append(i == 0 ? "" : "; ");
      names.append(pick("Andersson", "Öberg", "Lind", "Åkesson", "Berg", "Nyström", "Ek", "Dahl"));
      names.append(", ").append(pick("Anna", "Björn", "Eva", "Lars", "Märta", "Per", "Sara"));
    }
    return names.toString();
  }
}
