package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.TableRow;

/**
 * Lays out a table: its title, its headings, which are drawn again on every page, and its rows, of
 * which none is divided and none is left alone.
 */
final class TableLayout {

  private static final float BEFORE = 16;

  private final Setting setting;

  TableLayout(Setting setting) {
    this.setting = setting;
  }

  List<Piece> pieces(Block.Table table, Tag parent) throws UndrawableCharacterException {
    Tag tag = parent.child("Table");
    TableColumns widths = TableColumns.of(table, setting);
    List<Piece> pieces = new ArrayList<>(title(table, tag, widths));
    Piece head = new TableHead(setting, table.columns(), widths).piece(tag);
    pieces.add(head.keptWithNext());
    List<Piece> rows = rows(table, tag.child("TBody"), widths);
    Piece again = Piece.of(0, head.height(), decoration(head.marks()));
    rows.forEach(row -> pieces.add(row.repeating(again)));
    double whole = pieces.stream().mapToDouble(Piece::height).sum();
    pieces.set(0, pieces.getFirst().bestWhole((float) whole + BEFORE));
    Piece.Turn turn = widths.lying() ? Piece.Turn.LYING : Piece.Turn.UPRIGHT;
    return pieces.stream().map(piece -> piece.turned(turn)).toList();
  }

  private List<Piece> title(Block.Table table, Tag tag, TableColumns widths)
      throws UndrawableCharacterException {
    Tag caption = tag.child("Caption");
    TextStyle style = TextStyle.CAPTION;
    List<Piece> pieces = new ArrayList<>();
    for (Lines.Line line :
        setting.lines(Optional.of(caption), table.title(), style, widths.total())) {
      pieces.add(
          Piece.of(pieces.isEmpty() ? BEFORE : 0, style.leading(), setting.marks(line, 0, 0))
              .keptWithNext());
    }
    return pieces;
  }

  private List<Piece> rows(Block.Table table, Tag body, TableColumns widths)
      throws UndrawableCharacterException {
    TableBody rows = new TableBody(setting, table.columns(), widths);
    List<Piece> pieces = new ArrayList<>();
    List<Integer> firstOfRow = new ArrayList<>();
    for (TableRow row : table.rows()) {
      firstOfRow.add(pieces.size());
      switch (row) {
        case TableRow.GroupHeading group -> pieces.add(rows.group(group, body));
        case TableRow.Line line -> {
          if (line.total()) {
            keep(pieces, pieces.size() - 1);
          }
          pieces.addAll(rows.line(line, body));
          if (!line.remark().isEmpty()) {
            keep(pieces, pieces.size() - 1);
            pieces.addAll(rows.remark(line.remark(), body));
          }
        }
      }
    }
    if (firstOfRow.size() > 2) {
      keep(pieces, firstOfRow.get(1) - 1);
      keep(pieces, firstOfRow.getLast() - 1);
    }
    return pieces;
  }

  private static void keep(List<Piece> pieces, int place) {
    if (place >= 0) {
      pieces.set(place, pieces.get(place).keptWithNext());
    }
  }

  /** Headings that are drawn again are not read again. */
  private static List<Mark> decoration(List<Mark> marks) {
    return marks.stream().map(TableLayout::decoration).toList();
  }

  private static Mark decoration(Mark mark) {
    return mark instanceof Mark.Text text
        ? new Mark.Text(Optional.empty(), text.x(), text.y(), text.runs(), text.style())
        : mark;
  }
}
