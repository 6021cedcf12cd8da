package se.bokslut.report.view;

import java.util.List;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of a region's publications of one type.
 *
 * @param type the publication type, a code
 * @param values how many there are in each of the years shown, the oldest first
 * @param change the difference to last year, or not delivered
 */
public record TypeView(String type, List<Cell> values, Cell change) {

  /** Keeps a copy. */
  public TypeView {
    values = List.copyOf(values);
  }
}
