package se.bokslut.command;

import java.util.List;
import java.util.Random;

/** Seeded choices, the same on every machine. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    random = new Random(seed * 7919L + 2026);
    random.nextInt();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** The number itself, or nothing: a cell that is left empty in a share of the rows. */
  Object orEmpty(int emptyShare, Object value) {
    return percent(emptyShare) ? "" : value;
  }
}
