package se.bokslut.report.pdf;

/**
 * A4 paper and its margins (design language "Page"), in points.
 *
 * @param lying whether it lies on its long side
 */
record Paper(boolean lying) {

  static final Paper UPRIGHT = new Paper(false);
  static final Paper LYING = new Paper(true);

  private static final float MILLIMETRE = 72 / 25.4f;
  private static final float SHORT_SIDE = 210 * MILLIMETRE;
  private static final float LONG_SIDE = 297 * MILLIMETRE;
  private static final float OUTER = 20 * MILLIMETRE;
  private static final float INNER = 22 * MILLIMETRE;

  /** Above and below the text. */
  static final float MARGIN = 24 * MILLIMETRE;

  /** Where the running head and foot stand, from the edge. */
  static final float RUNNING = 13 * MILLIMETRE;

  float width() {
    return lying ? LONG_SIDE : SHORT_SIDE;
  }

  float height() {
    return lying ? SHORT_SIDE : LONG_SIDE;
  }

  /** How wide text is. */
  float textWidth() {
    return width() - OUTER - INNER;
  }

  /** How high text is. */
  float textHeight() {
    return height() - 2 * MARGIN;
  }

  /** The left margin; the inner one is at the left of odd pages. */
  float left(int page) {
    return page % 2 == 1 ? INNER : OUTER;
  }
}
