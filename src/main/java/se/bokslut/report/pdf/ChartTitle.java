package se.bokslut.report.pdf;

import java.util.List;
import java.util.Optional;

/** Sets the title of a chart, which is a part of the drawing. */
final class ChartTitle {

  private static final TextStyle STYLE = TextStyle.CAPTION;
  private static final float BELOW = 12;

  private ChartTitle() {}

  /**
   * A title as marks.
   *
   * @param height how much room it takes
   */
  record Drawn(List<Mark> marks, float height) {}

  static Drawn of(Setting setting, String title, Tag figure, float x, float width)
      throws UndrawableCharacterException {
    List<Lines.Line> lines = setting.lines(Optional.of(figure), title, STYLE, width);
    return new Drawn(
        setting.marks(lines, x, 0, STYLE.leading()), lines.size() * STYLE.leading() + BELOW);
  }
}
