package se.bokslut.platform.backup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import se.bokslut.platform.TableMigration;
import se.bokslut.platform.TableRights;

/** Which version the tables of the database have, and brings them to another. */
public final class SchemaVersions {

  private final Flyway flyway;
  private final TableMigration migration;

  /** Takes the migrations, and how those to the newest version are run. */
  public SchemaVersions(Flyway flyway, TableMigration migration) {
    this.flyway = flyway;
    this.migration = migration;
  }

  /** The version that the tables have; none in an empty database. */
  Optional<String> current() {
    return Optional.ofNullable(info().current())
        .map(MigrationInfo::getVersion)
        .map(MigrationVersion::getVersion);
  }

  /** Whether the newest version differs from that which the tables have. */
  public boolean isBehind() {
    return info().pending().length > 0;
  }

  private MigrationInfoService info() {
    return TableRights.required(flyway::info);
  }

  /** The table in which migrations are recorded. */
  String history() {
    return flyway.getConfiguration().getTable();
  }

  /** The newest version that this programme can give the tables. */
  String newest() {
    return Arrays.stream(info().all())
        .filter(migration -> migration.getState().isResolved())
        .map(MigrationInfo::getVersion)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(MigrationVersion::getVersion)
        .orElseThrow();
  }

  /** Whether a version is newer than another. */
  static boolean isNewer(String version, String other) {
    return MigrationVersion.fromVersion(version).isNewerThan(other);
  }

  /**
   * Gives the tables the newest version.
   *
   * @throws BackupException when a newer programme has given them a newer one
   */
  public void bringUpToDate() {
    String newest = newest();
    current()
        .filter(version -> isNewer(version, newest))
        .ifPresent(
            version -> {
              throw new BackupException(
                  "Databasen har använts av en nyare version av Bokslut (dess tabeller har version %s, den här klarar %s). Använd den nyare versionen, eller läs in en äldre säkerhetskopia (restore) i en tom databas."
                      .formatted(version, newest));
            });
    migration.migrate(flyway);
  }

  /** Gives the tables, which are of no newer version, a version that is not the newest. */
  void bringTo(String version) {
    Flyway older =
        Flyway.configure(flyway.getConfiguration().getClassLoader())
            .configuration(flyway.getConfiguration())
            .target(MigrationVersion.fromVersion(version))
            .load();
    TableRights.required(older::migrate);
  }
}
