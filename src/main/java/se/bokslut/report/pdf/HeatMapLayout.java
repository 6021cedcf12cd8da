package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.look.HeatLook;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.HeatGroup;
import se.bokslut.report.model.HeatText;

/**
 * Lays out a heat map as a table whose symbols are read as words: its title, its headings, which
 * are drawn again on every page, its rows, and what the symbols mean. One that is too wide even for
 * lying paper is parted by its columns.
 */
final class HeatMapLayout {

  private static final float BEFORE_LEGEND = 6;
  private static final float BETWEEN_SYMBOL_AND_WORD = 4;
  private static final float BETWEEN_MEANINGS = 18;

  private final Setting setting;

  HeatMapLayout(Setting setting) {
    this.setting = setting;
  }

  List<Piece> pieces(Block.HeatMap map, Tag parent) throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    for (Block.HeatMap part : parts(map)) {
      pieces.addAll(part(part, parent));
    }
    return pieces;
  }

  private List<Block.HeatMap> parts(Block.HeatMap map) throws UndrawableCharacterException {
    List<Block.HeatMap> parts = new ArrayList<>();
    Block.HeatMap left = map;
    int fitting = HeatMapColumns.fitting(left, setting);
    while (fitting < left.columns().size()) {
      parts.add(part(left, 0, fitting));
      left = part(left, fitting, left.columns().size());
      fitting = HeatMapColumns.fitting(left, setting);
    }
    parts.add(left);
    return parts;
  }

  private static Block.HeatMap part(Block.HeatMap map, int from, int to) {
    return new Block.HeatMap(
        map.title(),
        map.sheet(),
        map.rows(),
        map.columns().subList(from, to),
        map.groups().stream()
            .map(
                group ->
                    new HeatGroup(
                        group.name(),
                        group.rows().stream()
                            .map(
                                row -> new HeatGroup.Row(row.name(), row.cells().subList(from, to)))
                            .toList()))
            .toList());
  }

  private List<Piece> part(Block.HeatMap map, Tag parent) throws UndrawableCharacterException {
    Tag table = parent.child("Table");
    HeatMapColumns columns = HeatMapColumns.of(map, setting);
    Paper paper = columns.lying() ? Paper.LYING : Paper.UPRIGHT;
    List<Piece> pieces = new ArrayList<>(TableLayout.title(setting, map.title(), table, paper));
    Piece head = new HeatMapHead(setting, map, columns).piece(table);
    pieces.add(head.keptWithNext());
    Piece again = Piece.of(0, head.height(), TableLayout.repeated(head.marks()));
    rows(map, new HeatMapBody(setting, columns), table.child("TBody"))
        .forEach(row -> pieces.add(row.repeating(again)));
    pieces.addAll(legend(map, parent));
    double whole = pieces.stream().mapToDouble(piece -> piece.before() + piece.height()).sum();
    pieces.set(0, pieces.getFirst().bestWhole((float) whole));
    Piece.Turn turn = columns.lying() ? Piece.Turn.LYING : Piece.Turn.UPRIGHT;
    return pieces.stream().map(piece -> piece.turned(turn)).toList();
  }

  /** Neither the first row of a group nor the last of all stands alone. */
  private static List<Piece> rows(Block.HeatMap map, HeatMapBody rows, Tag body)
      throws UndrawableCharacterException {
    List<Piece> pieces = new ArrayList<>();
    for (HeatGroup group : map.groups()) {
      if (!group.name().isEmpty()) {
        pieces.add(rows.group(group.name(), body));
      }
      for (HeatGroup.Row row : group.rows()) {
        pieces.add(rows.row(row, body));
      }
    }
    int last = pieces.size() - 1;
    if (!HeatText.legend(map).isEmpty()) {
      pieces.set(last, pieces.getLast().keptWithNext());
    }
    if (last > 0) {
      pieces.set(last - 1, pieces.get(last - 1).keptWithNext());
    }
    return pieces;
  }

  /** What the symbols mean, as they are drawn. */
  private List<Piece> legend(Block.HeatMap map, Tag parent) throws UndrawableCharacterException {
    List<Cell.Level> legend = HeatText.legend(map);
    if (legend.isEmpty()) {
      return List.of();
    }
    Optional<Tag> tag = Optional.of(parent.child("P"));
    List<Mark> marks = new ArrayList<>();
    float x = HeatMapColumns.PADDING;
    float baseline = TextStyle.NOTE.baseline();
    for (Cell.Level level : legend) {
      TextStyle style = TextStyle.NOTE.inked(HeatLook.of(level).ink());
      String symbol = level.status().symbol() + " ";
      String word = level.status().word() + " ";
      marks.add(setting.left(tag, symbol, style, x, baseline));
      x += setting.width(symbol.strip(), style) + BETWEEN_SYMBOL_AND_WORD;
      marks.add(setting.left(tag, word, TextStyle.NOTE, x, baseline));
      x += setting.width(word.strip(), TextStyle.NOTE) + BETWEEN_MEANINGS;
    }
    return List.of(Piece.of(BEFORE_LEGEND, TextStyle.NOTE.leading(), marks));
  }
}
