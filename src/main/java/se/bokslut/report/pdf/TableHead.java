package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Column;

/** Lays out the headings of a table: what columns have in common above their own. */
final class TableHead {

  private static final TextStyle STYLE = TextStyle.SMALL.strong();
  private static final float HAIRLINE = 0.75f;
  private static final float GAP = 4;

  private final Setting setting;
  private final List<Column> columns;
  private final TableColumns widths;
  private final List<ColumnGroup> groups;
  private final List<Mark> marks = new ArrayList<>();

  TableHead(Setting setting, List<Column> columns, TableColumns widths) {
    this.setting = setting;
    this.columns = columns;
    this.widths = widths;
    this.groups = ColumnGroup.of(columns);
  }

  /** The headings as elements of a table. */
  Piece piece(Tag table) throws UndrawableCharacterException {
    Tag head = table.child("THead");
    boolean grouped = groups.stream().anyMatch(group -> !group.isAlone());
    float top = TableColumns.PADDING;
    float height = top + linesOfColumns() * STYLE.leading() + TableColumns.PADDING;
    if (grouped) {
      float groupsHeight = linesOfGroups() * STYLE.leading() + GAP;
      height += groupsHeight;
      groups(head.child("TR"), top, groupsHeight, height);
    }
    Tag row = head.child("TR");
    for (ColumnGroup group : groups) {
      for (int place = group.first(); place < group.end(); place++) {
        if (!grouped || !group.isAlone()) {
          column(row.headerCell("Column", 1, 1), place, height);
        }
      }
    }
    marks.add(Mark.rule(0, height - HAIRLINE, widths.total(), HAIRLINE, Palette.INK));
    return Piece.of(0, height, marks);
  }

  private void groups(Tag row, float top, float groupsHeight, float height)
      throws UndrawableCharacterException {
    for (ColumnGroup group : groups) {
      if (group.isAlone()) {
        column(row.headerCell("Column", 1, 2), group.first(), height);
      } else {
        Tag cell = row.headerCell("Column", group.columns(), 1);
        List<Lines.Line> lines = lines(group, Optional.of(cell));
        float first = top + groupsHeight - GAP - lines.size() * STYLE.leading();
        right(lines, widths.end(group.end() - 1), first);
        float y = top + groupsHeight - GAP / 2;
        marks.add(
            Mark.rule(
                widths.left(group.first()) + 2 * TableColumns.PADDING,
                y,
                widths.end(group.end() - 1),
                HAIRLINE / 2,
                Palette.MUTED));
      }
    }
  }

  private void column(Tag cell, int place, float height) throws UndrawableCharacterException {
    Column column = columns.get(place);
    List<Lines.Line> lines =
        setting.lines(Optional.of(cell), column.heading(), STYLE, widths.room(place));
    float first = height - TableColumns.PADDING - lines.size() * STYLE.leading();
    if (column.kind() == Column.Kind.FIGURE) {
      right(lines, end(place, lines), first);
    } else {
      marks.addAll(setting.marks(lines, widths.begin(place), first, STYLE.leading()));
    }
  }

  /** A heading ends where whole numbers end, when it finds room there. */
  private float end(int place, List<Lines.Line> lines) {
    float widest = 0;
    for (Lines.Line line : lines) {
      widest = Math.max(widest, line.width());
    }
    float wholes = widths.end(place) - widths.decimals().get(place);
    return Math.max(wholes, Math.min(widths.end(place), widths.begin(place) + widest));
  }

  private void right(List<Lines.Line> lines, float right, float top)
      throws UndrawableCharacterException {
    for (int i = 0; i < lines.size(); i++) {
      marks.addAll(
          setting.marks(lines.get(i), right - lines.get(i).width(), top + i * STYLE.leading()));
    }
  }

  private int linesOfColumns() throws UndrawableCharacterException {
    int most = 1;
    for (int place = 0; place < columns.size(); place++) {
      String heading = columns.get(place).heading();
      most =
          Math.max(
              most, setting.lines(Optional.empty(), heading, STYLE, widths.room(place)).size());
    }
    return most;
  }

  private int linesOfGroups() throws UndrawableCharacterException {
    int most = 1;
    for (ColumnGroup group : groups) {
      if (!group.isAlone()) {
        most = Math.max(most, lines(group, Optional.empty()).size());
      }
    }
    return most;
  }

  private List<Lines.Line> lines(ColumnGroup group, Optional<Tag> cell)
      throws UndrawableCharacterException {
    float room = 0;
    for (int place = group.first(); place < group.end(); place++) {
      room += widths.widths().get(place);
    }
    return setting.lines(cell, group.text(), STYLE, room - 3 * TableColumns.PADDING);
  }
}
