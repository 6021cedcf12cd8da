package se.bokslut.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.bokslut.report.FaultySettingException;

/**
 * Which processes read the deliveries of a run.
 *
 * @param workers {@code local}: the run's own; {@code remote}: worker processes (arbetare), which
 *     may be on other machines
 * @param workerWait how long a run waits when there is no worker process
 */
@ConfigurationProperties("bokslut")
public record WorkerSettings(
    @DefaultValue(WorkerSettings.LOCAL) String workers, @DefaultValue("2m") Duration workerWait) {

  /** The run's own process reads. */
  public static final String LOCAL = "local";

  /** Worker processes read. */
  public static final String REMOTE = "remote";

  /** Understands them, so that a fault is told at the start. */
  public WorkerSettings {
    if (!workers.equals(LOCAL) && !workers.equals(REMOTE)) {
      throw new FaultySettingException(
          "Inställningen bokslut.workers ska vara local eller remote, inte ”%s”."
              .formatted(workers));
    }
    if (workerWait.isNegative()) {
      throw new FaultySettingException(
          "Inställningen bokslut.worker-wait kan inte vara negativ; ange till exempel 2m.");
    }
  }

  /**
   * Whether worker processes read.
   *
   * @throws FaultySettingException when they could not reach the database
   */
  public boolean areRemote(DatabasePlace database) {
    if (workers.equals(LOCAL)) {
      return false;
    }
    requireReachable(database);
    return true;
  }

  /**
   * Requires a database that several processes can reach.
   *
   * @throws FaultySettingException when it is the embedded one
   */
  public static void requireReachable(DatabasePlace database) {
    if (database.address().isEmpty()) {
      throw new FaultySettingException(
          "Arbetare behöver en egen PostgreSQL, som både de och körningen når; ange den med --database-url (se README, Flera maskiner). Den inbyggda databasen nås bara av den process som startade den.");
    }
  }
}
