package se.bokslut.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dissertation defended in the reporting year.
 *
 * @param defendedOn the day of the defence
 * @param title its title, empty when no row states it
 * @param organisations the codes of those that reported it
 */
public record Thesis(LocalDate defendedOn, Optional<String> title, List<String> organisations) {

  /** Keeps a copy. */
  public Thesis {
    organisations = List.copyOf(organisations);
  }
}
