package se.bokslut.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** The units in force in a year by what is delivered now, in the order of their codes. */
  public List<UnitInForce> units(int year) {
    return register().in(year).all().stream()
        .filter(version -> version.level() == Level.UNIT)
        .map(version -> new UnitInForce(version.code(), version.name()))
        .sorted(Comparator.comparing(UnitInForce::code))
        .toList();
  }

  /**
   * Resolves the organisation of every row in force and finds what cannot be resolved.
   *
   * @param longestWindow how many years back from a year its rows may count
   */
  public void resolve(int longestWindow) {
    transaction.executeWithoutResult(
        status -> {
          analyze(kinds.tables());
          OrganisationRegister register = register();
          StatedUnits stated = StatedUnits.inForce(jdbc, kinds);
          List<Integer> years = stated.years(LocalDate.now(clock).getYear());
          storeYears(register, years, longestWindow);
          storeResolutions(register, stated.in(years));
          new RowAffiliations(dataSource, kinds).store(register);
          analyze(
              List.of(
                  "organisation_year", "organisation_window", "region_heir", "unit_resolution"));
          new OrganisationFindings(jdbc, kinds).find(register);
        });
  }

  /** Freshly filled tables have no statistics yet, and without them joins are planned blindly. */
  private void analyze(List<String> tables) {
    jdbc.sql(
            "call refresh_statistics('delivery', 'delivery_sheet', '%s')"
                .formatted(String.join("', '", tables)))
        .update();
  }

  private OrganisationRegister register() {
    return new OrganisationRegister(OrganisationRows.inForce(jdbc));
  }

  private void storeYears(OrganisationRegister register, List<Integer> years, int longestWindow) {
    jdbc.sql("truncate organisation_year, organisation_window, region_heir, unit_resolution")
        .update();
    CopyBatch organisations =
        new CopyBatch(
            "organisation_year",
            List.of(
                "year", "code", "name", "level", "parent_code", "provider_code", "region_code"));
    CopyBatch windows =
        new CopyBatch(
            "organisation_window", List.of("reference_year", "year", "organisation", "ancestor"));
    CopyBatch heirs = new CopyBatch("region_heir", List.of("year", "region", "heir"));
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
      register.regionHeirs(year).forEach((region, heir) -> heirs.add(List.of(year, region, heir)));
    }
    organisations.send(dataSource);
    heirs.send(dataSource);
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

  private void storeResolutions(OrganisationRegister register, Set<StatedUnit> stated) {
    OrganisationResolver resolver = new OrganisationResolver(register);
    Map<String, KindDefinition.UnitSource> sources =
        kinds.canonical().stream()
            .collect(Collectors.toMap(KindDefinition::code, KindDefinition::unit));
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
      Resolution resolution =
          resolver.resolve(unit, Objects.requireNonNull(sources.get(unit.kind())));
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
