package se.bokslut.report.model;

/**
 * One outcome against its target (design language "Bullet chart").
 *
 * @param name what was followed up
 * @param outcome a figure, one that is not shown, or not delivered
 * @param lastYear last year's figure, one that is not shown, or not delivered
 * @param target what is aimed at
 * @param status how it turned out
 */
public record Bar(
    String name, Cell outcome, Cell lastYear, Cell.Target target, Cell.Status status) {

  /** Checks that outcomes are figures. */
  public Bar {
    Course.requireFigure(outcome);
    Course.requireFigure(lastYear);
  }
}
