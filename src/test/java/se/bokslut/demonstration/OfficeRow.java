package se.bokslut.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of a delivery: cells by canonical heading; a heading without a cell is an empty cell. */
final class OfficeRow {
  /** A cell with percent format that holds this share. */
  record Percent(BigDecimal share) {}

  /** A cell that holds an Excel error value. */
  enum CellFault {
    NOT_AVAILABLE;

    @Override
    public String toString() {
      return "#N/A";
    }
  }

  private final Map<String, Object> cells = new LinkedHashMap<>();

  OfficeRow with(String heading, Object value) {
    if (value == null || value.equals("")) {
      cells.remove(heading);
    } else {
      cells.put(heading, value);
    }
    return this;
  }

  Object get(String heading) {
    return cells.get(heading);
  }

  String text(String heading) {
    Object value = cells.get(heading);
    return value == null ? "" : value.toString();
  }

  boolean has(String heading) {
    return cells.containsKey(heading);
  }

  OfficeRow copy() {
    OfficeRow copy = new OfficeRow();
    copy.cells.putAll(cells);
    return copy;
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static Percent percent(int percent) {
    return new Percent(BigDecimal.valueOf(percent, 2));
  }
}
