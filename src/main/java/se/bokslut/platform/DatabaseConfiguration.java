package se.bokslut.platform;

import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one data source: the region's PostgreSQL when an address is set, else the embedded one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {

  private static final String ADDRESS = "bokslut.database-url";

  /** A crashed server of our own is up again within it, or not at all. */
  private static final Duration OWN_SERVER_RECOVERS = Duration.ofSeconds(5);

  @Bean
  RunLockCheck runLockCheck(DataSource dataSource) {
    return new RunLockCheck(dataSource);
  }

  /** The embedded one, whose user owns everything. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = ADDRESS, matchIfMissing = true, havingValue = "\u0000")
  static class Embedded {

    @Bean
    EmbeddedDatabase embeddedDatabase(BokslutSettings settings) {
      return EmbeddedDatabase.start(settings.data().resolve("postgres"));
    }

    @Bean
    DataSource embeddedDataSource(EmbeddedDatabase database) {
      return new DatabaseServer(
              DatabaseAddress.of(database.jdbcUrl()),
              new DatabaseLogin(database.user(), database.password()))
          .pool();
    }

    @Bean
    ConnectionPatience connectionPatience() {
      return new ConnectionPatience(OWN_SERVER_RECOVERS);
    }
  }

  /** The region's, whose tables someone else may own. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(ADDRESS)
  static class External {

    private final DatabaseServer asUser;
    private final DatabaseServer asOwner;

    External(DatabaseSettings settings) {
      DatabaseAddress address = DatabaseAddress.of(Objects.requireNonNull(settings.databaseUrl()));
      asUser = new DatabaseServer(address, settings.user().or(address.login()));
      asOwner =
          settings.databaseOwner() == null ? asUser : new DatabaseServer(address, settings.owner());
    }

    @Bean
    ConnectionPatience connectionPatience(DatabaseSettings settings) {
      return new ConnectionPatience(settings.databaseWait());
    }

    @Bean
    DataSource externalDataSource(ConnectionPatience patience, Notices notices) {
      asUser.await(patience, notices);
      return asUser.pool();
    }

    @Bean
    FlywayConfigurationCustomizer migratingAsOwner() {
      return flyway -> flyway.dataSource(asOwner.unpooled());
    }

    @Bean
    FlywayMigrationStrategy migration() {
      return new Migration(asUser, asOwner);
    }
  }
}
