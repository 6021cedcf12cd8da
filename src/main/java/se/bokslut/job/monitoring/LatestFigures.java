package se.bokslut.job.monitoring;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Reads the figures seldom and apart from those who ask, however many they are, so that nobody has
 * to wait for a database that does not answer; that it did not is remembered as long.
 */
final class LatestFigures {

  private static final Logger LOG = LoggerFactory.getLogger(LatestFigures.class);

  /** For how long a reading serves. */
  private static final Duration AGE = Duration.ofSeconds(15);

  /** For how long, from when a reading begins, it is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private record Reading(long begun, CompletableFuture<Optional<WatchFigures>> figures) {

    long age() {
      return System.nanoTime() - begun;
    }

    boolean serves() {
      return !figures.isDone() || age() < AGE.toNanos();
    }
  }

  private final Supplier<WatchFigures> database;
  private final Executor executor;
  private @Nullable Reading latest;

  /**
   * Takes what is read.
   *
   * @param executor reads, one reading at a time
   */
  LatestFigures(Supplier<WatchFigures> database, Executor executor) {
    this.database = database;
    this.executor = executor;
  }

  /** The figures; empty when the database has not answered. */
  Optional<WatchFigures> now() {
    Reading reading = reading();
    try {
      return reading
          .figures()
          .get(Math.max(0, PATIENCE.toNanos() - reading.age()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.debug("the database does not answer", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Has the figures read again the next time, since something has been done. */
  synchronized void areOld() {
    latest = null;
  }

  private synchronized Reading reading() {
    Reading last = latest;
    if (last == null || !last.serves()) {
      last = new Reading(System.nanoTime(), CompletableFuture.supplyAsync(this::read, executor));
      latest = last;
    }
    return last;
  }

  private Optional<WatchFigures> read() {
    try {
      return Optional.of(database.get());
    } catch (DataAccessException e) {
      LOG.debug("the figures cannot be read now", e);
      return Optional.empty();
    }
  }
}
