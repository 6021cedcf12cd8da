package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderlyStopTests {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);

  private static OrderlyStop stop() {
    return OrderlyStop.of(CommandLine.of("run"));
  }

  private void askWhatDoesNotAnswer() {
    asked.countDown();
    try {
      answered.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void is_known_to_be_requested_while_what_is_asked_to_end_does_not_answer() throws Exception {
    try (OrderlyStop stop = stop()) {
      stop.onSignal(this::askWhatDoesNotAnswer);

      stop.request();

      assertThat(stop.isRequested()).isTrue();
      assertThat(asked.await(50, TimeUnit.SECONDS)).isTrue();
      assertThat(answered.getCount()).isEqualTo(1);
    } finally {
      answered.countDown();
    }
  }

  @Test
  void is_done_at_once_by_who_begins_after_the_signal() {
    try (OrderlyStop stop = stop()) {
      stop.request();

      stop.onSignal(asked::countDown);

      assertThat(asked.getCount()).isZero();
    }
  }
}
