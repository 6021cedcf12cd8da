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

  /** Who inherits the earlier years of an organisation: the one that all its successors became. */
  Optional<String> heir(String code, int year) {
    return heir(code, year, Set.of(code));
  }

  private Optional<String> heir(String code, int year, Set<String> before) {
    Set<Optional<String>> ends = new HashSet<>();
    for (String successor : successors(code)) {
      if (!before.contains(successor)) {
        Set<String> now = new HashSet<>(before);
        now.add(successor);
        boolean stands = known.inForce(successor, year).isPresent();
        ends.add(stands ? Optional.of(successor) : heir(successor, year, now));
      }
    }
    return ends.size() == 1 ? ends.iterator().next() : Optional.empty();
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
