package se.bokslut.demonstration;

import java.util.List;
import java.util.Locale;

/** Someone who pays for research, and how its decisions look. */
record Funder(
    String name,
    String competition,
    String organisationNumber,
    String type,
    String pattern,
    int yearlyThousands,
    int weight,
    String award,
    String currency) {
  private static final List<Funder> ALL =
      Vocabulary.read("funders.txt").stream()
          .map(
              line ->
                  new Funder(
                      line.get(0),
                      line.get(1),
                      line.get(2),
                      line.get(3),
                      line.get(4),
                      Integer.parseInt(line.get(5)),
                      Integer.parseInt(line.get(6)),
                      line.get(7),
                      line.get(8)))
          .toList();

  static Funder any(Chance chance) {
    return chance.weighted(ALL, Funder::weight);
  }

  String projectNumber(int year, int serial) {
    return pattern
        .replace("{Y}", String.valueOf(year))
        .replace("{y}", String.valueOf(year % 100))
        .replace("{4}", String.format(Locale.ROOT, "%04d", serial));
  }

  boolean isExternal() {
    return List.of("INT", "NAT", "ÖVR").contains(competition);
  }

  boolean paysInEuro() {
    return currency.equals("EUR");
  }
}
