package se.bokslut.job.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether reports can be written: the folder takes them, and the disk has room. */
final class OutputHealth implements HealthIndicator {

  /** A year's reports of seven regions with their archive take less. */
  private static final long LEAST_ROOM = 500L * 1024 * 1024;

  private final Path output;

  OutputHealth(Path output) {
    this.output = output.toAbsolutePath();
  }

  @Override
  public Health health() {
    try {
      Path folder = nearest(output);
      long room = Files.getFileStore(folder).getUsableSpace();
      boolean writable = Files.isWritable(folder);
      return (writable && room >= LEAST_ROOM ? Health.up() : Health.down())
          .withDetail("folder", output.toString())
          .withDetail("writable", writable)
          .withDetail("room", room)
          .withDetail("leastRoom", LEAST_ROOM)
          .build();
    } catch (IOException e) {
      return Health.down(e).withDetail("folder", output.toString()).build();
    }
  }

  /** The folder, or the one in which it would be made. */
  private static Path nearest(Path folder) {
    Path nearest = folder;
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    return nearest;
  }
}
