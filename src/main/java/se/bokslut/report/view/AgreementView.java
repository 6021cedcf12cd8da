package se.bokslut.report.view;

import java.util.List;

/**
 * What an agreement aims at for one organisation.
 *
 * @param name the agreement's name
 * @param areas its goal areas, that of targets outside all of them first
 */
public record AgreementView(String name, List<GoalAreaView> areas) {

  /** Keeps a copy. */
  public AgreementView {
    areas = List.copyOf(areas);
  }
}
