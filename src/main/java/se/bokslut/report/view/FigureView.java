package se.bokslut.report.view;

import java.util.List;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of an organisation's figures of one indicator.
 *
 * @param indicator the indicator
 * @param value the reporting year's figure, or not delivered
 * @param lastYear last year's figure, or not delivered
 * @param values the figures of all years shown, the oldest first
 * @param series the same figures as one course
 * @param change the difference to last year, or not delivered
 * @param changeToMean the difference to the mean of the three years before, or not delivered
 * @param inherited whether a year includes organisations that have been replaced
 */
public record FigureView(
    IndicatorView indicator,
    Cell value,
    Cell lastYear,
    List<Cell> values,
    Cell.Series series,
    Cell change,
    Cell changeToMean,
    boolean inherited) {

  /** Keeps a copy. */
  public FigureView {
    values = List.copyOf(values);
  }
}
