package se.bokslut.report.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.report.SwedishOrder;

/** Reads who has delivered what for a year; see {@link DeliveryStates}. */
final class MatrixReader {

  /** The kinds that units are asked for (spec input), in the order of their chapters. */
  static final List<String> KINDS =
      List.of(
          "publications",
          "doctoral-students",
          "dissertations",
          "grants",
          "staff",
          "self-assessment");

  private final JdbcClient jdbc;
  private final DeliveryStates states;

  /**
   * Takes the database.
   *
   * @param folderUnits the unit that a folder is called after, empty for none
   */
  MatrixReader(JdbcClient jdbc, Function<String, String> folderUnits) {
    this.jdbc = jdbc;
    this.states = new DeliveryStates(jdbc, folderUnits);
  }

  DeliveryMatrix read(int year) {
    Map<String, Map<String, DeliveryState>> known = states.of(year);
    Map<String, Map<String, List<DeliveryMatrix.Unit>>> units = new TreeMap<>(SwedishOrder.NAMES);
    jdbc.sql(
            """
            select u.code, u.name, p.name as provider, r.name as region
            from organisation_year u
            left join organisation_year p on p.year = u.year and p.code = u.provider_code
            left join organisation_year r on r.year = u.year and r.code = u.region_code
            where u.year = ? and u.level = 'UNIT'
            order by u.code collate "C"
            """)
        .param(year)
        .query(
            row -> {
              units
                  .computeIfAbsent(
                      shown(row.getString("region")), name -> new TreeMap<>(SwedishOrder.NAMES))
                  .computeIfAbsent(shown(row.getString("provider")), name -> new ArrayList<>())
                  .add(
                      new DeliveryMatrix.Unit(
                          ShownName.of(row.getString("name")),
                          all(known.getOrDefault(row.getString("code"), Map.of()))));
            });
    return MatrixLayout.of(year, units);
  }

  private static String shown(@Nullable String name) {
    return name == null ? "" : ShownName.of(name);
  }

  private static Map<String, DeliveryState> all(Map<String, DeliveryState> states) {
    Map<String, DeliveryState> all = new LinkedHashMap<>();
    KINDS.forEach(kind -> all.put(kind, states.getOrDefault(kind, DeliveryState.MISSING)));
    return all;
  }
}
