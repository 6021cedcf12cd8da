package se.bokslut.consolidation;

import java.util.Map;

/**
 * The competition class of known funders (spec indicators "External grants").
 *
 * @param classes from the funder's name key or organisation number to its class
 */
public record FunderRegister(Map<String, String> classes) {

  /** Keeps a copy. */
  public FunderRegister {
    classes = Map.copyOf(classes);
  }
}
