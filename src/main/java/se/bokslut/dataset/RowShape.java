package se.bokslut.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for every row of a kind in a sheet, worked out once for all of them: a sheet has
 * hundreds of thousands of rows.
 */
final class RowShape {

  private final ColumnLayout layout;
  private final List<String> fields;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<ColumnDefinition> assumed;
  private final List<Alternatives> alternatives;
  private final Optional<ColumnLayout.Column> amountUnit;
  private final List<ColumnLayout.Column> unitColumns;
  private final List<Derived> derived;

  /**
   * Columns of which each row fills at least one.
   *
   * @param headings of all of them, as we write them to an office
   * @param columns those that the sheet has
   */
  record Alternatives(List<String> headings, List<ColumnLayout.Column> columns) {}

  /**
   * A field that is worked out from others.
   *
   * @param field its place
   * @param from the places of those
   */
  record Derived(Derivation derivation, int field, List<Integer> from) {}

  RowShape(ColumnLayout layout) {
    this.layout = layout;
    this.fields = layout.kind().fields();
    for (String field : fields) {
      places.put(field, places.size());
    }
    this.assumed = layout.assumedColumns();
    this.alternatives =
        layout.kind().alternatives().stream()
            .map(
                group ->
                    new Alternatives(
                        group,
                        group.stream()
                            .flatMap(heading -> layout.ofHeading(heading).stream())
                            .toList()))
            .toList();
    this.amountUnit = layout.amountUnit();
    this.unitColumns =
        layout.columns().stream()
            .filter(column -> KindDefinition.namesUnit(column.definition()))
            .toList();
    this.derived = kind().derivations().stream().map(this::derived).toList();
  }

  private Derived derived(Derivation derivation) {
    return new Derived(
        derivation,
        place(derivation.field()),
        derivation.from().stream().map(this::place).toList());
  }

  ColumnLayout layout() {
    return layout;
  }

  KindDefinition kind() {
    return layout.kind();
  }

  /** The stored fields in the order in which a row's values stand. */
  List<String> fields() {
    return fields;
  }

  /** Where among {@link #fields()} a field stands, −1 when it is not stored. */
  int place(String field) {
    return places.getOrDefault(field, -1);
  }

  /** The fields that are worked out, in the order in which they must be. */
  List<Derived> derived() {
    return derived;
  }

  /** The columns that the sheet lacks and whose empty cells are read as a stated default. */
  List<ColumnDefinition> assumed() {
    return assumed;
  }

  List<Alternatives> alternatives() {
    return alternatives;
  }

  /** The column that states the unit of a row's amounts. */
  Optional<ColumnLayout.Column> amountUnit() {
    return amountUnit;
  }

  /** The columns whose cells name the row's organisation. */
  List<ColumnLayout.Column> unitColumns() {
    return unitColumns;
  }
}
