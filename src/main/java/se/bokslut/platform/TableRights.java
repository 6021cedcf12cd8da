package se.bokslut.platform;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;

/** Says who must do what needs rights on the tables, when who asks for it has not got them. */
public final class TableRights {

  private static final String DENIED = "42501";

  private TableRights() {}

  /**
   * Does what migrations do.
   *
   * @throws DatabaseUnavailableException when the server denies it
   */
  public static <T> T required(Supplier<T> work) {
    try {
      return work.get();
    } catch (FlywayException e) {
      if (!isDenied(e)) {
        throw e;
      }
      throw new DatabaseUnavailableException(
          "Databasens tabeller ägs av en annan användare än den som Bokslut är inloggad som, och ska nu göras eller ändras. Ange den som äger dem med database-owner (se README, Egen PostgreSQL) och starta igen.",
          e);
    }
  }

  private static boolean isDenied(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && DENIED.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
