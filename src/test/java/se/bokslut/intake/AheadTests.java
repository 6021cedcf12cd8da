package se.bokslut.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made ahead comes in its order, fails in its turn, and ends when it is closed. */
@Timeout(60)
class AheadTests {

  private static final Executor THREADS = command -> Thread.ofPlatform().start(command);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 101, 12_345})
  void everythingComesOnceAndInItsOrder(int count) throws Exception {
    AtomicInteger next = new AtomicInteger();

    List<Integer> taken = new ArrayList<>();
    try (Ahead<Integer> ahead = new Ahead<>(() -> upTo(count, next), 400, thing -> 1, THREADS)) {
      for (Integer thing = ahead.next(); thing != null; thing = ahead.next()) {
        taken.add(thing);
      }

      assertThat(ahead.next()).isNull();
    }

    assertThat(taken).hasSize(count).isSorted().doesNotHaveDuplicates();
  }

  private static @Nullable Integer upTo(int count, AtomicInteger next) {
    int thing = next.getAndIncrement();
    return thing < count ? thing : null;
  }

  @Test
  void whatFailsFailsWhereItWouldHaveBeenTaken() throws Exception {
    AtomicInteger next = new AtomicInteger();
    Ahead.Source<Integer> source =
        () -> {
          if (next.get() == 250) {
            throw new IOException("the disk is gone");
          }
          return next.getAndIncrement();
        };

    try (Ahead<Integer> ahead = new Ahead<>(source, 400, thing -> 1, THREADS)) {
      for (int i = 0; i < 250; i++) {
        assertThat(ahead.next()).isEqualTo(i);
      }

      assertThatThrownBy(ahead::next)
          .isInstanceOf(IOException.class)
          .hasMessage("the disk is gone");
    }
  }

  @Test
  void whatBreaksTheMakerIsThrownToTheTaker() throws Exception {
    Ahead.Source<Integer> source =
        () -> {
          throw new NoClassDefFoundError("gone");
        };

    try (Ahead<Integer> ahead = new Ahead<>(source, 400, thing -> 1, THREADS)) {
      assertThatThrownBy(ahead::next).isInstanceOf(NoClassDefFoundError.class);
    }
  }

  @Test
  void nothingIsMadeAfterItWasClosed() throws Exception {
    AtomicInteger made = new AtomicInteger();
    AtomicBoolean closed = new AtomicBoolean();
    AtomicBoolean madeLate = new AtomicBoolean();
    Ahead<Integer> ahead =
        new Ahead<>(
            () -> {
              madeLate.compareAndSet(false, closed.get());
              return made.incrementAndGet();
            },
            400,
            thing -> 1,
            THREADS);
    assertThat(ahead.next()).isEqualTo(1);

    ahead.close();
    closed.set(true);

    assertThat(made.get()).isLessThanOrEqualTo(600);
    assertThat(madeLate).isFalse();
  }

  @Test
  void anInterruptIsKeptForWhoeverTakes() throws Exception {
    try (Ahead<Integer> ahead = new Ahead<>(() -> 1, 400, thing -> 1, THREADS)) {
      Thread.currentThread().interrupt();

      assertThat(ahead.next()).isEqualTo(1);

      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
