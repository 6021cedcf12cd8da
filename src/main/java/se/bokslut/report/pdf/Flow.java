package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets pieces on pages from the top: what must stand together does, unless it is higher than a
 * page.
 */
final class Flow {

  private static final float MOST_LEFT_EMPTY = 0.45f;

  private final List<LaidOutPage> pages = new ArrayList<>();
  private LaidOutPage page = new LaidOutPage(Paper.UPRIGHT);

  private Flow() {
    pages.add(page);
  }

  /** The pages on which the pieces stand. */
  static List<LaidOutPage> pages(List<Piece> pieces) {
    Flow flow = new Flow();
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1;
      if (!pieces.get(i).kept()
          || last
          || isParted(pieces.subList(start, i + 1), pieces.get(i + 1))) {
        flow.place(pieces.subList(start, i + 1));
        start = i + 1;
      }
    }
    return List.copyOf(flow.pages);
  }

  /** Whether a piece cannot stand with those before it: it begins a page, or the paper turns. */
  private static boolean isParted(List<Piece> before, Piece next) {
    return next.turn() == Piece.Turn.NEW_PAGE
        || (next.turn() == Piece.Turn.UPRIGHT && isTurned(before, Piece.Turn.LYING))
        || (next.turn() == Piece.Turn.LYING && isTurned(before, Piece.Turn.UPRIGHT));
  }

  private static boolean isTurned(List<Piece> pieces, Piece.Turn turn) {
    return pieces.stream().anyMatch(piece -> piece.turn() == turn);
  }

  /** Places pieces that are to stand together. */
  private void place(List<Piece> together) {
    if (together.stream().allMatch(piece -> piece.height() == 0)) {
      return;
    }
    turn(together);
    if (!page.isEmpty() && (!page.hasRoom(height(together)) || isBestOnNextPage(together))) {
      next(page.paper(), together.getFirst());
    }
    for (Piece piece : together) {
      if (!page.hasRoom(distance(piece) + piece.height()) && !page.isEmpty()) {
        next(page.paper(), piece);
      }
      if (piece.height() > 0) {
        page.place(piece);
      }
    }
  }

  /** What fits on a page but not on this one goes to the next, unless that leaves much empty. */
  private boolean isBestOnNextPage(List<Piece> together) {
    for (int i = 0; i < together.size(); i++) {
      float whole = together.get(i).whole();
      if (whole > 0) {
        float needed = height(together.subList(0, i)) + whole;
        return !page.hasRoom(needed)
            && needed <= page.paper().textHeight()
            && !page.hasRoom(page.paper().textHeight() * MOST_LEFT_EMPTY);
      }
    }
    return false;
  }

  private void turn(List<Piece> together) {
    boolean fresh = together.stream().anyMatch(piece -> piece.turn() == Piece.Turn.NEW_PAGE);
    Paper wanted = wanted(together);
    if ((fresh || !wanted.equals(page.paper())) && !page.isEmpty()) {
      next(wanted, together.getFirst());
    } else if (!wanted.equals(page.paper())) {
      pages.removeLast();
      next(wanted, together.getFirst());
    }
  }

  private Paper wanted(List<Piece> together) {
    if (together.stream().anyMatch(piece -> piece.turn() == Piece.Turn.LYING)) {
      return Paper.LYING;
    }
    return together.stream().allMatch(piece -> piece.turn() == Piece.Turn.ANY)
        ? page.paper()
        : Paper.UPRIGHT;
  }

  private void next(Paper paper, Piece first) {
    page = new LaidOutPage(paper);
    pages.add(page);
    first.repeated().ifPresent(page::repeat);
  }

  private float height(List<Piece> together) {
    float height = 0;
    for (int i = 0; i < together.size(); i++) {
      Piece piece = together.get(i);
      height += (i == 0 ? distance(piece) : piece.before()) + piece.height();
    }
    return height;
  }

  private float distance(Piece piece) {
    return page.isEmpty() ? 0 : piece.before();
  }
}
