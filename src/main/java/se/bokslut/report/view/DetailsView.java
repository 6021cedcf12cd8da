package se.bokslut.report.view;

import java.util.List;

/**
 * What a template knows of what a region's figures are made up of.
 *
 * @param publications the publications by type, the most frequent type of the reporting year first
 * @param classes the external grants by class
 * @param funders the external grants by class and funder, the largest granted amount first
 * @param merged how many rows were about the same thing, by kind
 */
public record DetailsView(
    List<TypeView> publications,
    List<GrantView> classes,
    List<GrantView> funders,
    List<MergedView> merged) {

  /** Keeps copies. */
  public DetailsView {
    publications = List.copyOf(publications);
    classes = List.copyOf(classes);
    funders = List.copyOf(funders);
    merged = List.copyOf(merged);
  }
}
