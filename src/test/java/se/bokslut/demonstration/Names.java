package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.List;

/** Fictional people's names, put together by chance from common ones. */
final class Names {
  private static final List<String> WOMEN = words("kvinna");
  private static final List<String> MEN = words("man");
  private static final List<String> FAMILIES = words("efternamn");

  private final Chance chance;

  Names(Chance chance) {
    this.chance = chance;
  }

  /** {@code Efternamn, Förnamn}. */
  String any() {
    return of(chance.share(0.5));
  }

  String of(boolean woman) {
    return chance.oneOf(FAMILIES) + ", " + chance.oneOf(woman ? WOMEN : MEN);
  }

  List<String> distinct(int number) {
    List<String> names = new ArrayList<>();
    while (names.size() < number) {
      String name = any();
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static List<String> words(String key) {
    return Vocabulary.of("names.txt", key).stream()
        .flatMap(line -> Vocabulary.parts(line, " ").stream())
        .toList();
  }
}
