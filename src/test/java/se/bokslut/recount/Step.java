package se.bokslut.recount;

import java.util.Optional;
import java.util.stream.Stream;

/** A step of the scale on which agreements measure what is done; in order. */
enum Step {
  NOT_BEGUN(0, "ej påbörjad"),
  UNDER_WAY(1, "pågår"),
  DONE(2, "genomförd");

  private final int place;
  private final String words;

  Step(int place, String words) {
    this.place = place;
    this.words = words;
  }

  String words() {
    return words;
  }

  Fraction place() {
    return Fraction.of(place);
  }

  static Optional<Step> read(Cell cell) {
    String sought = cell.text().map(Texts::folded).orElse("");
    return Stream.of(values()).filter(step -> Texts.folded(step.words).equals(sought)).findAny();
  }
}
