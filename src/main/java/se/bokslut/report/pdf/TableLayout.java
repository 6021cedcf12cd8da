package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

/**
 * Lays out a table: its title, its headings, which are drawn again on every page, and its rows, of
 * which none is divided and none is left alone. One that is too wide even for lying paper is parted
 * into several, each with the names of the rows.
 */
final class TableLayout {

  static final float BEFORE = 16;

  /** Longer remarks may be divided. */
  private static final int KEPT_LINES = 12;

  private final Setting setting;

  TableLayout(Setting setting) {
    this.setting = setting;
  }

  List<Piece> pieces(Block.Table table, Tag parent) throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    for (Block.Table part : TableParts.of(withRows(table), setting)) {
      pieces.addAll(part(part, parent.child("Table")));
    }
    return pieces;
  }

  /** A table without rows has one that says so: headings alone are no table (PDF/UA-1 7.2). */
  private static Block.Table withRows(Block.Table table) {
    if (!table.rows().isEmpty()) {
      return table;
    }
    List<Cell> cells = new ArrayList<>(Collections.nCopies(table.columns().size(), Cell.EMPTY));
    cells.set(0, Cell.words(SwedishText.NOT_DELIVERED));
    return new Block.Table(
        table.title(), table.columns(), List.of(new TableRow.Line(cells, false, "")));
  }

  private List<Piece> part(Block.Table table, Tag tag) throws UndrawableCharacterException {
    TableColumns widths = TableColumns.of(table, setting);
    Paper paper = widths.lying() ? Paper.LYING : Paper.UPRIGHT;
    List<Piece> pieces = new ArrayList<>(title(setting, table.title(), tag, paper));
    Piece head = new TableHead(setting, table.columns(), widths).piece(tag);
    pieces.add(head.keptWithNext());
    Piece again = Piece.of(0, head.height(), repeated(head.marks()));
    TableBody body =
        new TableBody(setting, table.columns(), widths, paper.textHeight() - head.height());
    rows(table, body, tag.child("TBody")).forEach(row -> pieces.add(row.repeating(again)));
    double whole = pieces.stream().mapToDouble(Piece::height).sum();
    pieces.set(0, pieces.getFirst().bestWhole((float) whole + BEFORE));
    Piece.Turn turn = widths.lying() ? Piece.Turn.LYING : Piece.Turn.UPRIGHT;
    return pieces.stream().map(piece -> piece.turned(turn)).toList();
  }

  /** The title of a table, which stays with what stands below it. */
  static List<Piece> title(Setting setting, String title, Tag table, Paper paper)
      throws UndrawableCharacterException {
    Optional<Tag> caption = Optional.of(table.child("Caption"));
    TextStyle style = TextStyle.CAPTION;
    List<Piece> pieces = new ArrayList<>();
    for (Lines.Line line : setting.lines(caption, title, style, paper.textWidth())) {
      pieces.add(
          Piece.of(pieces.isEmpty() ? BEFORE : 0, style.leading(), setting.marks(line, 0, 0))
              .keptWithNext());
    }
    return pieces;
  }

  private static List<Piece> rows(Block.Table table, TableBody rows, Tag body)
      throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> firstOfRow = new ArrayList<>();
    for (TableRow row : table.rows()) {
      firstOfRow.add(pieces.size());
      switch (row) {
        case TableRow.GroupHeading group -> pieces.add(rows.group(group, body));
        case TableRow.Line line -> line(line, rows, body, pieces);
      }
    }
    if (firstOfRow.size() > 2) {
      keep(pieces, firstOfRow.get(1) - 1);
      keep(pieces, firstOfRow.getLast() - 1);
    }
    return pieces;
  }

  /** A total stays with what it is about, and a remark with its row. */
  private static void line(TableRow.Line line, TableBody rows, Tag body, List<Piece> pieces)
      throws UndrawableCharacterException {
    if (line.total()) {
      keep(pieces, pieces.size() - 1);
    }
    pieces.addAll(rows.line(line, body));
    if (!line.remark().isEmpty()) {
      List<Piece> remark = rows.remark(line.remark(), body);
      keep(pieces, pieces.size() - 1);
      int first = pieces.size();
      pieces.addAll(remark);
      for (int place = first; remark.size() <= KEPT_LINES && place < pieces.size() - 1; place++) {
        keep(pieces, place);
      }
    }
  }

  private static void keep(List<Piece> pieces, int place) {
    if (place >= 0) {
      pieces.set(place, pieces.get(place).keptWithNext());
    }
  }

  /** Headings that are drawn again are not read again. */
  static List<Mark> repeated(List<Mark> marks) {
    Optional<Tag> again = Optional.of(Tag.REPEATED);
    List<Mark> repeated = new ArrayList<>();
    for (Mark mark : marks) {
      repeated.add(
          switch (mark) {
            case Mark.Text text ->
                new Mark.Text(again, text.x(), text.y(), text.runs(), text.style());
            case Mark.RisingText text ->
                new Mark.RisingText(again, text.x(), text.y(), text.runs(), text.style());
            case Mark.Path path ->
                new Mark.Path(again, path.points(), path.width(), path.ink(), path.dashes());
            default -> throw new IllegalArgumentException("not in headings: " + mark);
          });
    }
    return repeated;
  }
}
