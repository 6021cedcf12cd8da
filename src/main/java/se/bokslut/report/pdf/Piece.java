package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A strip of the report that is never divided: a line, a row, a drawing.
 *
 * @param before the distance to what stands above, which is left out at the top of a page
 * @param height its height
 * @param kept whether what follows must stand on the same page
 * @param turn how the paper must lie
 * @param whole how high all of what begins here is, when it would best stand on one page; else 0
 * @param repeated what is drawn again above it when it begins a page: a table's headings
 * @param marks what is drawn, in reading order
 */
record Piece(
    float before,
    float height,
    boolean kept,
    Turn turn,
    float whole,
    Optional<Piece> repeated,
    List<Mark> marks) {

  /** How the paper lies. */
  enum Turn {
    /** As it does already. */
    ANY,
    /** On its short side. */
    UPRIGHT,
    /** On its long side. */
    LYING,
    /** On its short side, and a new one. */
    NEW_PAGE
  }

  Piece {
    marks = List.copyOf(marks);
  }

  static Piece of(float before, float height, List<Mark> marks) {
    return new Piece(before, height, false, Turn.ANY, 0, Optional.empty(), marks);
  }

  /** A new page begins here. */
  static Piece newPage() {
    return new Piece(0, 0, true, Turn.NEW_PAGE, 0, Optional.empty(), List.of());
  }

  Piece keptWithNext() {
    return new Piece(before, height, true, turn, whole, repeated, marks);
  }

  Piece bestWhole(float all) {
    return new Piece(before, height, kept, turn, all, repeated, marks);
  }

  Piece turned(Turn how) {
    return new Piece(before, height, kept, how, whole, repeated, marks);
  }

  Piece repeating(Piece headings) {
    return new Piece(before, height, kept, turn, whole, Optional.of(headings), marks);
  }

  Piece with(Mark mark) {
    List<Mark> more = new ArrayList<>(marks);
    more.addFirst(mark);
    return new Piece(before, height, kept, turn, whole, repeated, more);
  }
}
