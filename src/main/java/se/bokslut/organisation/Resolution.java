package se.bokslut.organisation;

import se.bokslut.dataset.FindingCode;

/** Whose a row is, or why that cannot be said. */
sealed interface Resolution {

  /**
   * The row belongs to an organisation.
   *
   * @param code the organisation in force that year
   */
  record Resolved(String code) implements Resolution {}

  /** The row belongs to nobody and counts nowhere. */
  record Unresolved(FindingCode finding, String reason, String remedy) implements Resolution {}
}
