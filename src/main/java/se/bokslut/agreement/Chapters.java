package se.bokslut.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bokslut.dataset.HeadingName;

/**
 * The chapters of the region's report by number and name (spec reports "What a region report
 * holds"), as offices write them in comments.
 */
final class Chapters {

  private static final Map<Integer, List<String>> NAMES =
      Map.of(
          0, List.of("Om rapporten"),
          1, List.of("Sammanfattning"),
          2, List.of("Miniminivåer"),
          3, List.of("Publikationer"),
          4, List.of("Forskarutbildning"),
          5, List.of("Kompetens"),
          6, List.of("Ekonomi"),
          7, List.of("Enheter A–Ö", "Enheter"),
          8, List.of("Fullständighet och kvalitet", "Fullständighet"),
          9, List.of("Metod"));

  private static final Pattern NUMBERED = Pattern.compile("(?:kap(?:itel|\\.)?)?(\\d)\\.?(.*)");
  private static final String WORD = "kapitel";

  private Chapters() {}

  /** The chapter of a number, a name or both, with or without the word for it. */
  static Optional<Integer> find(String stated) {
    String key = HeadingName.key(stated);
    Matcher numbered = NUMBERED.matcher(key);
    if (numbered.matches()) {
      int number = Integer.parseInt(numbered.group(1));
      String rest = numbered.group(2);
      return rest.isEmpty() || bears(number, rest) ? Optional.of(number) : Optional.empty();
    }
    String name = key.startsWith(WORD) ? key.substring(WORD.length()) : key;
    return NAMES.keySet().stream().filter(number -> bears(number, name)).findFirst();
  }

  private static boolean bears(int number, String key) {
    return NAMES.getOrDefault(number, List.of()).stream()
        .map(HeadingName::key)
        .anyMatch(key::equals);
  }
}
