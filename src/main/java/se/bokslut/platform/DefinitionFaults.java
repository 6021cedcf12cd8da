package se.bokslut.platform;

import java.util.ArrayList;
import java.util.List;

/** Gathers every fault of the definition files, so that all are told at once. */
final class DefinitionFaults {

  private final List<String> faults = new ArrayList<>();

  void add(String file, int line, String fault) {
    faults.add("%s, rad %d: %s".formatted(file, line, fault));
  }

  /** Refuses to go on when there is any fault. */
  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new FaultyDefinitionsException(faults);
    }
  }
}
