package se.bokslut.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How it is asked who has delivered what some indicators need: once, however many need the same.
 *
 * @param delivered SQL of who has
 * @param columns what it tells of each
 */
record Deliverers(String delivered, String columns) {

  /**
   * SQL of each once, from the first year to the last, as {@code deliverer}: that is what they are
   * called in {@link #known}, and may be in the definitions' SQL of whose figures are known.
   */
  String named() {
    return "deliverer as materialized (%s)".formatted(distinct(delivered));
  }

  /**
   * SQL of all of them, and whether an indicator's figure is known.
   *
   * @param known SQL of those whose figure is, null for all of them
   */
  String known(@Nullable String known) {
    return known == null
        ? "select d.*, true as known from deliverer d"
        : """
          select d.*, k.year is not null as known
          from deliverer d
          left join (%s) k using (%s)
          """
            .formatted(distinct(known), columns);
  }

  private String distinct(String sql) {
    return """
      select distinct * from (%s) each (%s) where year between :first and :last
      """
        .formatted(sql, columns);
  }
}
