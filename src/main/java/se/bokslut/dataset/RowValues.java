package se.bokslut.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of one row by field while it is read, in the database's text form. */
final class RowValues {

  private static final List<String> UNIT_FIELDS =
      List.of(KindDefinition.UNIT_CODE, KindDefinition.UNIT_NAME);

  private final RowShape shape;
  private final @Nullable String[] values;
  private final Map<String, SortedMap<Integer, String>> byYear = new HashMap<>();

  RowValues(RowShape shape) {
    this.shape = shape;
    this.values = new @Nullable String[shape.fields().size()];
  }

  void put(String field, @Nullable String value) {
    int place = shape.place(field);
    if (place < 0) {
      throw new IllegalArgumentException(
          "%s is no field of %s".formatted(field, shape.kind().code()));
    }
    values[place] = value;
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
      put(field, value);
    } else if (value != null) {
      byYear.computeIfAbsent(field, f -> new TreeMap<>()).put(year, value);
    }
  }

  @Nullable String get(String field) {
    return at(shape.place(field));
  }

  private @Nullable String at(int place) {
    return place < 0 ? null : values[place];
  }

  /** A number, 0 when there is none. */
  BigDecimal number(String field) {
    String value = get(field);
    return value == null ? BigDecimal.ZERO : new BigDecimal(value);
  }

  boolean statesUnit() {
    return get(KindDefinition.UNIT_CODE) != null || get(KindDefinition.UNIT_NAME) != null;
  }

  /** Works out the fields that follow from others, the row's year among them. */
  void derive() {
    KindDefinition kind = shape.kind();
    for (RowShape.Derived derived : shape.derived()) {
      List<@Nullable String> inputs = new ArrayList<>(derived.from().size());
      for (int place : derived.from()) {
        inputs.add(at(place));
      }
      values[derived.field()] = derived.derivation().of(inputs);
    }
    String yearField = kind.yearField();
    String time = yearField == null ? null : get(yearField);
    if (time != null) {
      put(KindDefinition.YEAR, time.substring(0, 4));
    }
    Validity validity = kind.validity();
    if (validity != null) {
      put(Validity.FIRST_YEAR, year(get(validity.from())));
      put(Validity.LAST_YEAR, year(get(validity.until())));
    }
    byYear.forEach((field, words) -> put(field, json(words)));
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
    boolean statesUnit = statesUnit();
    UNIT_FIELDS.forEach(this::emptyIfMissing);
    return new SheetRecord(sheetPosition, row, nil, statesUnit, Arrays.asList(values));
  }

  private void emptyIfMissing(String field) {
    int place = shape.place(field);
    if (place >= 0 && values[place] == null) {
      values[place] = "";
    }
  }
}
