package se.bokslut.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of one row by field while it is read, in the database's text form. */
final class RowValues {

  private static final Set<String> UNIT_FIELDS =
      Set.of(KindDefinition.UNIT_CODE, KindDefinition.UNIT_NAME);

  private final KindDefinition kind;
  private final Map<String, @Nullable String> values = new HashMap<>();
  private final Map<String, SortedMap<Integer, String>> byYear = new HashMap<>();

  RowValues(KindDefinition kind) {
    this.kind = kind;
  }

  void put(String field, @Nullable String value) {
    values.put(field, value);
  }

  /** Keeps what was read of a cell; nothing when it could not be read. */
  void keep(ColumnLayout.Column column, Reading reading) {
    if (reading instanceof Reading.Read read) {
      List<String> fields = column.definition().fields();
      for (int i = 0; i < fields.size(); i++) {
        keep(fields.get(i), column.year(), read.values().get(i));
      }
    }
  }

  private void keep(String field, @Nullable Integer year, @Nullable String value) {
    if (year == null) {
      values.put(field, value);
    } else if (value != null) {
      byYear.computeIfAbsent(field, f -> new TreeMap<>()).put(year, value);
    }
  }

  @Nullable String get(String field) {
    return values.get(field);
  }

  /** A number, 0 when there is none. */
  BigDecimal number(String field) {
    String value = values.get(field);
    return value == null ? BigDecimal.ZERO : new BigDecimal(value);
  }

  boolean statesUnit() {
    return UNIT_FIELDS.stream().anyMatch(field -> values.get(field) != null);
  }

  /** Works out the fields that follow from others, the row's year among them. */
  void derive() {
    for (Derivation derivation : kind.derivations()) {
      List<@Nullable String> inputs = new ArrayList<>();
      derivation.from().forEach(field -> inputs.add(values.get(field)));
      values.put(derivation.field(), derivation.of(inputs));
    }
    String yearField = kind.yearField();
    String time = yearField == null ? null : values.get(yearField);
    if (time != null) {
      values.put(KindDefinition.YEAR, time.substring(0, 4));
    }
    Validity validity = kind.validity();
    if (validity != null) {
      values.put(Validity.FIRST_YEAR, year(values.get(validity.from())));
      values.put(Validity.LAST_YEAR, year(values.get(validity.until())));
    }
    byYear.forEach((field, words) -> values.put(field, json(words)));
  }

  private static @Nullable String year(@Nullable String time) {
    return time == null ? null : time.substring(0, 4);
  }

  private static String json(SortedMap<Integer, String> words) {
    return words.entrySet().stream()
        .map(
            entry ->
                "\"%d\": \"%s\""
                    .formatted(
                        entry.getKey(),
                        entry.getValue().replace("\\", "\\\\").replace("\"", "\\\"")))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The row as it is stored; a unit that is not stated is empty text. */
  SheetRecord record(int sheetPosition, int row, boolean nil) {
    List<@Nullable String> stored = new ArrayList<>();
    for (String field : kind.fields()) {
      String value = values.get(field);
      stored.add(value == null && UNIT_FIELDS.contains(field) ? "" : value);
    }
    return new SheetRecord(sheetPosition, row, nil, statesUnit(), stored);
  }
}
