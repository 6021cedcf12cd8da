package se.bokslut.dataset;

import java.util.List;

/**
 * What personal data is held and why (GDPR article 30), as it is declared beside the kinds.
 *
 * @param purpose what it is held for
 * @param legalBasis what permits it
 * @param kinds the kinds that hold any, in the order in which they are told
 */
public record PersonalData(String purpose, String legalBasis, List<OfKind> kinds) {

  /** Keeps a copy. */
  public PersonalData {
    kinds = List.copyOf(kinds);
  }

  /**
   * What rows of a kind hold.
   *
   * @param kind the kind's code
   * @param persons whom it is about
   * @param why what it is needed for
   * @param receivers who sees it, by edition
   * @param categories the categories of data
   */
  public record OfKind(
      String kind, String persons, String why, String receivers, List<Category> categories) {

    /** Keeps a copy. */
    public OfKind {
      categories = List.copyOf(categories);
    }
  }

  /**
   * A category of data.
   *
   * @param what what it is
   * @param fields the stored fields that hold it
   */
  public record Category(String what, List<String> fields) {

    /** Keeps a copy. */
    public Category {
      fields = List.copyOf(fields);
    }
  }
}
