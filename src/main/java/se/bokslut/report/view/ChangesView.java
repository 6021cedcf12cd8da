package se.bokslut.report.view;

import java.util.List;

/**
 * What a template knows of what has changed in a region since a finalised revision.
 *
 * @param since the revision's number
 * @param count how many figures, targets, statuses and levels of the region have changed
 * @param top those of the region itself and its providers in the reporting year
 * @param deliveries what happened to deliveries
 */
public record ChangesView(int since, int count, List<ChangeView> top, List<CauseView> deliveries) {

  /** Keeps copies. */
  public ChangesView {
    top = List.copyOf(top);
    deliveries = List.copyOf(deliveries);
  }
}
