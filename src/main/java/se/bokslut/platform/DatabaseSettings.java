package se.bokslut.platform;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database is worked on, and as whom.
 *
 * @param databaseUrl a PostgreSQL to use instead of the embedded one, or null
 * @param databaseUser the user who runs the programme, or null for that of the address
 * @param databasePassword his password, or null
 * @param databasePasswordFile a file with his password, or null
 * @param databaseOwner who owns the tables and changes them in an upgrade, or null for the user
 * @param databaseOwnerPassword the owner's password, or null
 * @param databaseOwnerPasswordFile a file with the owner's password, or null
 * @param databaseWait how long a server that does not answer is waited for
 */
@ConfigurationProperties("bokslut")
public record DatabaseSettings(
    @Nullable String databaseUrl,
    @Nullable String databaseUser,
    @Nullable String databasePassword,
    @Nullable Path databasePasswordFile,
    @Nullable String databaseOwner,
    @Nullable String databaseOwnerPassword,
    @Nullable Path databaseOwnerPasswordFile,
    @DefaultValue("1m") Duration databaseWait) {

  /** Who runs the programme. */
  DatabaseLogin user() {
    return DatabaseLogin.of(databaseUser, databasePassword, databasePasswordFile);
  }

  /** Who owns the tables. */
  DatabaseLogin owner() {
    return DatabaseLogin.of(databaseOwner, databaseOwnerPassword, databaseOwnerPasswordFile);
  }

  /** Without the passwords. */
  @Override
  public String toString() {
    return "DatabaseSettings[user=%s, owner=%s]".formatted(databaseUser, databaseOwner);
  }
}
