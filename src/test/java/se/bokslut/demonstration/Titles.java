package se.bokslut.demonstration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes plausible medical titles, no two of which have the same letters and digits. */
final class Titles {
  private static final int FEWEST_LETTERS = 25;
  private static final Map<String, List<String>> TOPICS = topics();

  private final Chance chance;
  private final Set<String> used = new HashSet<>();
  private final Map<String, List<String>> patterns = new HashMap<>();

  Titles(String use) {
    chance = new Chance("titles of " + use);
  }

  /** A new title for work at this unit; {@code pattern} is a key of {@code titles.txt}. */
  String next(String pattern, String unit) {
    while (true) {
      String title = capitalised(filled(chance.oneOf(words(pattern)), TOPICS.get(unit)));
      String letters = title.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
      if (letters.length() >= FEWEST_LETTERS && used.add(letters)) {
        return title;
      }
    }
  }

  /** The unit of Region Uppsala whose field this unit works in too. */
  static String topicOf(String unit) {
    return TOPICS.get(unit).get(0);
  }

  private String filled(String pattern, List<String> topic) {
    return pattern
        .replace("{C}", oneOf(topic.get(1)))
        .replace("{E}", oneOf(topic.get(2)))
        .replace("{c}", oneOf(topic.get(3)))
        .replace("{O}", chance.oneOf(words("outcome")))
        .replace("{P}", population(topic.get(4)))
        .replace("{R}", chance.oneOf(words("observation")))
        .replace("{D}", chance.oneOf(words("design")))
        .replace("{X}", chance.oneOf(words("exposure")))
        .replace("{o}", chance.oneOf(words("utfall")));
  }

  private String population(String own) {
    return own.isEmpty() ? chance.oneOf(words("population")) : oneOf(own);
  }

  private String oneOf(String list) {
    return chance.oneOf(Vocabulary.parts(list, ";"));
  }

  private List<String> words(String key) {
    return patterns.computeIfAbsent(key, k -> Vocabulary.of("titles.txt", k));
  }

  private static String capitalised(String title) {
    String first = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    int question = first.indexOf("? ");
    return question < 0
        ? first
        : first.substring(0, question + 2)
            + first.substring(question + 2, question + 3).toUpperCase(Locale.ROOT)
            + first.substring(question + 3);
  }

  private static Map<String, List<String>> topics() {
    Map<String, List<String>> topics = new HashMap<>();
    Vocabulary.read("topics.txt").forEach(line -> topics.put(line.get(0), line));
    Vocabulary.read("skane-units.txt")
        .forEach(line -> topics.put(line.get(0), topics.get(line.get(4))));
    return topics;
  }
}
