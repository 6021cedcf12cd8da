package se.bokslut.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does independent pieces of work at the same time, as many as there are processors. */
public final class ParallelWork {

  /** A piece of work that needs none of the others. */
  @FunctionalInterface
  public interface Piece {
    void run() throws IOException;
  }

  private static final int MOST = 4;
  private static final long PATIENCE_IN_MINUTES = 10;

  private final int threads;

  /** A piece may hold a report in memory, so that there are never many of them. */
  public ParallelWork() {
    this(Math.min(MOST, Runtime.getRuntime().availableProcessors()));
  }

  ParallelWork(int threads) {
    this.threads = threads;
  }

  /**
   * Does all pieces; none is begun after one has failed.
   *
   * @throws IOException when a piece does
   */
  public void run(List<Piece> pieces) throws IOException {
    ThreadFactory factory = Executors.defaultThreadFactory();
    ExecutorService executor =
        Executors.newFixedThreadPool(
            threads, work -> factory.newThread(LogContext.carriedBy(work)));
    try {
      AtomicBoolean failed = new AtomicBoolean();
      List<Future<?>> begun = new ArrayList<>();
      for (Piece piece : pieces) {
        begun.add(executor.submit(unlessFailed(piece, failed)));
      }
      for (Future<?> piece : begun) {
        await(piece);
      }
    } finally {
      executor.shutdownNow();
      awaitEnd(executor);
    }
  }

  private static Callable<Void> unlessFailed(Piece piece, AtomicBoolean failed) {
    return () -> {
      if (!failed.get()) {
        boolean done = false;
        try {
          piece.run();
          done = true;
        } finally {
          failed.compareAndSet(false, !done);
        }
      }
      return null;
    };
  }

  private static void await(Future<?> piece) throws IOException {
    try {
      piece.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException("a piece of work failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Arbetet avbröts. Kör kommandot igen.", e);
    }
  }

  /**
   * A piece that has begun still writes; what it writes into must not be removed under it, not even
   * when the caller is interrupted.
   */
  private static void awaitEnd(ExecutorService executor) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      while (!executor.isTerminated()) {
        try {
          if (!executor.awaitTermination(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            throw new IOException(
                "Ett arbete som hade börjat kunde inte avbrytas. Kör kommandot igen.");
          }
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
