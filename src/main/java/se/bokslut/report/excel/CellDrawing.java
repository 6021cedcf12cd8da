package se.bokslut.report.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.SwedishText;

/** Writes cells: numbers as numbers with a format, everything else as text. */
final class CellDrawing {

  private static final int STORED_DECIMALS = 10;
  private static final int LONGEST_TEXT = 32_767;

  private final Styles styles;
  private final Links links;

  CellDrawing(Styles styles, Links links) {
    this.styles = styles;
    this.links = links;
  }

  /** Writes text; nothing in it is ever a formula. */
  void text(Row row, int column, String text, CellLook look) {
    var cell = row.createCell(column);
    cell.setCellStyle(styles.of(isFormulaLike(text) ? look.quoting() : look));
    if (!text.isEmpty()) {
      cell.setCellValue(
          SafeText.of(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text));
    }
  }

  /** Writes a cell of a table or list. */
  void cell(Row row, Slot slot, Cell cell, CellLook base) {
    CellLook look =
        slot.kind() == Column.Kind.FIGURE
            ? base.aligned(HorizontalAlignment.RIGHT).formatted(NumberFormats.text(slot.padded()))
            : base;
    int place = slot.column();
    switch (cell) {
      case Cell.Words words -> text(row, place, words.text(), look);
      case Cell.NotDelivered none ->
          text(row, place, SwedishText.NOT_DELIVERED, look.inked(Palette.MUTED));
      case Cell.Suppressed suppressed ->
          text(row, place, suppressed.text(), look.inked(Palette.MUTED));
      case Cell.Delivery delivery -> text(row, place, delivery.text(), look.inked(ink(delivery)));
      case Cell.Status status ->
          text(row, place, status.text(), look.inked(Palette.of(status.status())));
      case Cell.Level level ->
          text(row, place, level.text(), look.inked(Palette.of(level.status())));
      case Cell.Years years -> text(row, place, SwedishText.of(years), look);
      case Cell.Series series -> text(row, place, SwedishText.of(series), look);
      case Cell.Whole whole ->
          number(row, place, Fraction.of(whole.value()), look, NumberFormats.WHOLE);
      case Cell.Amount amount -> number(row, place, amount.value(), look, NumberFormats.AS_IT_IS);
      case Cell.Figure figure -> {
        var drawn = number(row, place, figure.value(), look, format(figure, slot.padded()));
        figure.origin().ifPresent(origin -> links.toRows(drawn, origin));
      }
      case Cell.Change change ->
          number(
              row,
              place,
              change.value(),
              look,
              NumberFormats.change(change.value(), change.measure()));
      case Cell.Target target ->
          number(
              row,
              place,
              target.value(),
              look,
              NumberFormats.target(target.bound(), target.measure()));
    }
  }

  private static Palette ink(Cell.Delivery delivery) {
    return delivery.delivered() ? Palette.MET : Palette.MISSED;
  }

  private static String format(Cell.Figure figure, boolean padded) {
    return NumberFormats.figure(figure.measure(), figure.preliminary(), figure.inherited(), padded);
  }

  private org.apache.poi.ss.usermodel.Cell number(
      Row row, int place, Fraction value, CellLook look, String format) {
    var cell = row.createCell(place);
    cell.setCellStyle(styles.of(look.formatted(format)));
    cell.setCellValue(number(value));
    return cell;
  }

  /** A number as a workbook stores it. */
  static double number(Fraction value) {
    return value.rounded(STORED_DECIMALS).doubleValue();
  }

  private static boolean isFormulaLike(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
