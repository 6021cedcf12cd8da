package se.bokslut.consolidation;

import java.util.Arrays;

/** What two rows can share so that they are the same thing (spec indicators "Identity"). */
public enum JoinKey {
  /** A valid DOI. */
  DOI("doi"),
  /** PubMed's id. */
  PMID("pmid"),
  /** Web of Science's id. */
  ISI("isi"),
  /** Scopus's id. */
  EID("eid"),
  /** Normalised title, year, and the first author of a publication. */
  TITLE("title_key"),
  /** The person of a defence; its value is never told. */
  PERSON("person"),
  /** The book's number. */
  ISBN("isbn"),
  /** The thesis's number in the national library. */
  NBN("urn:nbn");

  private final String stored;

  JoinKey(String stored) {
    this.stored = stored;
  }

  static JoinKey of(String stored) {
    return Arrays.stream(values())
        .filter(key -> key.stored.equals(stored))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such key: " + stored));
  }
}
