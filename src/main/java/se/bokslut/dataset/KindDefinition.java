package se.bokslut.dataset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of sheet is: its columns, where its rows are stored, and what is checked.
 *
 * <p>An export of another system is the same kind under other headings.
 *
 * @param code the kind's stable code, for example {@code publications}
 * @param name its Swedish name
 * @param export what is particular to it as an export, or null for the canonical headings
 * @param table the table that takes the accepted rows
 * @param unit where a row's organisation is stated
 * @param columns the columns
 * @param alternatives groups of headings of which each row fills at least one
 * @param yearField the field that tells the row's year, or null for a kind without years
 * @param validity the fields that tell from when and until when a row holds, or null for a kind
 *     whose rows have one year or none
 * @param checks checks over several cells of a row
 * @param derivations fields worked out from others
 * @param once the fields of a row in force that no two rows may share, because only one can hold
 *     (the first in row order); empty where any number of rows can
 * @param knownBy headings of which the sheet has at least one, known as columns or not; empty where
 *     the required columns tell the kind well enough
 */
public record KindDefinition(
    String code,
    String name,
    @Nullable Export export,
    String table,
    UnitSource unit,
    List<ColumnDefinition> columns,
    List<List<String>> alternatives,
    @Nullable String yearField,
    @Nullable Validity validity,
    List<RowCheck> checks,
    List<Derivation> derivations,
    List<String> once,
    List<String> knownBy) {

  /** The field of the stated code of a row's organisation. */
  public static final String UNIT_CODE = "unit_code";

  /** The field of the stated name of a row's organisation. */
  public static final String UNIT_NAME = "unit_name";

  /** The field of where a row's authors work, as stated. */
  public static final String AFFILIATIONS = "affiliations";

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
  }

  /** The stored fields in the order in which a row's values stand. */
  public List<String> fields() {
    Set<String> fields = new LinkedHashSet<>();
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

  /** Whether the kind is fed by an export of that code. */
  boolean isOf(String exportCode) {
    return export != null && export.code().equals(exportCode);
  }

  /**
   * The same kind as an export delivers it; an office may have added its columns of the unit.
   *
   * @param delivered what is particular to the export
   * @param table the table that takes its rows
   * @param headings the export's columns by canonical heading; others do not exist there
   * @param added columns that only the export has
   * @param derived fields worked out for the export only
   */
  public KindDefinition asExport(
      Export delivered,
      String table,
      Map<String, ExportColumn> headings,
      List<ColumnDefinition> added,
      List<Derivation> derived) {
    Stream<ColumnDefinition> mapped =
        columns.stream()
            .flatMap(
                column ->
                    Optional.ofNullable(headings.get(column.heading()))
                        .map(column::in)
                        .or(() -> Optional.of(column).filter(KindDefinition::namesUnit))
                        .stream());
    return new KindDefinition(
        code,
        name,
        delivered,
        table,
        unit,
        Stream.concat(mapped, added.stream()).toList(),
        List.of(),
        yearField,
        validity,
        List.of(),
        Stream.concat(derivations.stream(), derived.stream()).toList(),
        once,
        List.of());
  }
}
