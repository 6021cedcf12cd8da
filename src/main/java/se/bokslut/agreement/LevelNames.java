package se.bokslut.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.HeadingName;

/** Finds the minimum level that a row names by its id: a built-in one, else a delivered one. */
final class LevelNames {

  private final Map<String, String> ids = new LinkedHashMap<>();

  private LevelNames() {}

  /** The built-in levels, and those delivered, as they are first stated. */
  static LevelNames of(MinimumLevelCatalogue catalogue, JdbcClient jdbc) {
    LevelNames known = new LevelNames();
    catalogue.levels().forEach(level -> known.add(level.id()));
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
