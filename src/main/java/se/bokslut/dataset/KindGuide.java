package se.bokslut.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an office is told about the columns of a kind in its empty workbook (mall).
 *
 * @param kind the kind's code
 * @param columns by canonical heading, what is told
 */
public record KindGuide(String kind, Map<String, ColumnGuide> columns) {

  /** Nothing to tell. */
  private static final ColumnGuide NOTHING = new ColumnGuide("", "");

  /**
   * What is told about one column.
   *
   * @param explanation a Swedish sentence
   * @param example a value as an office would write it, empty when the column often is
   */
  public record ColumnGuide(String explanation, String example) {}

  /** Keeps a copy in the given order. */
  public KindGuide {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** What is told about the column of a heading; empty texts when nothing is. */
  public ColumnGuide of(String heading) {
    return columns.getOrDefault(heading, NOTHING);
  }
}
