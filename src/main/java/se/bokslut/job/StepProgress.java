package se.bokslut.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import se.bokslut.job.summary.StepWords;

/**
 * Tells of a step that has no parts to count, now and then while it goes on, so that nobody takes a
 * long one for a dead one.
 */
final class StepProgress implements StepExecutionListener {

  private static final int SECONDS = 15;

  /** Tells of its parts by itself. */
  private static final String COUNTED = "renderReports";

  private final Progress progress;
  private final Clock clock;
  private @Nullable ScheduledExecutorService telling;

  /** Tells of one step. */
  StepProgress(Progress progress, Clock clock) {
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public void beforeStep(StepExecution execution) {
    if (execution.getStepName().equals(COUNTED)) {
      return;
    }
    String words = StepWords.of(execution.getStepName());
    Instant begun = clock.instant();
    progress.stepBegins(words);
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    ScheduledFuture<?> unused =
        executor.scheduleAtFixedRate(
            () -> progress.stepGoesOn(words, Duration.between(begun, clock.instant())),
            SECONDS,
            SECONDS,
            TimeUnit.SECONDS);
    telling = executor;
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution execution) {
    if (telling != null) {
      telling.shutdownNow();
      progress.stepEnds();
    }
    return null;
  }
}
