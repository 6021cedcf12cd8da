package se.bokslut.recount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which organisations delivered, year by year. */
final class Deliverers {

  private final Map<Integer, Set<String>> byYear = new HashMap<>();

  void add(String organisation, int year) {
    byYear.computeIfAbsent(year, each -> new HashSet<>()).add(organisation);
  }

  Set<String> in(int year) {
    return Set.copyOf(byYear.getOrDefault(year, Set.of()));
  }
}
