package se.bokslut.feedback;

import java.util.List;
import se.bokslut.dataset.FeedbackSheets;
import se.bokslut.report.excel.TextWidth;

/** How the findings page is set out: the same in every form of an answer. */
final class PageLayout {

  /** Widths in digits, one a column. */
  static final List<Integer> WIDTHS = List.of(17, 22, 10, 28, 52, 58);

  /** The headings. */
  static final List<String> HEADINGS = FeedbackSheets.FINDINGS;

  private static final double POINTS_PER_LINE = 13.5;
  private static final double PADDING = 5;
  private static final double ROOM_TAKEN = 1;

  private PageLayout() {}

  /** The number of the heading row: below title, introduction and an empty row. */
  static int headingRow(FindingsPage page) {
    return page.introduction().size() + 3;
  }

  /** What a row of texts takes in points. */
  static double height(List<String> texts) {
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      lines = Math.max(lines, TextWidth.lines(texts.get(i), WIDTHS.get(i) - ROOM_TAKEN, false));
    }
    return lines * POINTS_PER_LINE + PADDING;
  }

  /** What a paragraph over all columns takes in points. */
  static double heightOfParagraph(String text) {
    int width = WIDTHS.stream().mapToInt(Integer::intValue).sum();
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
