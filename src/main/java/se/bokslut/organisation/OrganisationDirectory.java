package se.bokslut.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.intake.CopyBatch;

/**
 * Keeps the organisation by year, and whose each row is; made anew in every run from what is in
 * force.
 *
 * <p>Because units are resolved after all deliveries are in, the order of arrival does not matter
 * and a new alias heals old rows (spec input "Which unit").
 */
public final class OrganisationDirectory {

  /** A report shows five years, and a window of up to four years before the first of them. */
  private static final int YEARS_LOOKED_BACK = 8;

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KindCatalogue kinds;
  private final Clock clock;

  /**
   * Takes the database, the kinds whose rows state units, and the clock that tells the last year.
   */
  public OrganisationDirectory(
      DataSource dataSource, TransactionOperations transaction, KindCatalogue kinds, Clock clock) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.clock = clock;
    this.transaction = transaction;
    this.kinds = kinds;
  }

  /** Tells the units that a folder gives its rows, empty for none, by what is in force now. */
  public Function<String, String> unitsOfFolders() {
    OrganisationResolver resolver = new OrganisationResolver(register());
    return folder -> String.join(";", resolver.unitsOfFolder(folder));
  }

  /**
   * Resolves the organisation of every row in force and finds what cannot be resolved.
   *
   * @param longestWindow how many years the longest window of an indicator spans
   */
  public void resolve(int longestWindow) {
    transaction.executeWithoutResult(
        status -> {
          analyze(kinds.tables());
          OrganisationRegister register = register();
          List<StatedUnit> stated = stated();
          storeYears(register, years(stated), longestWindow);
          storeResolutions(register, stated);
          analyze(List.of("organisation_year", "organisation_window", "unit_resolution"));
          new OrganisationFindings(jdbc, kinds).find(register);
        });
  }

  /** Freshly filled tables have no statistics yet, and without them joins are planned blindly. */
  private void analyze(List<String> tables) {
    jdbc.sql("analyze delivery, delivery_sheet, " + String.join(", ", tables)).update();
  }

  private OrganisationRegister register() {
    return new OrganisationRegister(OrganisationRows.inForce(jdbc));
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

  /** All years that rows state and every one between, and the years that a report looks back on. */
  private List<Integer> years(List<StatedUnit> stated) {
    int thisYear = LocalDate.now(clock).getYear();
    int first = stated.stream().mapToInt(StatedUnit::year).min().orElse(thisYear);
    int last = stated.stream().mapToInt(StatedUnit::year).max().orElse(thisYear);
    return IntStream.rangeClosed(first - YEARS_LOOKED_BACK, Math.max(last, thisYear))
        .boxed()
        .toList();
  }

  private void storeYears(OrganisationRegister register, List<Integer> years, int longestWindow) {
    jdbc.sql("truncate organisation_year, organisation_window, unit_resolution").update();
    CopyBatch organisations =
        new CopyBatch(
            "organisation_year",
            List.of(
                "year", "code", "name", "level", "parent_code", "provider_code", "region_code"));
    CopyBatch windows =
        new CopyBatch(
            "organisation_window", List.of("reference_year", "year", "organisation", "ancestor"));
    for (int year : years) {
      OrganisationTree tree = register.in(year);
      for (OrganisationVersion version : tree.all()) {
        organisations.add(inYear(year, tree, version));
      }
      organisations.add(
          Arrays.asList(year, Level.NATION_CODE, "Riket", Level.NATION, null, null, null));
      for (int back = 0; back < longestWindow; back++) {
        new OrganisationWindow(register, year, year - back).addTo(windows);
      }
    }
    organisations.send(dataSource);
    windows.send(dataSource);
  }

  private static List<@Nullable Object> inYear(
      int year, OrganisationTree tree, OrganisationVersion version) {
    return Arrays.asList(
        year,
        version.code(),
        version.name(),
        version.level(),
        tree.above(version).map(OrganisationVersion::code).orElse(null),
        tree.at(Level.PROVIDER, version.code()).map(OrganisationVersion::code).orElse(null),
        tree.at(Level.REGION, version.code()).map(OrganisationVersion::code).orElse(null));
  }

  private void storeResolutions(OrganisationRegister register, List<StatedUnit> stated) {
    OrganisationResolver resolver = new OrganisationResolver(register);
    Set<String> withNation =
        kinds.canonical().stream()
            .filter(kind -> kind.unit() == KindDefinition.UnitSource.ROW)
            .map(KindDefinition::code)
            .collect(Collectors.toSet());
    CopyBatch resolutions =
        new CopyBatch(
            "unit_resolution",
            List.of(
                "kind",
                "unit_code",
                "unit_name",
                "folder",
                "year",
                "organisation",
                "region_code",
                "code",
                "reason",
                "remedy"));
    for (StatedUnit unit : stated) {
      Resolution resolution = resolver.resolve(unit, withNation.contains(unit.kind()));
      resolutions.add(resolved(register, unit, resolution));
    }
    resolutions.send(dataSource);
  }

  private static List<@Nullable Object> resolved(
      OrganisationRegister register, StatedUnit unit, Resolution resolution) {
    List<@Nullable Object> values =
        new ArrayList<>(List.of(unit.kind(), unit.code(), unit.name(), unit.folder(), unit.year()));
    values.addAll(
        switch (resolution) {
          case Resolution.Resolved found ->
              Arrays.asList(
                  found.code(),
                  register.in(unit.year()).regionCode(found.code()).orElse(null),
                  null,
                  null,
                  null);
          case Resolution.Unresolved none ->
              Arrays.<@Nullable Object>asList(
                  null, null, none.finding().code(), none.reason(), none.remedy());
        });
    return values;
  }
}
