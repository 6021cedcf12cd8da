package se.bokslut.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to a kind's rows when another system exports them.
 *
 * @param code the export's code; the kinds that one export feeds share it
 * @param knownBy groups of headings; a sheet that has all of a group is this export and nothing
 *     else, none for an export that is told by its columns like any kind
 * @param emptyWords words that stand for an empty cell
 * @param rowsOf the field whose column tells which of the export's rows are of this kind: those
 *     whose word it knows; null for the kind that takes all others
 * @param needed a column without which a row is passed over as information, or null
 * @param cutAt a number of rows at whose multiples the other system may have cut its export, 0 for
 *     none
 */
public record Export(
    String code,
    List<List<String>> knownBy,
    List<String> emptyWords,
    @Nullable String rowsOf,
    @Nullable ColumnDefinition needed,
    int cutAt) {

  /** Keeps copies. */
  public Export {
    knownBy = knownBy.stream().map(List::copyOf).toList();
    emptyWords = List.copyOf(emptyWords);
  }

  /** Whether the kind leads: takes the rows that no other kind of the export takes. */
  boolean leads() {
    return rowsOf == null;
  }
}
