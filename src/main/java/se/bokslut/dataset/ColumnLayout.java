package se.bokslut.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * Where a sheet's columns stand.
 *
 * @param kind the sheet's kind
 * @param sheet the sheet
 * @param headingRow the number of the heading row
 * @param columns the known columns, in the kind's order
 */
record ColumnLayout(KindDefinition kind, Place sheet, int headingRow, List<Column> columns) {

  /**
   * A known column at its place.
   *
   * @param definition what it is
   * @param index its index from 0
   * @param otherwise the indexes of columns that are read in turn where its own cell is empty
   * @param unit the unit that its heading states
   * @param year the year that its heading states, null for a column that is not one a year
   */
  record Column(
      ColumnDefinition definition,
      int index,
      List<Integer> otherwise,
      HeadingName.Unit unit,
      @Nullable Integer year) {

    Column {
      otherwise = List.copyOf(otherwise);
    }

    /** The heading as we write it to an office. */
    String heading() {
      return definition.heading(year);
    }
  }

  ColumnLayout {
    columns = List.copyOf(columns);
  }

  /** The columns that the sheet lacks and whose empty cells are read as a stated default. */
  List<ColumnDefinition> assumedColumns() {
    return kind.columns().stream()
        .filter(definition -> definition.whenEmpty() != null)
        .filter(definition -> ofHeading(definition.heading()).isEmpty())
        .toList();
  }

  Optional<Column> ofField(String field) {
    return columns.stream()
        .filter(column -> column.definition().fields().contains(field))
        .findFirst();
  }

  Optional<Column> ofHeading(String heading) {
    return columns.stream()
        .filter(column -> column.definition().heading().equals(heading))
        .findFirst();
  }

  /** The column that states the unit of a row's amounts. */
  Optional<Column> amountUnit() {
    return columns.stream()
        .filter(column -> column.definition().type() == ColumnType.AMOUNT_UNIT)
        .findFirst();
  }

  /** A row's cell in a column; a word that stands for nothing is blank. */
  CellValue cell(SheetRow row, Column column) {
    CellValue cell = cell(row.cell(column.index()));
    for (int index : column.otherwise()) {
      cell = cell instanceof CellValue.Blank ? cell(row.cell(index)) : cell;
    }
    return cell;
  }

  private CellValue cell(CellValue cell) {
    Export export = kind.export();
    return export != null
            && cell instanceof CellValue.Text text
            && export.emptyWords().contains(text.value())
        ? CellValue.BLANK
        : cell;
  }
}
