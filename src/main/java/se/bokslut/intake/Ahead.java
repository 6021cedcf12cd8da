package se.bokslut.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes things in another thread ahead of the one that takes them, in their order and not many of
 * them; what fails there fails, in its turn, where they are taken.
 *
 * <p>One thread takes. After {@link #close()} nothing is made any more, and everything that was
 * done to make them is seen by who closed.
 */
final class Ahead<T> implements AutoCloseable {

  /** Gives one thing after another, null at the end. */
  @FunctionalInterface
  interface Source<T> {
    @Nullable T next() throws Exception;
  }

  /**
   * Some things that were made.
   *
   * @param isLast whether nothing comes after them
   * @param failure why nothing does, null when all were made
   */
  private record Batch<T>(List<T> things, boolean isLast, @Nullable Throwable failure) {}

  private static final int BATCH = 100;
  private static final int HEAVY = 1_000_000;
  private static final long TURN_IN_MILLISECONDS = 5;

  private final Source<T> source;
  private final ToLongFunction<T> weight;
  private final BlockingQueue<Batch<T>> made;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean closed;
  private volatile @Nullable Throwable broken;
  private Batch<T> taken = new Batch<>(List.of(), false, null);
  private int next;

  /**
   * Begins at once.
   *
   * @param most about how many things are made before one is taken
   * @param weight how much memory a thing takes, in characters; of heavy ones fewer are made
   */
  Ahead(Source<T> source, int most, ToLongFunction<T> weight, Executor executor) {
    this.source = source;
    this.weight = weight;
    this.made = new ArrayBlockingQueue<>(Math.max(1, most / BATCH));
    executor.execute(this::makeAll);
  }

  private void makeAll() {
    try {
      boolean more = true;
      while (more && !closed) {
        Batch<T> batch = make();
        more = !batch.isLast;
        put(batch);
      }
    } catch (Throwable e) {
      // kept for who takes, who would else wait for ever
      broken = e;
    } finally {
      ended.countDown();
    }
  }

  private Batch<T> make() {
    List<T> things = new ArrayList<>(BATCH);
    try {
      long heavy = 0;
      while (things.size() < BATCH && heavy < HEAVY) {
        T thing = source.next();
        if (thing == null) {
          return new Batch<>(things, true, null);
        }
        things.add(thing);
        heavy += weight.applyAsLong(thing);
      }
      return new Batch<>(things, false, null);
    } catch (Exception | Error e) {
      // thrown again where the things are taken, which knows what each of them means
      return new Batch<>(things, true, e);
    }
  }

  private void put(Batch<T> batch) {
    boolean given = false;
    while (!given && !closed) {
      given = uninterrupted(() -> made.offer(batch, TURN_IN_MILLISECONDS, TimeUnit.MILLISECONDS));
    }
  }

  /**
   * The next thing, null after the last.
   *
   * @throws Exception as the source threw it in place of the thing
   */
  @Nullable T next() throws Exception {
    while (next == taken.things.size()) {
      if (taken.isLast) {
        requireNoFailure(taken.failure);
        return null;
      }
      taken = take();
      next = 0;
    }
    return taken.things.get(next++);
  }

  private static void requireNoFailure(@Nullable Throwable failure) throws Exception {
    if (failure instanceof Exception exception) {
      throw exception;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }

  /** Waits for what is being made, which takes no longer than making it here would. */
  private Batch<T> take() {
    while (ended.getCount() > 0 || !made.isEmpty()) {
      Optional<Batch<T>> batch =
          uninterrupted(
              () -> Optional.ofNullable(made.poll(TURN_IN_MILLISECONDS, TimeUnit.MILLISECONDS)));
      if (batch.isPresent()) {
        return batch.get();
      }
    }
    return new Batch<>(List.of(), true, broken);
  }

  @Override
  public void close() {
    closed = true;
    uninterrupted(
        () -> {
          ended.await();
          return true;
        });
  }

  /** What can be waited for. */
  private interface Waiting<V> {
    V end() throws InterruptedException;
  }

  /** Waits through interrupts, which are kept for who asks for them afterwards. */
  private static <V> V uninterrupted(Waiting<V> waiting) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return waiting.end();
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
