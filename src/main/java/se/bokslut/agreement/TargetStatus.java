package se.bokslut.agreement;

import java.util.Optional;
import se.bokslut.indicator.Fraction;

/** How a target turned out (spec reports "Status of a target"). */
public enum TargetStatus {
  /** The outcome reaches the target. */
  MET("uppfyllt", "●"),
  /** It misses by no more than the tolerance. */
  NEAR("nära", "▲"),
  /** It misses. */
  MISSED("ej uppfyllt", "■"),
  /** There is no outcome. */
  UNKNOWN("kan ej bedömas", "–"),
  /** The outcome is not shown, which the public edition says of small numbers. */
  WITHHELD("visas inte", "–");

  private final String word;
  private final String symbol;

  TargetStatus(String word, String symbol) {
    this.word = word;
    this.symbol = symbol;
  }

  /** The Swedish word. */
  public String word() {
    return word;
  }

  /** The symbol that always stands with the word. */
  public String symbol() {
    return symbol;
  }

  /** The status of a Swedish word. */
  public static TargetStatus of(String word) {
    for (TargetStatus status : values()) {
      if (status.word.equals(word)) {
        return status;
      }
    }
    throw new IllegalArgumentException("not a status: " + word);
  }

  /**
   * Assesses an outcome, exactly.
   *
   * @param outcome the outcome, empty when there is none
   * @param direction {@code ≥}, {@code ≤} or {@code =}
   * @param tolerance per cent of the target, from 0
   */
  static TargetStatus assess(
      Optional<Fraction> outcome, String direction, Fraction target, Fraction tolerance) {
    if (outcome.isEmpty()) {
      return UNKNOWN;
    }
    Fraction distance = outcome.get().minus(target).abs();
    Fraction allowed = target.abs().times(tolerance).dividedBy(Fraction.of(100));
    boolean within = distance.compareTo(allowed) <= 0;
    int compared = outcome.get().compareTo(target);
    return switch (direction) {
      case "≥" -> compared >= 0 ? MET : within ? NEAR : MISSED;
      case "≤" -> compared <= 0 ? MET : within ? NEAR : MISSED;
      case "=" -> within ? MET : MISSED;
      default -> throw new IllegalArgumentException("not a direction: " + direction);
    };
  }
}
