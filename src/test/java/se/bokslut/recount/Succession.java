package se.bokslut.recount;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who comes after an organisation that is no longer, or not yet, in force. */
record Succession(Organisations known) {

  /** The organisation itself in a year in which it is in force, else its one successor that is. */
  Optional<String> current(String code, int year) {
    if (known.inForce(code, year).isPresent()) {
      return Optional.of(code);
    }
    Set<String> found = new HashSet<>();
    collectSuccessors(code, year, found, new HashSet<>());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Who inherits the earlier years of an organisation: its only successor, or that one's. */
  Optional<String> heir(String code, int year) {
    String next = code;
    Set<String> seen = new HashSet<>();
    while (seen.add(next)) {
      Set<String> successors = successors(next);
      if (successors.size() != 1) {
        return Optional.empty();
      }
      next = successors.iterator().next();
      if (known.inForce(next, year).isPresent()) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private void collectSuccessors(String code, int year, Set<String> found, Set<String> seen) {
    if (!seen.add(code)) {
      return;
    }
    for (String successor : successors(code)) {
      if (known.inForce(successor, year).isPresent()) {
        found.add(successor);
      } else {
        collectSuccessors(successor, year, found, seen);
      }
    }
  }

  private Set<String> successors(String code) {
    return known.matching(other -> other.replaces().contains(code) && !other.code().equals(code));
  }
}
