package se.bokslut.report.pdf;

import se.bokslut.report.look.Palette;

/**
 * How letters look (design language "Type").
 *
 * @param size their size in points
 * @param leading the distance between two lines in points
 */
record TextStyle(float size, float leading, boolean bold, Palette ink) {

  static final TextStyle BODY = new TextStyle(10, 14, false, Palette.INK);
  static final TextStyle SMALL = new TextStyle(8.5f, 12, false, Palette.INK);
  static final TextStyle NOTE = SMALL.inked(Palette.MUTED);
  static final TextStyle CHAPTER = new TextStyle(20, 28, true, Palette.ACCENT);
  static final TextStyle SECTION = new TextStyle(15, 20, true, Palette.INK);
  static final TextStyle SUBSECTION = new TextStyle(12, 16, true, Palette.INK);
  static final TextStyle CAPTION = new TextStyle(10, 14, true, Palette.INK);
  static final TextStyle TITLE = new TextStyle(28, 36, true, Palette.WHITE);
  static final TextStyle SUBTITLE = new TextStyle(12, 16, false, Palette.WHITE);
  static final TextStyle KEY_FIGURE = new TextStyle(20, 24, true, Palette.ACCENT);

  /** How far below the top of its line the letters stand. */
  private static final float ASCENT = 0.905f;

  private static final float HEIGHT = 1.117f;

  /** The distance from the top of a line to the baseline, such that letters stand in its middle. */
  float baseline() {
    return (leading - size * HEIGHT) / 2 + size * ASCENT;
  }

  TextStyle inked(Palette colour) {
    return new TextStyle(size, leading, bold, colour);
  }

  TextStyle strong() {
    return new TextStyle(size, leading, true, ink);
  }
}
