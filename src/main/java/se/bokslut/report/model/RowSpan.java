package se.bokslut.report.model;

/**
 * Neighbouring rows of a list.
 *
 * @param first the first one, counted from 0
 * @param last the last one
 */
public record RowSpan(int first, int last) {

  /** Checks that there is a row. */
  public RowSpan {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("no rows: %s to %s".formatted(first, last));
    }
  }

  /** How many rows they are. */
  public int size() {
    return last - first + 1;
  }

  /** These rows, those of another span, and what is between them. */
  public RowSpan with(RowSpan other) {
    return new RowSpan(Math.min(first, other.first), Math.max(last, other.last));
  }
}
