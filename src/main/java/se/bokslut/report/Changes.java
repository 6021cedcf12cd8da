package se.bokslut.report;

import java.util.List;

/**
 * What has changed since a finalised revision.
 *
 * @param since the revision's number
 * @param deliveries what happened to deliveries, by path
 * @param all every changed statement by kind, year, organisation and subject; one at least
 */
public record Changes(int since, List<Cause> deliveries, List<Change> all) {

  /** Keeps copies and checks that something changed. */
  public Changes {
    deliveries = List.copyOf(deliveries);
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("nothing has changed since revision " + since);
    }
  }
}
