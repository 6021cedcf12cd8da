package se.bokslut.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A journal with its real numbers; the articles in it are made up. */
record Journal(String title, String issn, String eissn, List<String> units) {
  private static final List<Journal> ALL =
      Vocabulary.read("journals.txt").stream()
          .map(
              line ->
                  new Journal(
                      line.get(0), line.get(1), line.get(2), Vocabulary.parts(line.get(3), ",")))
          .toList();

  static Journal any(String unit, Chance chance) {
    return chance.weighted(
        ALL,
        journal ->
            journal.units().contains(unit) ? 10 : journal.units().contains("*") ? 2.5 : 0.03);
  }

  static Journal named(String title) {
    return ALL.stream().filter(journal -> journal.title().equals(title)).findFirst().orElseThrow();
  }

  /** A few letters of the name, for a DOI. */
  String letters() {
    return Vocabulary.parts(title.toLowerCase(Locale.ROOT), "[ ,:-]+").stream()
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, 3).replaceAll("[^a-z]", "x"))
        .limit(3)
        .collect(Collectors.joining());
  }
}
