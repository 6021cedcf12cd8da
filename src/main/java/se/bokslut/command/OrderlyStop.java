package se.bokslut.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a signal (SIGTERM, Ctrl-C) end a command that stays in order, with exit status 0: what is
 * being done is left at the next place where it can be, then the database is closed.
 *
 * <p>A signal begins the end of the Java process at once and everywhere; so the process's end waits
 * here for the working thread, and Spring's own closing must be off.
 */
final class OrderlyStop implements AutoCloseable {

  /** Together shorter than the minute and a half after which systemd kills. */
  private static final long PATIENCE_IN_SECONDS = 60;

  private static final long PATIENCE_WHEN_INTERRUPTED_IN_SECONDS = 20;

  private final Thread worker;
  private final Thread hook = new Thread(this::signalled, "orderly-stop");
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Runnable request = () -> {};
  private volatile boolean requested;

  private OrderlyStop(Thread worker) {
    this.worker = worker;
  }

  /** Listens for signals while the calling thread stays; other commands end as processes do. */
  static OrderlyStop of(CommandLine line) {
    OrderlyStop stop = new OrderlyStop(Thread.currentThread());
    if (line.command().stays()) {
      Runtime.getRuntime().addShutdownHook(stop.hook);
    }
    return stop;
  }

  /** Says what is to be done at a signal, perhaps twice; done at once when there has been one. */
  void onSignal(Runnable stopping) {
    request = stopping;
    if (requested) {
      stopping.run();
    }
  }

  /** Whether there has been a signal. */
  boolean isRequested() {
    return requested;
  }

  /** Stopping may ask a database that does not answer, and nobody waits for that. */
  void request() {
    requested = true;
    Thread.ofPlatform().daemon().name("stop-request").start(() -> request.run());
  }

  private void signalled() {
    try {
      request();
      if (!ended.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        worker.interrupt();
        ended.await(PATIENCE_WHEN_INTERRUPTED_IN_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ended.getCount() == 0 ? Commands.DONE : Bokslut.FAILED);
  }

  /** The working thread has ended, and closed what it used. */
  @Override
  public void close() {
    ended.countDown();
    if (!isRequested()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
