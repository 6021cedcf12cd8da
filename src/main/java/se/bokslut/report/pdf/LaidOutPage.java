package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page and the pieces that stand on it. */
final class LaidOutPage {

  /**
   * A piece and where it stands.
   *
   * @param y the distance from the top of the text
   */
  record Placed(Piece piece, float y) {}

  /** Sums of many small heights are not exact. */
  private static final float ROUNDING = 0.01f;

  private final Paper paper;
  private final List<Placed> pieces = new ArrayList<>();
  private int repeated;
  private float used;

  LaidOutPage(Paper paper) {
    this.paper = paper;
  }

  void place(Piece piece) {
    float y = used + (pieces.isEmpty() ? 0 : piece.before());
    pieces.add(new Placed(piece, y));
    used = y + piece.height();
  }

  /** Draws headings again at the top. */
  void repeat(Piece headings) {
    place(headings);
    repeated++;
  }

  /** Whether so much more finds room. */
  boolean hasRoom(float height) {
    return used + height <= paper.textHeight() + ROUNDING;
  }

  /** Whether nothing but headings drawn again stands on it. */
  boolean isEmpty() {
    return pieces.size() == repeated;
  }

  Paper paper() {
    return paper;
  }

  List<Placed> pieces() {
    return List.copyOf(pieces);
  }
}
