package se.bokslut.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.HeadingName;

/** Finds the minimum level that a row names by its id: a built-in one, else a delivered one. */
final class LevelNames {

  private static final List<String> BUILT_IN =
      List.of(
          "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "U1", "U2", "S1", "S2", "S3", "S4",
          "S5", "S6", "S7", "S8", "S9", "S10", "I1", "I2", "I3", "I4", "X1", "X2");

  private final Map<String, String> ids = new LinkedHashMap<>();

  private LevelNames() {}

  /** The built-in levels, and those delivered, as they are first stated. */
  static LevelNames of(JdbcClient jdbc) {
    LevelNames known = new LevelNames();
    BUILT_IN.forEach(known::add);
    jdbc.sql(
            """
            select level_id from minimum_level_in_force where not nil order by path_rank, row_id
            """)
        .query(
            row -> {
              known.add(row.getString(1));
            });
    return known;
  }

  private void add(String id) {
    ids.putIfAbsent(HeadingName.key(id), id);
  }

  /** The id of a level, empty when nobody bears it. */
  Optional<String> find(String stated) {
    return Optional.ofNullable(ids.get(HeadingName.key(stated)));
  }
}
