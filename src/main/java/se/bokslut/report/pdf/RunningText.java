package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Running;

/** What stands at the top and bottom of every page; decoration, which is not read aloud. */
final class RunningText {

  private static final TextStyle STYLE = TextStyle.NOTE;
  private static final float GAP = 12;
  private static final float HAIRLINE = 0.5f;

  private final Setting setting;
  private final Running running;
  private final int pages;

  RunningText(Setting setting, Running running, int pages) {
    this.setting = setting;
    this.running = running;
    this.pages = pages;
  }

  /** The marks of a page, from the top of its text; the cover has no head. */
  List<Mark> marks(Paper paper, int page, String chapter) throws UndrawableCharacterException {
    float width = paper.textWidth();
    List<Mark> marks = new ArrayList<>();
    if (page > 1) {
      float head = Paper.RUNNING - Paper.MARGIN;
      String title = fitting(chapter, width / 2 - GAP);
      Optional<Tag> header = Optional.of(Tag.HEADER);
      marks.add(setting.left(header, fitting(running.head(), width / 2), STYLE, 0, head));
      marks.add(setting.right(header, title, STYLE, width, head));
      List<Mark.Point> line =
          List.of(new Mark.Point(0, head + GAP / 2), new Mark.Point(width, head + GAP / 2));
      marks.add(new Mark.Path(header, line, HAIRLINE, Palette.RULE, 0));
    }
    float foot = paper.textHeight() + Paper.MARGIN - Paper.RUNNING + STYLE.size() / 2;
    String number = running.page().of(page, pages);
    Optional<Tag> footer = Optional.of(Tag.FOOTER);
    String words = fitting(running.foot(), width - setting.width(number, STYLE) - GAP);
    marks.add(setting.left(footer, words, STYLE, 0, foot));
    marks.add(setting.right(footer, number, STYLE, width, foot));
    return marks;
  }

  /** Text that is too long for its line ends in an ellipsis. */
  private String fitting(String text, float room) throws UndrawableCharacterException {
    String shown = text;
    while (!shown.isEmpty()
        && setting.width(shown + (shown.equals(text) ? "" : "…"), STYLE) > room) {
      shown = shown.substring(0, shown.length() - 1);
    }
    return shown.equals(text) ? text : shown.strip() + "…";
  }
}
