package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;

/**
 * The targets of one goal area of an agreement.
 *
 * @param name its name; targets outside all goal areas have none
 * @param targets its targets in the order in which they were delivered
 */
public record GoalAreaView(Optional<String> name, List<TargetView> targets) {

  /** Keeps a copy. */
  public GoalAreaView {
    targets = List.copyOf(targets);
  }
}
