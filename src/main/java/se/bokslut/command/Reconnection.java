package se.bokslut.command;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.platform.ConnectionLoss;
import se.bokslut.platform.ConnectionPatience;
import se.bokslut.platform.RunLock;

/**
 * Begins a run again, after growing pauses, when it lost the database.
 *
 * <p>The database may not have noticed the loss yet, so that the lost session still holds the lock:
 * that another run works is then no answer until patience is at its end.
 *
 * <p>Assumes that a run takes up from what is stored, so that doing it again leaves nothing double.
 */
final class Reconnection {

  /** A run from its lock to its end. */
  @FunctionalInterface
  interface Run {
    int run() throws IOException, SQLException;
  }

  private static final Logger LOG = LoggerFactory.getLogger(Reconnection.class);

  private final ConnectionPatience patience;
  private final Terminal terminal;

  Reconnection(ConnectionPatience patience, Terminal terminal) {
    this.patience = patience;
    this.terminal = terminal;
  }

  /** Does it until it ends otherwise than by a lost connection, or patience is at its end. */
  int run(Run run) throws IOException, SQLException {
    Iterator<Duration> pauses = patience.pauses().iterator();
    boolean lost = false;
    while (true) {
      try {
        return run.run();
      } catch (RunLock.AnotherRunException e) {
        if (!lost || !pauses.hasNext()) {
          throw e;
        }
        pause(
            "Databasen håller ännu körningens spärr, eller så har en annan körning börjat", pauses);
      } catch (RuntimeException | IOException | SQLException e) {
        if (!ConnectionLoss.isCauseOf(e)) {
          throw e;
        }
        if (!pauses.hasNext()) {
          throw ConnectionLoss.told(e);
        }
        LOG.warn("the run lost the database and begins again", e);
        lost = true;
        pause("Anslutningen till databasen bröts. Körningen görs om när den svarar igen", pauses);
      }
    }
  }

  private void pause(String why, Iterator<Duration> pauses) {
    Duration pause = pauses.next();
    terminal.say("%s (nytt försök om %d s).".formatted(why, Math.max(1, pause.toSeconds())));
    ConnectionPatience.await(pause);
  }
}
