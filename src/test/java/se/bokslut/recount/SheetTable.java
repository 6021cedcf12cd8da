package se.bokslut.recount;

import java.util.List;

/**
 * The cells of one sheet, row by row; a row's index is its place.
 *
 * <p>{@code headings} are the first rows once more, with merged cells repeated downwards.
 */
record SheetTable(int position, List<List<Cell>> rows, List<List<Cell>> headings) {

  SheetTable {
    rows = rows.stream().map(List::copyOf).toList();
    headings = headings.stream().limit(Heading.SEARCHED_ROWS).map(List::copyOf).toList();
  }
}
