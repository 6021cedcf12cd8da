package se.bokslut.report;

import java.util.List;
import java.util.Optional;

/**
 * A publication of a year: rows about the same one are merged.
 *
 * @param title its title
 * @param year the year that it counts in
 * @param type what kind of publication it is, as a code
 * @param content what kind of content it has, as a code
 * @param status how far it has come, as a code
 * @param journal where it is published
 * @param doi its identifiers
 * @param authors how many authors it has, if it is known
 * @param openAccess whether everybody can read it, if it is known
 * @param level the level of its channel in the year, if it has one
 * @param counted whether it counts as a publication
 * @param units the names of those of the region that have reported it, in the order of their names
 * @param rows how many of their rows are merged
 * @param first the first one of these rows
 */
public record PublicationRow(
    String title,
    int year,
    Optional<String> type,
    Optional<String> content,
    Optional<String> status,
    Optional<String> journal,
    Optional<String> doi,
    Optional<String> pmid,
    Optional<String> isi,
    Optional<String> eid,
    Optional<Integer> authors,
    Optional<Boolean> openAccess,
    Optional<String> level,
    boolean counted,
    List<String> units,
    int rows,
    RowPlace first) {

  /** Keeps a copy. */
  public PublicationRow {
    units = List.copyOf(units);
  }
}
