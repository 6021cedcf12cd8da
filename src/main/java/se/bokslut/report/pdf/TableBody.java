package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.Palette;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.TableRow;

/** Lays out the rows of a table. */
final class TableBody {

  private static final float HAIRLINE = 0.75f;
  private static final float INDENT = 12;

  private final Setting setting;
  private final List<Column> columns;
  private final TableColumns widths;
  private final float highest;

  /**
   * Takes where the rows stand.
   *
   * @param highest how high a row can be on a page
   */
  TableBody(Setting setting, List<Column> columns, TableColumns widths, float highest) {
    this.setting = setting;
    this.columns = columns;
    this.widths = widths;
    this.highest = highest;
  }

  /** A heading above the rows that follow, on a tint. */
  Piece group(TableRow.GroupHeading group, Tag body) throws UndrawableCharacterException {
    Tag cell = body.child("TR").headerCell("Row", columns.size(), 1);
    TextStyle style = TextStyle.SMALL.strong();
    List<Lines.Line> lines =
        setting.lines(
            Optional.of(cell), group.text(), style, widths.total() - 2 * TableColumns.PADDING);
    float height = lines.size() * style.leading() + 2 * TableColumns.PADDING;
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(Optional.empty(), 0, 0, widths.total(), height, Palette.TINT));
    marks.addAll(setting.marks(lines, TableColumns.PADDING, TableColumns.PADDING, style.leading()));
    return Piece.of(0, height, marks).keptWithNext();
  }

  /** A row; one that is higher than a page goes on in further pieces. */
  List<Piece> line(TableRow.Line line, Tag body) throws UndrawableCharacterException {
    TextStyle style = line.total() ? TextStyle.SMALL.strong() : TextStyle.SMALL;
    Tag row = body.child("TR");
    List<CellLayout> cells = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      Tag tag = place == 0 ? row.headerCell("Row", 1, 1) : row.dataCell(1);
      cells.add(
          CellLayout.of(
              setting, widths, columns.get(place), place, line.cells().get(place), tag, style));
    }
    return pieces(line, cells, style.leading());
  }

  private List<Piece> pieces(TableRow.Line line, List<CellLayout> cells, float leading)
      throws UndrawableCharacterException {
    int lines = cells.stream().mapToInt(CellLayout::lines).max().orElse(1);
    int most = Math.max(1, (int) ((highest - 2 * TableColumns.PADDING) / leading));
    List<Piece> pieces = new ArrayList<>();
    for (int from = 0; from < lines; from += most) {
      int to = Math.min(lines, from + most);
      List<Mark> marks = new ArrayList<>();
      if (line.total() && from == 0) {
        marks.add(Mark.rule(0, 0, widths.total(), HAIRLINE, Palette.INK));
      }
      for (CellLayout cell : cells) {
        marks.addAll(cell.marks(from, to));
      }
      pieces.add(Piece.of(0, (to - from) * leading + 2 * TableColumns.PADDING, marks));
    }
    return pieces;
  }

  /** What is said about a row, directly below it. */
  List<Piece> remark(String remark, Tag body) throws UndrawableCharacterException {
    Tag cell = body.child("TR").dataCell(columns.size());
    TextStyle style = TextStyle.NOTE;
    float room = widths.total() - INDENT - TableColumns.PADDING;
    List<Piece> pieces = new ArrayList<>();
    List<Lines.Line> lines = setting.lines(Optional.of(cell), remark, style, room);
    for (int i = 0; i < lines.size(); i++) {
      float below = i == lines.size() - 1 ? TableColumns.PADDING : 0;
      pieces.add(Piece.of(0, style.leading() + below, setting.marks(lines.get(i), INDENT, 0)));
    }
    return pieces;
  }
}
