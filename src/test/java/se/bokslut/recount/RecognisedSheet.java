package se.bokslut.recount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sheet whose kind is known: its data rows, without headings, blank, summary and example rows.
 */
record RecognisedSheet(SheetKind kind, List<Fields> rows) {

  private static final Set<String> NOT_DATA =
      Set.of("summa", "totalt", "total", "exempel", "exempelrad", "example");
  private static final Map<SheetKind, KnownHeadings> KNOWN =
      Arrays.stream(SheetKind.values())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), KnownHeadings::new));

  /**
   * The kind with most known headings in one row, the earliest such row; empty if there is none.
   */
  static Optional<RecognisedSheet> of(String path, SheetTable sheet) {
    int best = 0;
    Optional<RecognisedSheet> found = Optional.empty();
    for (int row = 0; row < sheet.headings().size(); row++) {
      for (SheetKind kind : SheetKind.values()) {
        KnownHeadings known = KNOWN.get(kind);
        Map<String, Integer> columns = columns(known, sheet.headings().get(row));
        if (columns.size() > best && known.completeWith(columns.keySet())) {
          best = columns.size();
          found = Optional.of(read(path, sheet, row, kind, columns));
        }
      }
    }
    return found;
  }

  /** How many headings were known, by which competing readings of one file are compared. */
  int knownHeadings() {
    return rows.isEmpty() ? 0 : rows.getFirst().columns().size();
  }

  /** The columns of the kind by canonical heading; none at all when one of them stands twice. */
  private static Map<String, Integer> columns(KnownHeadings known, List<Cell> headings) {
    Map<String, Integer> columns = new HashMap<>();
    for (int column = 0; column < headings.size(); column++) {
      String canonical = known.canonical(heading(headings.get(column)));
      if (!canonical.isEmpty() && columns.put(canonical, column) != null) {
        return Map.of();
      }
    }
    return columns;
  }

  private static RecognisedSheet read(
      String path, SheetTable sheet, int headingRow, SheetKind kind, Map<String, Integer> columns) {
    Map<String, String> units = new HashMap<>();
    List<Cell> headings = sheet.headings().get(headingRow);
    columns.forEach((name, column) -> units.put(name, heading(headings.get(column)).unit()));
    List<Fields> rows = new ArrayList<>();
    for (int row = headingRow + 1; row < sheet.rows().size(); row++) {
      List<Cell> cells = cells(kind, sheet.rows().get(row));
      if (isData(cells)) {
        RowPlace place = new RowPlace(path, sheet.position(), row);
        rows.add(new Fields(kind, columns, units, cells, place));
      }
    }
    return new RecognisedSheet(kind, rows);
  }

  private static Heading heading(Cell cell) {
    return Heading.of(cell instanceof Cell.Words words ? words.value() : "");
  }

  private static List<Cell> cells(SheetKind kind, List<Cell> cells) {
    return kind == SheetKind.SWECRIS
        ? cells.stream().map(RecognisedSheet::withoutNullWord).toList()
        : cells;
  }

  private static Cell withoutNullWord(Cell cell) {
    return cell.text().filter("NULL"::equals).isPresent() ? new Cell.Blank() : cell;
  }

  private static boolean isData(List<Cell> cells) {
    Optional<Cell> first = cells.stream().filter(Cell::filled).findFirst();
    String word = first.flatMap(Cell::text).map(text -> Heading.of(text).name()).orElse("");
    return first.isPresent() && !NOT_DATA.contains(word);
  }

  /** Known exports whose figures are not recounted here, told by two of their headings. */
  static boolean isForeignExport(SheetTable sheet) {
    return sheet.headings().stream()
        .map(RecognisedSheet::names)
        .anyMatch(
            names ->
                names.containsAll(Set.of("pid", "publicationtype"))
                    || names.containsAll(Set.of("record id", "output types"))
                    || names.containsAll(Set.of("eid", "document type"))
                    || names.containsAll(Set.of("article title", "document type"))
                    || names.containsAll(Set.of("pmid", "citation")));
  }

  private static Set<String> names(List<Cell> cells) {
    Set<String> names = new HashSet<>();
    cells.forEach(cell -> names.add(heading(cell).name()));
    return names;
  }
}
