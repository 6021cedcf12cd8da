package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.poi.ss.util.CellAddress;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.Place;

/** What is said of one sheet, by the cell at which it is said. */
final class SheetNotes {

  private static final int FIRST_FILLED = -1;

  private final Map<Integer, Map<Integer, List<Finding>>> byRow = new TreeMap<>();
  private final List<Finding> ofSheet = new ArrayList<>();
  private final Map<Integer, Set<Integer>> masked = new HashMap<>();
  private final Map<Integer, Integer> firstFilledByRow = new HashMap<>();
  private MergedCells merged = new MergedCells(List.of());
  private int firstRow = 1;

  /** The notes of each sheet, by its position. */
  static Map<Integer, SheetNotes> bySheet(List<Finding> findings) {
    Map<Integer, SheetNotes> sheets = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.place().sheetPosition() > 0) {
        sheets
            .computeIfAbsent(finding.place().sheetPosition(), position -> new SheetNotes())
            .add(finding);
      }
    }
    return sheets;
  }

  private void add(Finding finding) {
    Place place = finding.place();
    if (place.row() == null) {
      ofSheet.add(finding);
    } else {
      int column = place.column() == null ? FIRST_FILLED : Columns.index(place.column());
      byRow
          .computeIfAbsent(place.row(), row -> new TreeMap<>())
          .computeIfAbsent(column, c -> new ArrayList<>())
          .add(finding);
      if (finding.code() == FindingCode.MASKED_IDENTITY_NUMBER) {
        masked.computeIfAbsent(place.row(), row -> new HashSet<>()).add(column);
      }
    }
  }

  /** Moves what is said of merged cells to the first of them, before any row is marked. */
  void merge(MergedCells cells) {
    merged = cells;
    Map<Integer, Map<Integer, List<Finding>>> before = new TreeMap<>(byRow);
    byRow.clear();
    before.forEach(
        (row, columns) ->
            columns.forEach(
                (column, findings) -> {
                  CellAddress cell =
                      column == FIRST_FILLED
                          ? new CellAddress(row - 1, column)
                          : cells.showing(row, column);
                  byRow
                      .computeIfAbsent(cell.getRow() + 1, r -> new TreeMap<>())
                      .computeIfAbsent(cell.getColumn(), c -> new ArrayList<>())
                      .addAll(findings);
                }));
  }

  /** The cell at which stands what is said of a place; all rows must have been marked. */
  String markedCell(Place place) {
    if (place.row() == null) {
      return Columns.letters(firstFilledByRow.getOrDefault(firstRow, 0)) + firstRow;
    }
    if (place.column() == null) {
      return Columns.letters(firstFilledByRow.getOrDefault(place.row(), 0)) + place.row();
    }
    return merged.showing(place.row(), Columns.index(place.column())).formatAsString();
  }

  /** Whether something is said at a row. */
  boolean concerns(int row) {
    return byRow.containsKey(row);
  }

  /** Whether something is said at any row. */
  boolean concernsRows() {
    return !byRow.isEmpty();
  }

  /** Whether something is said of the sheet as a whole, which stands at its first filled row. */
  boolean concernsSheet() {
    return !ofSheet.isEmpty();
  }

  /**
   * The findings of a row by column.
   *
   * @param firstFilled the column of the row's first filled cell, at which stands what concerns the
   *     whole row
   * @param firstRow whether it is the first filled row of the sheet
   */
  Map<Integer, List<Finding>> of(int row, int firstFilled, boolean firstRow) {
    if (firstRow) {
      this.firstRow = row;
    }
    firstFilledByRow.put(row, firstFilled);
    Map<Integer, List<Finding>> cells = new TreeMap<>();
    if (firstRow && concernsSheet()) {
      cells.computeIfAbsent(firstFilled, c -> new ArrayList<>()).addAll(ofSheet);
    }
    byRow
        .getOrDefault(row, Map.of())
        .forEach(
            (column, findings) ->
                cells
                    .computeIfAbsent(
                        column == FIRST_FILLED ? firstFilled : column, c -> new ArrayList<>())
                    .addAll(findings));
    return cells;
  }

  /** Whether a cell of a row holds a number that was found where none belongs. */
  IntPredicate maskedIn(int row) {
    Set<Integer> columns = masked.getOrDefault(row, Set.of());
    return columns::contains;
  }
}
