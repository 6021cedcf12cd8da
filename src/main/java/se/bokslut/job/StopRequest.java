package se.bokslut.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether somebody has asked that watching end; may be asked for by any thread. */
final class StopRequest {

  private final CountDownLatch requested = new CountDownLatch(1);

  void request() {
    requested.countDown();
  }

  boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Waits, but no longer than until the request; an interrupted thread makes one. */
  void await(Duration longest) {
    try {
      if (requested.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      request();
    }
  }
}
