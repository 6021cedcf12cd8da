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
      marks.add(left(fitting(running.head(), width / 2), head));
      marks.add(setting.right(Optional.empty(), title, STYLE, width, head));
      marks.add(Mark.rule(0, head + GAP / 2, width, HAIRLINE, Palette.RULE));
    }
    float foot = paper.textHeight() + Paper.MARGIN - Paper.RUNNING + STYLE.size() / 2;
    String number = running.page().of(page, pages);
    marks.add(left(fitting(running.foot(), width - setting.width(number, STYLE) - GAP), foot));
    marks.add(setting.right(Optional.empty(), number, STYLE, width, foot));
    return marks;
  }

  private Mark left(String text, float y) throws UndrawableCharacterException {
    return setting.left(Optional.empty(), text, STYLE, 0, y);
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
