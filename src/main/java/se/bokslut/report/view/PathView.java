package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of the targets that an agreement sets for the years to come.
 *
 * @param agreement the agreement
 * @param goalArea the goal area that they belong to
 * @param figure the figures that they are about; the outcome now is their value
 * @param targets what is aimed at in each of the organisation's path years, empty where nothing is
 */
public record PathView(
    String agreement, Optional<String> goalArea, FigureView figure, List<Cell> targets) {

  /** Keeps a copy. */
  public PathView {
    targets = List.copyOf(targets);
  }
}
