package se.bokslut.recount;

import java.util.Optional;

/** A delivered minimum level: for a region or for all, during some years. */
record LevelRow(
    String id,
    Fields row,
    boolean forAll,
    Optional<Integer> from,
    Optional<Integer> to,
    Decided by) {

  /** What the row says of how the level is decided. */
  enum Decided {
    BY_ANSWER_ONLY,
    AS_BUILT_IN
  }

  static Optional<LevelRow> read(Fields row) {
    Optional<Integer> from = row.year("Giltig från år");
    Optional<Integer> to = row.year("Giltig till år");
    boolean backwards = from.isPresent() && to.filter(last -> last < from.get()).isPresent();
    boolean complete = row.text("Område").isPresent() && row.text("Text").isPresent();
    return row.text("Id")
        .filter(id -> complete && !backwards && !row.isNil())
        .map(
            id ->
                new LevelRow(
                    id,
                    row,
                    row.text("Regionkod").isEmpty(),
                    from,
                    to,
                    decided(Texts.folded(row.text("Avgörs av").orElse("")))));
  }

  String key() {
    return MinimumLevel.key(id);
  }

  boolean holds(int year) {
    return from.map(first -> first <= year).orElse(true)
        && to.map(last -> year <= last).orElse(true);
  }

  private static Decided decided(String words) {
    boolean byAnswer = words.contains("sjalv") || words.contains("svar");
    return byAnswer && !words.contains("data") ? Decided.BY_ANSWER_ONLY : Decided.AS_BUILT_IN;
  }
}
