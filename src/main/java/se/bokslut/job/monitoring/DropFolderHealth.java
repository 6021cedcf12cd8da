package se.bokslut.job.monitoring;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the drop folder can be read; a share may be gone for a while. */
final class DropFolderHealth implements HealthIndicator {

  private final Path input;

  DropFolderHealth(Path input) {
    this.input = input;
  }

  /** Whether it is a folder that can be read. */
  boolean isReadable() {
    return Files.isDirectory(input) && Files.isReadable(input);
  }

  @Override
  public Health health() {
    return (isReadable() ? Health.up() : Health.down())
        .withDetail("folder", input.toString())
        .build();
  }
}
