package se.bokslut.job.monitoring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers, told without waiting for one that does not. */
final class DatabaseHealth implements HealthIndicator {

  private final LatestFigures figures;

  DatabaseHealth(LatestFigures figures) {
    this.figures = figures;
  }

  @Override
  public Health health() {
    return (figures.now().isPresent() ? Health.up() : Health.down())
        .withDetail("database", "PostgreSQL")
        .build();
  }
}
