package se.bokslut.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.HeadingName;

/** Tells all indicators: those of the definition files and those that the data in force names. */
public final class KnownIndicators {

  private final JdbcClient jdbc;
  private final IndicatorFiles files;

  /** Takes the database and what the definition files give. */
  public KnownIndicators(JdbcClient jdbc, IndicatorFiles files) {
    this.jdbc = jdbc;
    this.files = files;
  }

  /** The definition files' own. */
  IndicatorFiles files() {
    return files;
  }

  /** All that are known now; a code that a definition file has taken names nothing else. */
  public IndicatorCatalogue read() {
    List<IndicatorDefinition> all = new ArrayList<>(files.indicators());
    for (IndicatorFamily family : files.families()) {
      Set<String> taken = all.stream().map(KnownIndicators::key).collect(Collectors.toSet());
      members(family).stream().filter(member -> !taken.contains(key(member))).forEach(all::add);
    }
    return new IndicatorCatalogue(all);
  }

  /** The keys that members of a family may not bear: those of the files and of earlier families. */
  Set<String> taken(IndicatorFamily family) {
    int earlier = files.families().indexOf(family);
    return Stream.concat(
            files.indicators().stream(),
            files.families().subList(0, earlier).stream().flatMap(one -> members(one).stream()))
        .map(KnownIndicators::key)
        .collect(Collectors.toSet());
  }

  private static String key(IndicatorDefinition indicator) {
    return HeadingName.key(indicator.code());
  }

  private List<IndicatorDefinition> members(IndicatorFamily family) {
    return jdbc.sql("select * from (%s) m order by code collate \"C\"".formatted(family.members()))
        .query((row, number) -> member(family, row))
        .list();
  }

  private static IndicatorDefinition member(IndicatorFamily family, ResultSet row)
      throws SQLException {
    String name = row.getString("name");
    return new IndicatorDefinition(
        row.getString("code"),
        name,
        name,
        row.getString("definition"),
        IndicatorDefinition.Unit.valueOf(row.getString("unit").toUpperCase(Locale.ROOT)),
        row.getInt("decimals"),
        IndicatorDefinition.Direction.NEUTRAL,
        false,
        row.getInt("chapter"),
        row.getInt("place"),
        family.calculation());
  }
}
