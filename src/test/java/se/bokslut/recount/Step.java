package se.bokslut.recount;

import java.util.Optional;
import java.util.stream.Stream;

/** A step of the scale on which agreements measure what is done; in order. */
enum Step {
  NOT_BEGUN(0, "ej påbörjad", "ej påbörjat"),
  UNDER_WAY(1, "pågår", "pågående"),
  DONE(2, "genomförd", "genomfört");

  private final int place;
  private final String words;
  private final String otherForm;

  /** Takes its words, and another form of them that offices write. */
  Step(int place, String words, String otherForm) {
    this.place = place;
    this.words = words;
    this.otherForm = otherForm;
  }

  String words() {
    return words;
  }

  Fraction place() {
    return Fraction.of(place);
  }

  static Optional<Step> read(Cell cell) {
    String sought = cell.text().map(Texts::folded).orElse("");
    return Stream.of(values())
        .filter(
            step ->
                Stream.of(step.words, step.otherForm).map(Texts::folded).anyMatch(sought::equals))
        .findAny();
  }
}
