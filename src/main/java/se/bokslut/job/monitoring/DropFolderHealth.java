package se.bokslut.job.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import se.bokslut.delivery.DropFolderPresence;

/** Whether the drop folder can be read; a share may be gone for a while. */
final class DropFolderHealth implements HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(DropFolderHealth.class);

  private final Path input;
  private final DropFolderPresence presence;

  DropFolderHealth(Path input, DropFolderPresence presence) {
    this.input = input;
    this.presence = presence;
  }

  /** Whether it is a folder that can be read, and not the empty place of a share. */
  boolean isReadable() {
    return Files.isDirectory(input) && Files.isReadable(input) && isThere();
  }

  /** That the database does not answer is told of the database. */
  private boolean isThere() {
    try {
      presence.require();
      return true;
    } catch (IOException e) {
      LOG.debug("the drop folder is not there", e);
      return false;
    } catch (DataAccessException e) {
      LOG.debug("whether the drop folder is there is not known", e);
      return true;
    }
  }

  @Override
  public Health health() {
    return (isReadable() ? Health.up() : Health.down())
        .withDetail("folder", input.toString())
        .build();
  }
}
