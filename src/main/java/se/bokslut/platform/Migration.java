package se.bokslut.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Brings the tables of a region's PostgreSQL up to date: as their owner when one is set, who then
 * gives the user what he needs; else as the user, who must own them.
 */
final class Migration implements FlywayMigrationStrategy {

  private static final String MAY_CREATE =
      "select current_schema() is not null and has_schema_privilege(current_schema(), 'CREATE')";

  private final DatabaseServer asUser;
  private final DatabaseServer asOwner;

  /** Takes the server as the user and as the owner see it, who may be the same. */
  Migration(DatabaseServer asUser, DatabaseServer asOwner) {
    this.asUser = asUser;
    this.asOwner = asOwner;
  }

  @Override
  public void migrate(Flyway flyway) {
    try (Connection owner = asOwner.connect();
        Connection user = asUser.connect()) {
      if (!mayCreate(owner) && flyway.info().pending().length > 0) {
        throw mayNot(owner);
      }
      flyway.migrate();
      String name = currentUser(user);
      if (!name.equals(currentUser(owner))) {
        new Privileges(owner).grant(name);
      }
      Privileges.check(user, asUser.address().shown());
    } catch (SQLException e) {
      throw new ConnectionRefusal(asOwner).sentence(e);
    }
  }

  private DatabaseUnavailableException mayNot(Connection owner) throws SQLException {
    return new DatabaseUnavailableException(
        "Databasen på %s behöver nya eller ändrade tabeller, men användaren %s har inte rätten CREATE i sitt schema; ange den som äger tabellerna med database-owner (se README, Egen PostgreSQL) och starta igen."
            .formatted(asOwner.address().shown(), currentUser(owner)));
  }

  private static boolean mayCreate(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MAY_CREATE);
        ResultSet row = statement.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static String currentUser(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select current_user");
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
