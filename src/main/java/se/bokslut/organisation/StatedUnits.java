package se.bokslut.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;

/**
 * What the rows in force state as their units, and for which years.
 *
 * <p>A row that holds from one time to another states its unit for every year between; an open end
 * reaches as far as other rows and the calendar do.
 */
final class StatedUnits {

  /** A report shows five years, and a window of up to four years before the first of them. */
  private static final int YEARS_LOOKED_BACK = 8;

  private record Span(
      KindDefinition kind,
      String code,
      String name,
      String folder,
      @Nullable Integer first,
      @Nullable Integer last) {

    boolean holdsIn(int year) {
      return (first == null || first <= year) && (last == null || year <= last);
    }
  }

  private final List<Span> spans = new ArrayList<>();

  private StatedUnits() {}

  /** Reads them of every kind whose rows state a unit. */
  static StatedUnits inForce(JdbcClient jdbc, KindCatalogue kinds) {
    StatedUnits stated = new StatedUnits();
    for (KindDefinition kind : kinds.canonical()) {
      if (kind.unit() != KindDefinition.UnitSource.NONE) {
        stated.spans.addAll(WholeJoins.hashing(jdbc, () -> spans(jdbc, kind)));
      }
    }
    return stated;
  }

  private static List<Span> spans(JdbcClient jdbc, KindDefinition kind) {
    return jdbc.sql(
            """
            select distinct unit_code collate "C" as unit_code, unit_name collate "C" as unit_name,
              case when unit_code = '' and unit_name = '' and %s then d.folder else '' end collate "C"
                as folder,
              r.first_year, r.last_year
            from (%s) r
            join delivery d on d.delivery_id = row_delivery(r.row_id)
            where d.standing = 'in-force'
            order by 1, 2, 3, 4, 5
            """
                .formatted(kind.unit().isFolder(), rows(kind)))
        .query(
            (row, number) ->
                new Span(
                    kind,
                    row.getString("unit_code"),
                    row.getString("unit_name"),
                    row.getString("folder"),
                    row.getObject("first_year", Integer.class),
                    row.getObject("last_year", Integer.class)))
        .list();
  }

  /** A kind's rows with what they state of their unit, whatever columns the kind has. */
  static String rows(KindDefinition kind) {
    return "select row_id, %s, unit_code, %s as unit_name from %s"
        .formatted(
            kind.validity() == null
                ? "year as first_year, year as last_year"
                : "first_year, last_year",
            kind.unit().isFolder() ? "unit_name" : "''",
            kind.table());
  }

  /** All years that rows state and every one between, and the years that a report looks back on. */
  List<Integer> years(int thisYear) {
    int first =
        spans.stream()
            .mapToInt(span -> span.last() == null ? thisYear : span.last())
            .min()
            .orElse(thisYear);
    int last =
        spans.stream()
            .mapToInt(span -> span.first() == null ? thisYear : span.first())
            .max()
            .orElse(thisYear);
    return IntStream.rangeClosed(first - YEARS_LOOKED_BACK, Math.max(last, thisYear))
        .boxed()
        .toList();
  }

  /** Every stated unit in each of the years for which it is stated. */
  Set<StatedUnit> in(List<Integer> years) {
    Set<StatedUnit> units = new LinkedHashSet<>();
    for (Span span : spans) {
      for (int year : years) {
        if (span.holdsIn(year)) {
          units.add(
              new StatedUnit(span.kind().code(), span.code(), span.name(), span.folder(), year));
        }
      }
    }
    return units;
  }
}
