package se.bokslut.report.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;
import se.bokslut.report.look.Palette;

/**
 * How a cell looks; equal looks share one style.
 *
 * @param points the size of its letters
 * @param ink the colour of its letters
 * @param fill its background, null for none
 * @param vertical where its text stands in a high row
 * @param indented whether its text, when it stands at the left, keeps a little away from its edge
 * @param rule whether a thin line stands above it
 * @param format its number format
 * @param quoted whether its text could be taken for a formula
 */
record CellLook(
    int points,
    boolean bold,
    Palette ink,
    @Nullable Palette fill,
    HorizontalAlignment alignment,
    VerticalAlignment vertical,
    boolean indented,
    boolean wrapped,
    boolean rule,
    String format,
    boolean quoted) {

  static final String GENERAL = "General";

  private static final int BODY = 10;
  private static final int HEADING = 12;
  private static final int TITLE = 15;
  private static final int COVER = 20;

  /** Text as it is, on a line of its own. */
  static final CellLook TEXT =
      new CellLook(
          BODY,
          false,
          Palette.INK,
          null,
          HorizontalAlignment.LEFT,
          VerticalAlignment.TOP,
          false,
          false,
          false,
          GENERAL,
          false);

  static CellLook title() {
    return TEXT.sized(TITLE, true).inked(Palette.ACCENT);
  }

  static CellLook heading() {
    return TEXT.sized(HEADING, true);
  }

  static CellLook paragraph() {
    return TEXT.wrapping();
  }

  static CellLook note() {
    return paragraph().inked(Palette.MUTED);
  }

  /** The band of a cover. */
  static CellLook band() {
    return TEXT.wrapping()
        .sized(COVER, true)
        .inked(Palette.WHITE)
        .filled(Palette.ACCENT)
        .standing(VerticalAlignment.CENTER)
        .indenting();
  }

  /** A cell of a table. */
  static CellLook inTable() {
    return TEXT.indenting().standing(VerticalAlignment.CENTER);
  }

  static CellLook columnHeading() {
    return inTable()
        .wrapping()
        .sized(BODY, true)
        .inked(Palette.WHITE)
        .filled(Palette.ACCENT)
        .standing(VerticalAlignment.BOTTOM);
  }

  static CellLook groupHeading() {
    return inTable().sized(BODY, true).filled(Palette.TINT);
  }

  CellLook sized(int size, boolean isBold) {
    return new CellLook(
        size, isBold, ink, fill, alignment, vertical, indented, wrapped, rule, format, quoted);
  }

  CellLook inked(Palette colour) {
    return new CellLook(
        points, bold, colour, fill, alignment, vertical, indented, wrapped, rule, format, quoted);
  }

  CellLook filled(Palette colour) {
    return new CellLook(
        points, bold, ink, colour, alignment, vertical, indented, wrapped, rule, format, quoted);
  }

  CellLook aligned(HorizontalAlignment where) {
    return new CellLook(
        points, bold, ink, fill, where, vertical, indented, wrapped, rule, format, quoted);
  }

  CellLook standing(VerticalAlignment where) {
    return new CellLook(
        points, bold, ink, fill, alignment, where, indented, wrapped, rule, format, quoted);
  }

  CellLook indenting() {
    return new CellLook(
        points, bold, ink, fill, alignment, vertical, true, wrapped, rule, format, quoted);
  }

  CellLook wrapping() {
    return new CellLook(
        points, bold, ink, fill, alignment, vertical, indented, true, rule, format, quoted);
  }

  CellLook asTotal() {
    return sized(points, true).ruled();
  }

  CellLook ruled() {
    return new CellLook(
        points, bold, ink, fill, alignment, vertical, indented, wrapped, true, format, quoted);
  }

  CellLook formatted(String numberFormat) {
    return new CellLook(
        points,
        bold,
        ink,
        fill,
        alignment,
        vertical,
        indented,
        wrapped,
        rule,
        numberFormat,
        quoted);
  }

  CellLook quoting() {
    return new CellLook(
        points, bold, ink, fill, alignment, vertical, indented, wrapped, rule, format, true);
  }
}
