package se.bokslut.indicator;

import java.util.Optional;

/** A step of the scale by which agreements follow measures (skala, spec input "measurements"). */
public enum Step {
  /** Not begun. */
  NOT_STARTED(0, "ej påbörjad"),
  /** Going on. */
  ONGOING(1, "pågår"),
  /** Carried through. */
  DONE(2, "genomförd");

  private final int place;
  private final String word;

  Step(int place, String word) {
    this.place = place;
    this.word = word;
  }

  /** The Swedish word. */
  public String word() {
    return word;
  }

  /** The step of a place, counted from 0; empty for a number between or beyond the places. */
  public static Optional<Step> at(Fraction place) {
    for (Step step : values()) {
      if (place.equals(Fraction.of(step.place))) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }
}
