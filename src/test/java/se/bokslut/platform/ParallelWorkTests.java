package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParallelWorkTests {

  private final AtomicInteger done = new AtomicInteger();

  @Test
  void do_every_piece() throws IOException {
    List<ParallelWork.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      pieces.add(done::incrementAndGet);
    }

    new ParallelWork(3).run(pieces);

    assertThat(done).hasValue(100);
  }

  @Test
  void begin_no_piece_after_one_has_failed_and_tell_why() {
    List<ParallelWork.Piece> pieces =
        List.of(
            done::incrementAndGet,
            () -> {
              throw new IOException("Disken är full.");
            },
            done::incrementAndGet);

    assertThatThrownBy(() -> new ParallelWork(1).run(pieces))
        .isInstanceOf(IOException.class)
        .hasMessage("Disken är full.");
    assertThat(done).hasValue(1);
  }

  @Test
  void tell_a_programmers_fault_as_it_is() {
    List<ParallelWork.Piece> pieces =
        List.of(
            () -> {
              throw new IllegalStateException("so it is");
            });

    assertThatThrownBy(() -> new ParallelWork(2).run(pieces))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("so it is");
  }

  @Test
  void wait_for_what_has_begun_when_the_caller_is_interrupted() {
    Thread caller = Thread.currentThread();
    List<ParallelWork.Piece> pieces =
        List.of(
            () -> {
              caller.interrupt();
              writeAfterBeingInterrupted();
              done.incrementAndGet();
            });

    assertThatThrownBy(() -> new ParallelWork(1).run(pieces))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("avbröts");
    assertThat(done).hasValue(1);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void writeAfterBeingInterrupted() throws IOException {
    while (!Thread.interrupted()) {
      Thread.onSpinWait();
    }
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      throw new IOException("interrupted twice", e);
    }
  }
}
