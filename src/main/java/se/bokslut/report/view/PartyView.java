package se.bokslut.report.view;

import java.util.List;

/**
 * What a template knows of an organisation's part of a focus area.
 *
 * @param organisation the organisation
 * @param targets its targets of the reporting year in the area
 * @param paths its targets from the reporting year on in the area
 * @param measures its figures in the area that have no target
 */
public record PartyView(
    OrganisationView organisation,
    List<TargetView> targets,
    List<PathView> paths,
    List<FigureView> measures) {

  /** Keeps copies. */
  public PartyView {
    targets = List.copyOf(targets);
    paths = List.copyOf(paths);
    measures = List.copyOf(measures);
  }
}
