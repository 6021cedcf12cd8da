package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Tile;

/** Lays out key figures as tiles, three beside each other, equally high. */
final class TilesLayout {

  private static final int ACROSS = 3;
  private static final float GAP = 12;
  private static final float BEFORE = 8;

  private final Setting setting;

  TilesLayout(Setting setting) {
    this.setting = setting;
  }

  List<Piece> pieces(Block.Tiles tiles, Tag parent) throws UndrawableCharacterException {
    List<Piece> rows = new ArrayList<>();
    Tag list = parent.child("L");
    for (int first = 0; first < tiles.tiles().size(); first += ACROSS) {
      int end = Math.min(tiles.tiles().size(), first + ACROSS);
      rows.add(row(tiles.tiles().subList(first, end), list));
    }
    return rows;
  }

  private Piece row(List<Tile> tiles, Tag list) throws UndrawableCharacterException {
    float width = (Paper.UPRIGHT.textWidth() - (ACROSS - 1) * GAP) / ACROSS;
    List<TileLayout> layouts = new ArrayList<>();
    for (Tile tile : tiles) {
      layouts.add(TileLayout.of(setting, tile, list.child("LI").child("LBody"), width));
    }
    int names = layouts.stream().mapToInt(TileLayout::linesOfName).max().orElse(1);
    float height = 0;
    for (TileLayout layout : layouts) {
      height = Math.max(height, layout.height(names));
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < layouts.size(); i++) {
      marks.addAll(layouts.get(i).marks(i * (width + GAP), names, height));
    }
    return Piece.of(BEFORE, height, marks).turned(Piece.Turn.UPRIGHT);
  }
}
