package se.bokslut.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a database that does not answer is waited for.
 *
 * @param longest the sum of all pauses
 */
public record ConnectionPatience(Duration longest) {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration MOST = Duration.ofSeconds(30);

  /** Refuses a negative time. */
  public ConnectionPatience {
    if (longest.isNegative()) {
      throw new DatabaseUnavailableException(
          "Inställningen bokslut.database-wait kan inte vara negativ; ange till exempel 1m eller 90s.");
    }
  }

  /** The pauses between attempts, each twice as long as the one before. */
  public List<Duration> pauses() {
    List<Duration> pauses = new ArrayList<>();
    Duration pause = FIRST;
    Duration left = longest;
    while (left.isPositive()) {
      Duration next = pause.compareTo(left) < 0 ? pause : left;
      pauses.add(next);
      left = left.minus(next);
      Duration twice = pause.multipliedBy(2);
      pause = twice.compareTo(MOST) < 0 ? twice : MOST;
    }
    return pauses;
  }

  /**
   * Lets a pause pass.
   *
   * @throws DatabaseUnavailableException when the process is told to end meanwhile
   */
  public static void await(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailableException(
          "Väntan på databasen avbröts; starta Bokslut igen.", e);
    }
  }
}
