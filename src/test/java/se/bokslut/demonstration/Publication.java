package se.bokslut.demonstration;

import java.util.List;
import java.util.Map;

/**
 * A fictional publication.
 *
 * @param serial unlike that of every other publication of the demonstration
 * @param unitAuthors how many authors each reporting unit has, the first reporting unit first
 * @param authorNumber more than the listed ones when it is a consortium's
 */
record Publication(
    int serial,
    int year,
    String title,
    PublicationForm form,
    List<String> authors,
    int authorNumber,
    Map<String, Integer> unitAuthors,
    Journal journal,
    Identifiers identifiers,
    String openAccess,
    String language) {
  /** Identifiers from ranges that are never given out; an empty one is lacking. */
  record Identifiers(String doi, String pmid, String isi, String scopusId) {}

  List<String> units() {
    return List.copyOf(unitAuthors.keySet());
  }

  /** One unit saw it online in the year before: its row says so, under the same DOI. */
  boolean seenAheadOfPrint() {
    return year > 2023
        && units().size() > 1
        && !identifiers.doi().isEmpty()
        && !identifiers.pmid().isEmpty()
        && !identifiers.isi().isEmpty()
        && serial % 31 == 0;
  }
}
