package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Column;

/**
 * How wide a table's columns are, and whether the paper must lie for them.
 *
 * <p>Figures stand in one line and are aligned on their decimal sign; names and sentences share
 * what is left and are broken into lines.
 *
 * @param widths the columns' widths, padding included
 * @param decimals for each column of figures, how much stands after the decimal sign
 * @param apart how far each column keeps away from the one before it
 * @param lying whether the paper must lie
 */
record TableColumns(List<Float> widths, List<Float> decimals, List<Float> apart, boolean lying) {

  /** The distance between the edge of a cell and what stands in it. */
  static final float PADDING = 3;

  private static final float AWAY = 8;

  TableColumns {
    widths = List.copyOf(widths);
    decimals = List.copyOf(decimals);
    apart = List.copyOf(apart);
  }

  /** Measures a table, which must find room on lying paper. */
  static TableColumns of(Block.Table table, Setting setting) throws UndrawableCharacterException {
    List<ColumnMeasure> measures = measures(table, setting);
    List<Column> columns = table.columns();
    List<Float> least = widths(columns, measures, ColumnMeasure::least, setting);
    List<Float> fair = widths(columns, measures, ColumnMeasure::fair, setting);
    List<Float> wanted = widths(columns, measures, ColumnMeasure::wanted, setting);
    boolean lying = sum(least) > Paper.UPRIGHT.textWidth();
    Paper paper = lying ? Paper.LYING : Paper.UPRIGHT;
    return new TableColumns(
        new RoomSharing(columns, paper.textWidth()).widths(least, fair, wanted),
        measures.stream().map(ColumnMeasure::decimals).toList(),
        IntStream.range(0, columns.size()).mapToObj(place -> apart(columns, place)).toList(),
        lying);
  }

  /** The least that each column needs, padding included. */
  static List<Float> least(Block.Table table, Setting setting) throws UndrawableCharacterException {
    return widths(table.columns(), measures(table, setting), ColumnMeasure::least, setting);
  }

  private static List<ColumnMeasure> measures(Block.Table table, Setting setting)
      throws UndrawableCharacterException {
    List<ColumnMeasure> measures = new ArrayList<>();
    for (int place = 0; place < table.columns().size(); place++) {
      measures.add(ColumnMeasure.of(table, place, setting));
    }
    return measures;
  }

  private static List<Float> widths(
      List<Column> columns,
      List<ColumnMeasure> measures,
      Function<ColumnMeasure, Float> measure,
      Setting setting)
      throws UndrawableCharacterException {
    List<Float> widths = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      widths.add(measure.apply(measures.get(place)) + 2 * PADDING + apart(columns, place));
    }
    makeRoomForGroups(columns, widths, setting);
    return widths;
  }

  private static float apart(List<Column> columns, int place) {
    return isWordsAfterFigures(columns, place) ? AWAY : 0;
  }

  private static boolean isWordsAfterFigures(List<Column> columns, int place) {
    return place > 0
        && columns.get(place).kind() != Column.Kind.FIGURE
        && columns.get(place - 1).kind() == Column.Kind.FIGURE;
  }

  /** The longest word of what columns have in common must find room above them. */
  private static void makeRoomForGroups(List<Column> columns, List<Float> widths, Setting setting)
      throws UndrawableCharacterException {
    for (ColumnGroup group : ColumnGroup.of(columns)) {
      float word =
          Lines.widestWord(setting.typefaces(), group.text(), TextStyle.SMALL.strong())
              + 2 * PADDING;
      float each = word / group.columns();
      for (int place = group.first(); place < group.end(); place++) {
        widths.set(place, Math.max(widths.get(place), each));
      }
    }
  }

  static float sum(List<Float> widths) {
    return (float) widths.stream().mapToDouble(Float::doubleValue).sum();
  }

  /** The room of a cell, without its padding. */
  float room(int place) {
    return end(place) - begin(place);
  }

  /** Where what stands in a column begins; words keep away from figures before them. */
  float begin(int place) {
    return left(place) + PADDING + apart.get(place);
  }

  /** Where what stands in a column ends. */
  float end(int place) {
    return left(place + 1) - PADDING;
  }

  /** Where a column begins. */
  float left(int place) {
    return sum(widths.subList(0, place));
  }

  float total() {
    return sum(widths);
  }
}
