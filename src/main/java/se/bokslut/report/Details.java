package se.bokslut.report;

import java.util.List;
import java.util.Optional;
import se.bokslut.indicator.Fraction;

/**
 * What regions' figures are made up of, for chapters that show them by kind (spec reports "What a
 * region report holds").
 *
 * @param publications counted publications by type, for the years shown
 * @param grants external grants by class and funder, for the reporting year and the one before
 * @param merged how many rows of the reporting year were found to be about the same thing
 */
public record Details(
    List<PublicationCount> publications, List<GrantSum> grants, List<MergedRows> merged) {

  /** Nothing known. */
  public static final Details NONE = new Details(List.of(), List.of(), List.of());

  /**
   * How many counted publications of a type a region has.
   *
   * @param type the publication type, a code
   */
  public record PublicationCount(int year, String region, String type, long publications) {}

  /**
   * What a region's grants of a class and funder add up to, in kronor.
   *
   * @param indicator whose value it is a part of: granted, awarded or used
   * @param grantClass the class, a code
   * @param funder as it is stated, empty where several are stated for one grant
   */
  public record GrantSum(
      int year,
      String region,
      String indicator,
      String grantClass,
      Optional<String> funder,
      Fraction amount) {}

  /**
   * Rows of a kind and the things that they are about, each counted once.
   *
   * @param kind the kind's code
   */
  public record MergedRows(String region, String kind, long rows, long things) {}

  /** Keeps copies. */
  public Details {
    publications = List.copyOf(publications);
    grants = List.copyOf(grants);
    merged = List.copyOf(merged);
  }

  /** The same without rows, of which some are persons. */
  public Details withoutRows() {
    return new Details(publications, grants, List.of());
  }
}
