package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.dataset.FeedbackSheets;
import se.bokslut.report.excel.TextWidth;

/** How the findings page is set out: the same in every form of an answer. */
final class PageLayout {

  private static final List<Integer> WIDTHS = List.of(17, 22, 10, 28, 52, 58);

  /** The headings. */
  static final List<String> HEADINGS = FeedbackSheets.FINDINGS;

  private static final double POINTS_PER_LINE = 12.75;
  private static final double PADDING = 3;
  private static final int SHEET = 1;
  private static final double NARROWEST = 9;
  private static final double INDENT = 3;
  private static final double ROOM_TAKEN = 1;

  private PageLayout() {}

  /** The number of the heading row: below title, introduction and an empty row. */
  static int headingRow(FindingsPage page) {
    return page.introduction().size() + 3;
  }

  /** Widths in digits, one a column; that of sheets no wider than their names. */
  static List<Integer> widths(FindingsPage page) {
    double widest = NARROWEST;
    for (FindingsPage.Line line : page.lines()) {
      widest = Math.max(widest, TextWidth.of(line.sheet(), false) + INDENT);
    }
    List<Integer> widths = new ArrayList<>(WIDTHS);
    widths.set(SHEET, (int) Math.ceil(Math.min(widest, WIDTHS.get(SHEET))));
    return List.copyOf(widths);
  }

  /** What a row of texts takes in points. */
  static double height(List<String> texts, List<Integer> widths) {
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      lines = Math.max(lines, TextWidth.lines(texts.get(i), widths.get(i) - ROOM_TAKEN, false));
    }
    return lines * POINTS_PER_LINE + PADDING;
  }

  /** What a paragraph over all columns takes in points. */
  static double heightOfParagraph(String text, List<Integer> widths) {
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    return TextWidth.lines(text, width - ROOM_TAKEN, false) * POINTS_PER_LINE + 1;
  }

  /** The texts of a line by column. */
  static List<String> texts(FindingsPage.Line line) {
    return List.of(
        SeverityMark.of(line.severity()),
        line.sheet(),
        line.cell(),
        line.value(),
        line.reason(),
        line.remedy());
  }
}
