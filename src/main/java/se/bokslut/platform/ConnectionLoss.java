package se.bokslut.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/** Tells failures that a new connection mends from those that it does not. */
public final class ConnectionLoss {

  /** Ended by the administrator, by a crash, not yet started, idle or at work for too long. */
  private static final Set<String> ENDED =
      Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "25P04", "53300");

  private static final String CONNECTION = "08";
  private static final String PROTOCOL_VIOLATION = "08P01";

  /** What the pool says, without a code, of a connection that it has given up as broken. */
  private static final String GIVEN_UP = "Connection is closed";

  private ConnectionLoss() {}

  /** Whether a failure, or one of its causes, is that the database was not reached. */
  public static boolean isCauseOf(Throwable failure) {
    return isCauseOf(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean isCauseOf(Throwable failure, Set<Throwable> seen) {
    if (!seen.add(failure)) {
      return false;
    }
    if (isLoss(failure)) {
      return true;
    }
    if (failure instanceof TransactionSystemException rollback
        && rollback.getApplicationException() != null
        && isCauseOf(rollback.getApplicationException(), seen)) {
      return true;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (isCauseOf(suppressed, seen)) {
        return true;
      }
    }
    Throwable cause = failure.getCause();
    return cause != null && isCauseOf(cause, seen);
  }

  private static boolean isLoss(Throwable failure) {
    return failure instanceof RunLock.LostException
        || failure instanceof SQLTransientConnectionException
        || (failure instanceof SQLException sql
            && (isLoss(String.valueOf(sql.getSQLState())) || GIVEN_UP.equals(sql.getMessage())));
  }

  static boolean isLoss(String state) {
    return ENDED.contains(state)
        || (state.startsWith(CONNECTION) && !state.equals(PROTOCOL_VIOLATION));
  }

  /** The failure in a sentence, for when it is not tried again. */
  public static DatabaseUnavailableException told(Throwable failure) {
    return new DatabaseUnavailableException(
        "Anslutningen till databasen bröts; inget är halvt sparat. Kontrollera att databasen är igång och starta igen.",
        failure);
  }
}
