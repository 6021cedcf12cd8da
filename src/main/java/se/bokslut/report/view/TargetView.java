package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of a target of the reporting year.
 *
 * @param agreement the agreement that sets it
 * @param goalArea the goal area that it belongs to
 * @param figure the figures that it is about; the outcome is their value
 * @param target what is aimed at
 * @param deviation the outcome minus the target, or not delivered
 * @param status how it turned out, by symbol and word
 * @param verdict the same as a code
 * @param course the same target of all years shown, where one was set
 * @param source where the target stands, as its row says
 * @param comments what is said about its indicator, in row order
 * @param measured whether it is a number, which can be drawn, and no step
 */
public record TargetView(
    String agreement,
    Optional<String> goalArea,
    FigureView figure,
    Cell target,
    Cell deviation,
    Cell.Status status,
    TargetStatus verdict,
    Cell.Series course,
    Optional<String> source,
    List<CommentView> comments,
    boolean measured) {

  /** Keeps a copy. */
  public TargetView {
    comments = List.copyOf(comments);
  }
}
