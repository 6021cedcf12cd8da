package se.bokslut.demonstration;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Chance that is the same on every machine: a named, seeded source of choices. Each concept has its
 * own name, so that a change in one leaves the others as they were.
 */
final class Chance {
  private final Random random;

  Chance(String name) {
    random = new Random(name.hashCode() * 7919L + 2026);
    random.nextInt();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  boolean share(double share) {
    return random.nextDouble() < share;
  }

  double bell(double mean, double deviation) {
    return mean + deviation * random.nextGaussian();
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  <T> T weighted(List<T> choices, ToDoubleFunction<T> weight) {
    double left = random.nextDouble() * choices.stream().mapToDouble(weight).sum();
    for (T choice : choices) {
      left -= weight.applyAsDouble(choice);
      if (left < 0) {
        return choice;
      }
    }
    return choices.get(choices.size() - 1);
  }
}
