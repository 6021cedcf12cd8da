package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of sheet is: its columns, where its rows are stored, and what is checked.
 *
 * <p>An export of another system is the same kind under other headings.
 *
 * @param code the kind's stable code, for example {@code publications}
 * @param name its Swedish name
 * @param export the export's code, or null for the canonical headings
 * @param table the table that takes the accepted rows
 * @param unit where a row's organisation is stated
 * @param columns the columns
 * @param alternatives groups of headings of which each row fills at least one
 * @param yearField the field that tells the row's year, or null for a kind without years
 * @param checks checks over several cells of a row
 * @param derivations fields worked out from others
 * @param emptyWords words that stand for an empty cell
 * @param otherColumnsIgnored whether unknown columns are passed over without a finding
 */
public record KindDefinition(
    String code,
    String name,
    @Nullable String export,
    String table,
    UnitSource unit,
    List<ColumnDefinition> columns,
    List<List<String>> alternatives,
    @Nullable String yearField,
    List<RowCheck> checks,
    List<Derivation> derivations,
    List<String> emptyWords,
    boolean otherColumnsIgnored) {

  /** The field of the stated code of a row's organisation. */
  public static final String UNIT_CODE = "unit_code";

  /** The field of the stated name of a row's organisation. */
  public static final String UNIT_NAME = "unit_name";

  /** The field of a row's calendar year. */
  public static final String YEAR = "year";

  /** Where the organisation of a kind's rows is stated (spec input "Which unit"). */
  public enum UnitSource {
    /** The rows belong to no organisation. */
    NONE,
    /** The row itself. */
    ROW,
    /** The row, else the nearest folder named by a unit. */
    ROW_OR_FOLDER
  }

  /** Keeps copies. */
  public KindDefinition {
    columns = List.copyOf(columns);
    alternatives = List.copyOf(alternatives);
    checks = List.copyOf(checks);
    derivations = List.copyOf(derivations);
    emptyWords = List.copyOf(emptyWords);
  }

  /** The stored fields in the order in which a row's values stand. */
  public List<String> fields() {
    List<String> fields = new ArrayList<>();
    columns.forEach(column -> fields.addAll(column.fields()));
    derivations.forEach(derivation -> fields.add(derivation.field()));
    if (yearField != null && !yearField.equals(YEAR)) {
      fields.add(YEAR);
    }
    return List.copyOf(fields);
  }

  /** Whether a column's cells name the row's organisation. */
  static boolean namesUnit(ColumnDefinition column) {
    return column.fields().contains(UNIT_CODE) || column.fields().contains(UNIT_NAME);
  }

  /** The column of a heading in this definition. */
  Optional<ColumnDefinition> column(String heading) {
    return columns.stream().filter(column -> column.heading().equals(heading)).findFirst();
  }

  /**
   * The same kind as an export delivers it.
   *
   * @param code the export's code
   * @param headings from canonical heading to the export's headings; other columns do not exist
   *     there
   */
  public KindDefinition asExport(
      String code, Map<String, List<String>> headings, List<String> words, boolean americanDates) {
    List<ColumnDefinition> mapped =
        columns.stream()
            .flatMap(
                column ->
                    Optional.ofNullable(headings.get(column.heading()))
                        .map(theirs -> column.under(theirs, americanDates))
                        .stream())
            .toList();
    return new KindDefinition(
        this.code,
        name,
        code,
        table,
        unit,
        mapped,
        List.of(),
        yearField,
        List.of(),
        derivations,
        words,
        true);
  }
}
