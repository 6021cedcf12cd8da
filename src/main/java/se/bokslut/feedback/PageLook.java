package se.bokslut.feedback;

import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Severity;
import se.bokslut.report.look.Palette;

/**
 * How a cell of the findings page looks.
 *
 * @param points the size of its letters
 * @param fill its ground, null for none
 * @param ruled whether a thin line stands below it
 * @param quoted whether its text could be taken for a formula
 */
record PageLook(
    int points,
    boolean bold,
    boolean link,
    Palette ink,
    @Nullable Palette fill,
    boolean wrapped,
    boolean indented,
    boolean ruled,
    boolean quoted) {

  /** The typeface of all our documents. */
  static final String TYPEFACE = "Liberation Sans";

  static final PageLook TITLE =
      new PageLook(15, true, false, Palette.ACCENT, null, false, false, false, false);
  static final PageLook PARAGRAPH =
      new PageLook(10, false, false, Palette.INK, null, true, false, false, false);
  static final PageLook HEADING =
      new PageLook(10, true, false, Palette.WHITE, Palette.ACCENT, true, true, false, false);
  static final PageLook TEXT =
      new PageLook(10, false, false, Palette.INK, null, true, true, true, false);
  static final PageLook VALUE =
      new PageLook(10, false, false, Palette.INK, null, true, true, true, true);
  static final PageLook LINK =
      new PageLook(10, false, true, Palette.ACCENT, null, true, true, true, false);

  static PageLook severity(Severity severity) {
    return new PageLook(10, true, false, SeverityMark.ink(severity), null, true, true, true, false);
  }
}
