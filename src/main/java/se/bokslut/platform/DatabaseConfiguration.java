package se.bokslut.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one data source: the region's PostgreSQL when an address is set, else the embedded one. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

  private static final int CONNECTIONS = 10;
  private static final String ADDRESS = "bokslut.database-url";

  @Bean
  @ConditionalOnProperty(name = ADDRESS, matchIfMissing = true, havingValue = "\u0000")
  EmbeddedDatabase embeddedDatabase(BokslutSettings settings) {
    return EmbeddedDatabase.start(settings.data().resolve("postgres"));
  }

  @Bean
  @ConditionalOnProperty(name = ADDRESS, matchIfMissing = true, havingValue = "\u0000")
  DataSource embeddedDataSource(EmbeddedDatabase database) {
    return pool(database.jdbcUrl(), database.user(), database.password());
  }

  @Bean
  @ConditionalOnProperty(ADDRESS)
  DataSource externalDataSource(BokslutSettings settings) {
    return pool(
        Objects.requireNonNull(settings.databaseUrl()),
        settings.databaseUser(),
        settings.databasePassword());
  }

  private static HikariDataSource pool(
      String url, @Nullable String user, @Nullable String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setPoolName("bokslut");
    return new HikariDataSource(config);
  }
}
