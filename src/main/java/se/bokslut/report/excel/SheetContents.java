package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.TableRow;

/** Lays a table of contents out as a table of the sheets after the first. */
final class SheetContents {

  private SheetContents() {}

  static Block.Table table(Block.Contents contents, Report report) {
    List<TableRow> rows = new ArrayList<>();
    for (Chapter chapter : report.chapters().subList(1, report.chapters().size())) {
      rows.add(row(chapter.sheet(), chapter.summary()));
      for (Block.HeatMap map : chapter.heatMaps()) {
        rows.add(row(map.sheet(), map.title()));
      }
      for (ListSheet list : chapter.lists()) {
        rows.add(row(list.sheet(), list.summary()));
      }
    }
    return new Block.Table(
        contents.title(),
        List.of(Column.of(contents.place(), Kind.NAME), Column.of(contents.content(), Kind.TEXT)),
        rows);
  }

  private static TableRow row(String sheet, String summary) {
    return new TableRow.Line(List.of(Cell.words(sheet), Cell.words(summary)), false, "");
  }
}
