package se.bokslut.organisation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;

/**
 * Keeps the organisation by year, and whose each row is; made anew in every run from what is in
 * force.
 *
 * <p>Because units are resolved after all deliveries are in, the order of arrival does not matter
 * and a new alias heals old rows (spec input "Which unit").
 */
public final class OrganisationDirectory {

  private static final Pattern LIST = Pattern.compile("\\s*[;,\\n]\\s*");
  private static final Pattern NAMES = Pattern.compile("\\s*[;\\n]\\s*");

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KindCatalogue kinds;

  /** Takes the database and the kinds whose rows state units. */
  public OrganisationDirectory(
      JdbcClient jdbc, TransactionOperations transaction, KindCatalogue kinds) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.kinds = kinds;
  }

  /** The unit that a folder gives its rows, empty for none; asked of what is in force now. */
  public String unitOfFolder(String folder) {
    return new OrganisationResolver(register()).unitOfFolder(folder).orElse("");
  }

  /**
   * Resolves the organisation of every row in force and finds what cannot be resolved.
   *
   * @param longestWindow how many years the longest window of an indicator spans
   */
  public void resolve(int longestWindow) {
    transaction.executeWithoutResult(
        status -> {
          OrganisationRegister register = register();
          List<StatedUnit> stated = stated();
          storeYears(register, years(stated), longestWindow);
          storeResolutions(register, stated);
          new OrganisationFindings(jdbc, kinds).find(register);
        });
  }

  private OrganisationRegister register() {
    return new OrganisationRegister(
        jdbc.sql(
                """
                select r.*
                from organisation_row r
                join delivery d on d.delivery_id = row_delivery(r.row_id)
                where d.standing = 'in-force' and not r.nil
                order by d.path_rank, r.row_id
                """)
            .query(OrganisationDirectory::version)
            .list());
  }

  private static OrganisationVersion version(ResultSet row, int number) throws SQLException {
    Level level = Level.ofWord(row.getString("level"));
    String code = row.getString("code");
    return new OrganisationVersion(
        row.getLong("row_id"),
        level == Level.REGION ? RegionCode.padded(code) : code,
        row.getString("name"),
        level,
        row.getString("parent_code"),
        row.getString("region_code"),
        date(row.getDate("valid_from")),
        date(row.getDate("valid_to")),
        parts(LIST, row.getString("replaces")),
        parts(NAMES, row.getString("aliases")));
  }

  private static @Nullable LocalDate date(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }

  private static List<String> parts(Pattern separator, @Nullable String text) {
    return text == null
        ? List.of()
        : separator.splitAsStream(text.strip()).filter(part -> !part.isBlank()).toList();
  }

  private List<StatedUnit> stated() {
    List<StatedUnit> stated = new ArrayList<>();
    for (KindDefinition kind : kinds.canonical()) {
      if (kind.unit() != KindDefinition.UnitSource.NONE) {
        stated.addAll(stated(kind));
      }
    }
    return stated;
  }

  private List<StatedUnit> stated(KindDefinition kind) {
    return jdbc.sql(
            """
            select distinct unit_code, unit_name,
              case when unit_code = '' and unit_name = '' and %s then d.folder else '' end as folder,
              r.year
            from (select row_id, year, unit_code, %s as unit_name from %s) r
            join delivery d on d.delivery_id = row_delivery(r.row_id)
            where d.standing = 'in-force'
            """
                .formatted(
                    kind.unit() == KindDefinition.UnitSource.ROW_OR_FOLDER,
                    kind.unit() == KindDefinition.UnitSource.ROW_OR_FOLDER ? "unit_name" : "''",
                    kind.table()))
        .query(
            (row, number) ->
                new StatedUnit(
                    kind.code(),
                    row.getString("unit_code"),
                    row.getString("unit_name"),
                    row.getString("folder"),
                    row.getInt("year")))
        .list();
  }

  private static Set<Integer> years(List<StatedUnit> stated) {
    Set<Integer> years = new LinkedHashSet<>(stated.stream().map(StatedUnit::year).toList());
    if (years.isEmpty()) {
      return years;
    }
    int last = Collections.max(years);
    for (int year = Collections.min(years); year <= last; year++) {
      years.add(year);
    }
    return years;
  }

  private void storeYears(OrganisationRegister register, Set<Integer> years, int longestWindow) {
    jdbc.sql("truncate organisation_year, organisation_window, unit_resolution").update();
    for (int year : years) {
      OrganisationTree tree = register.in(year);
      for (OrganisationVersion version : tree.all()) {
        insertYear(year, tree, version);
      }
      jdbc.sql(
              "insert into organisation_year values (?, 'SE', 'Riket', 'NATION', null, null, null)")
          .param(year)
          .update();
      for (int back = 0; back < longestWindow; back++) {
        new OrganisationWindow(register, year, year - back).store(jdbc);
      }
    }
  }

  private void insertYear(int year, OrganisationTree tree, OrganisationVersion version) {
    jdbc.sql("insert into organisation_year values (?, ?, ?, ?, ?, ?, ?)")
        .param(year)
        .param(version.code())
        .param(version.name())
        .param(version.level().name())
        .param(tree.above(version).map(OrganisationVersion::code).orElse(null))
        .param(tree.at(Level.PROVIDER, version.code()).map(OrganisationVersion::code).orElse(null))
        .param(tree.at(Level.REGION, version.code()).map(OrganisationVersion::code).orElse(null))
        .update();
  }

  private void storeResolutions(OrganisationRegister register, List<StatedUnit> stated) {
    OrganisationResolver resolver = new OrganisationResolver(register);
    for (StatedUnit unit : stated) {
      boolean nationAllowed =
          kinds.canonical().stream()
              .anyMatch(
                  kind ->
                      kind.code().equals(unit.kind())
                          && kind.unit() == KindDefinition.UnitSource.ROW);
      store(register, unit, resolver.resolve(unit, nationAllowed));
    }
  }

  private void store(OrganisationRegister register, StatedUnit unit, Resolution resolution) {
    String organisation = null;
    String region = null;
    String code = null;
    String reason = null;
    String remedy = null;
    switch (resolution) {
      case Resolution.Resolved resolved -> {
        organisation = resolved.code();
        Optional<OrganisationVersion> above =
            register.in(unit.year()).at(Level.REGION, resolved.code());
        region = above.map(OrganisationVersion::code).orElse(null);
      }
      case Resolution.Unresolved unresolved -> {
        code = unresolved.finding().code();
        reason = unresolved.reason();
        remedy = unresolved.remedy();
      }
    }
    jdbc.sql("insert into unit_resolution values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(unit.kind())
        .param(unit.code())
        .param(unit.name())
        .param(unit.folder())
        .param(unit.year())
        .param(organisation)
        .param(region)
        .param(code)
        .param(reason)
        .param(remedy)
        .update();
  }
}
