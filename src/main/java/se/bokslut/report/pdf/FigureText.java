package se.bokslut.report.pdf;

import java.util.List;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.SwedishText;

/**
 * A figure as it is written, parted where figures in a column are aligned.
 *
 * @param whole what stands before the decimal sign
 * @param rest the decimal sign and what stands after the number
 */
record FigureText(String whole, String rest) {

  private static final List<String> ENDS = List.of(",", "*", "\u00A0%", "\u00A0p.e.", "\u00A0(");

  static FigureText of(Cell cell) {
    String text = SwedishText.of(cell);
    if (cell instanceof Cell.Words) {
      return new FigureText(text, "");
    }
    int end = text.length();
    for (String sign : ENDS) {
      int found = text.indexOf(sign);
      end = found < 0 ? end : Math.min(end, found);
    }
    return new FigureText(text.substring(0, end), text.substring(end));
  }
}
