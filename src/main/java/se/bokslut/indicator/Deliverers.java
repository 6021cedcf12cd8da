package se.bokslut.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How it is asked who has delivered what an indicator needs.
 *
 * @param delivered SQL of who has
 * @param known SQL of those whose figure is known, null for all of them
 */
record Deliverers(String delivered, @Nullable String known) {

  static Deliverers of(Calculation calculation) {
    return new Deliverers(String.valueOf(calculation.delivered()), calculation.known());
  }

  /** SQL of each once, and whether the figure is known, from the first year to the last. */
  String byYear(String columns) {
    String each = distinct(delivered, columns);
    return known == null
        ? "select d.*, true as known from (%s) d".formatted(each)
        : """
          select d.*, k.year is not null as known
          from (%s) d
          left join (%s) k using (%s)
          """
            .formatted(each, distinct(known, columns), columns);
  }

  private static String distinct(String sql, String columns) {
    return """
      select distinct * from (%s) each (%s) where year between :first and :last
      """
        .formatted(sql, columns);
  }
}
