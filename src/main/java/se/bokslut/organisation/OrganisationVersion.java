package se.bokslut.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation during one period of validity, as one row of an organisation sheet says.
 *
 * @param rowId the row
 * @param code its code
 * @param name its name
 * @param level its level
 * @param parentCode the code of the one above it, or null
 * @param regionCode the code of its region, or null
 * @param from its first day, or null when open
 * @param to its last day, or null when open
 * @param replaces the codes of those it replaces (Ersätter)
 * @param aliases its other names
 * @param divaIds the ids under which DiVA knows it
 */
record OrganisationVersion(
    long rowId,
    String code,
    String name,
    Level level,
    @Nullable String parentCode,
    @Nullable String regionCode,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> replaces,
    List<String> aliases,
    List<String> divaIds) {

  OrganisationVersion {
    replaces = List.copyOf(replaces);
    aliases = List.copyOf(aliases);
    divaIds = List.copyOf(divaIds);
  }

  /** Whether it is in force in a year: valid on its last day. */
  boolean inForce(int year) {
    LocalDate lastDay = LocalDate.of(year, 12, 31);
    return (from == null || !from.isAfter(lastDay)) && (to == null || !to.isBefore(lastDay));
  }
}
