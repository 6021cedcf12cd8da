package se.bokslut.command;

import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.KeyOfDatabase;
import se.bokslut.platform.PseudonymKey;
import se.bokslut.platform.TableMigration;
import se.bokslut.platform.backup.Backup;
import se.bokslut.platform.backup.Restoration;
import se.bokslut.platform.backup.SchemaVersions;

/**
 * Backups, and the version that the tables have when a command begins: the newest one, but for a
 * backup that is put back, which needs its own first.
 */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

  @Bean
  FlywayMigrationStrategy schemaAtStart(CommandLine line, TableMigration migration) {
    return line.command() == CommandLine.Command.RESTORE
        ? flyway -> {}
        : new TablesAtStart(migration);
  }

  @Bean
  SchemaVersions schemaVersions(Flyway flyway, TableMigration migration) {
    return new SchemaVersions(flyway, migration);
  }

  @Bean
  BackupCommand backupCommand(
      DataSource dataSource,
      SchemaVersions schema,
      @Value("${bokslut.version}") String version,
      Clock clock,
      PseudonymKey key,
      KeyOfDatabase keyOfDatabase,
      BokslutSettings settings,
      Terminal terminal) {
    return new BackupCommand(
        new Backup(dataSource, schema, version, clock),
        key,
        keyOfDatabase,
        settings.output(),
        terminal);
  }

  /** Tables are filled by their owner, who migrates them and need not be the user of runs. */
  @Bean
  RestoreCommand restoreCommand(
      DataSource dataSource,
      Flyway flyway,
      SchemaVersions schema,
      PseudonymKey key,
      Clock clock,
      BokslutSettings settings,
      Terminal terminal) {
    DataSource owner = Objects.requireNonNull(flyway.getConfiguration().getDataSource());
    return new RestoreCommand(
        dataSource, new Restoration(owner, schema, clock), key, settings.output(), terminal);
  }
}
