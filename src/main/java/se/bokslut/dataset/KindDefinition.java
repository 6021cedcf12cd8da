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
 * @param validity the fields that tell from when and until when a row holds, or null for a kind
 *     whose rows have one year or none
 * @param checks checks over several cells of a row
 * @param derivations fields worked out from others
 * @param emptyWords words that stand for an empty cell
 * @param once the fields of a row in force that no two rows may share, because only one can hold
 *     (the first in row order); empty where any number of rows can
 * @param knownBy headings of which the sheet has at least one, known as columns or not; empty where
 *     the required columns tell the kind well enough
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
    @Nullable Validity validity,
    List<RowCheck> checks,
    List<Derivation> derivations,
    List<String> once,
    List<String> knownBy,
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
    ROW_OR_FOLDER,
    /** The row, by the code of a region. */
    REGION,
    /** The row, by the code of a region; one that states none is for the nation. */
    REGION_OR_NATION;

    /** Whether a folder can tell what a row does not. */
    public boolean isFolder() {
      return this == ROW_OR_FOLDER;
    }

    /** Whether only regions can be stated. */
    public boolean isRegion() {
      return this == REGION || this == REGION_OR_NATION;
    }

    /** Whether a stated code means the nation. */
    public boolean isNation(String code, String nation) {
      return switch (this) {
        case NONE, ROW_OR_FOLDER, REGION -> false;
        case ROW -> code.equalsIgnoreCase(nation);
        case REGION_OR_NATION -> code.isEmpty() || code.equalsIgnoreCase(nation);
      };
    }
  }

  /** Keeps copies. */
  public KindDefinition {
    columns = List.copyOf(columns);
    alternatives = List.copyOf(alternatives);
    checks = List.copyOf(checks);
    derivations = List.copyOf(derivations);
    once = List.copyOf(once);
    knownBy = List.copyOf(knownBy);
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
    if (validity != null) {
      fields.addAll(List.of(Validity.FIRST_YEAR, Validity.LAST_YEAR));
    }
    return List.copyOf(fields);
  }

  /** The view of the accepted rows that are in force and belong to an organisation. */
  public String inForce() {
    return table.replaceFirst("_row$", "_in_force");
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
   * @param knownBy other headings of the export, of which a sheet has at least one; empty where the
   *     columns tell it well enough
   */
  public KindDefinition asExport(
      String code,
      Map<String, List<String>> headings,
      List<String> words,
      boolean americanDates,
      List<String> knownBy) {
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
        validity,
        List.of(),
        derivations,
        once,
        knownBy,
        words,
        true);
  }
}
