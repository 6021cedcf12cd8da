package se.bokslut.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet that was written by hand: a vocabulary whose first line holds the headings. A heading
 * that is a year stands for one row a year; the column {@code #} names a planted fault.
 */
final class WrittenSheet {
  private static final String FAULT = "#";
  private static final String YEAR = "\\d{4}";

  private final List<String> given;
  private final String value;
  private final List<OfficeRow> rows = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private WrittenSheet(List<String> given, String value) {
    this.given = given;
    this.value = value;
  }

  /** A sheet whose lines are its rows. */
  static OfficeSheet of(String name, String file) {
    return of(name, file, "");
  }

  /**
   * A sheet whose lines hold a row a year, with {@code value} as the heading of what they state.
   */
  static OfficeSheet of(String name, String file, String value) {
    List<List<String>> lines = Vocabulary.read(file);
    WrittenSheet written = new WrittenSheet(lines.get(0), value);
    lines.subList(1, lines.size()).forEach(written::add);
    OfficeSheet sheet = OfficeSheet.of(name, written.headings(), written.rows);
    for (int i = 0; i < written.rows.size(); i++) {
      if (!written.faults.get(i).isEmpty()) {
        sheet.note(written.rows.get(i), written.faults.get(i));
      }
    }
    return sheet;
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>(given.stream().filter(h -> !isOwn(h)).toList());
    if (!value.isEmpty()) {
      int place = (int) given.stream().takeWhile(heading -> !heading.matches(YEAR)).count();
      headings.add(place, value);
      headings.add(place, "År");
    }
    if (rows.stream().anyMatch(row -> row.has("Täljare"))) {
      headings.addAll(headings.indexOf(value) + 1, List.of("Täljare", "Nämnare"));
    }
    return headings;
  }

  private static boolean isOwn(String heading) {
    return heading.equals(FAULT) || heading.matches(YEAR);
  }

  private void add(List<String> line) {
    OfficeRow row = new OfficeRow();
    String fault = "";
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).equals(FAULT)) {
        fault = line.get(i);
      } else if (!isOwn(given.get(i))) {
        row.with(given.get(i), cell(line.get(i)));
      }
    }
    if (value.isEmpty()) {
      rows.add(row);
      faults.add(fault);
      return;
    }
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).matches(YEAR) && !line.get(i).isEmpty()) {
        rows.add(stated(row.copy().with("År", Integer.valueOf(given.get(i))), line.get(i)));
        faults.add(fault);
      }
    }
  }

  /** {@code 49/54} states a share with its numerator and denominator. */
  private OfficeRow stated(OfficeRow row, String text) {
    if (!text.matches("\\d+/\\d+")) {
      return row.with(value, cell(text));
    }
    List<String> parts = Vocabulary.parts(text, "/");
    BigDecimal percent =
        new BigDecimal(parts.get(0))
            .movePointRight(2)
            .divide(new BigDecimal(parts.get(1)), 1, RoundingMode.HALF_UP);
    return row.with(value, percent.toPlainString().replace('.', ',') + " %")
        .with("Täljare", Long.valueOf(parts.get(0)))
        .with("Nämnare", Long.valueOf(parts.get(1)));
  }

  private static Object cell(String text) {
    if (text.matches("0|[1-9]\\d{0,14}")) {
      return Long.valueOf(text);
    }
    if (text.matches("\\d+,\\d+")) {
      return new BigDecimal(text.replace(',', '.'));
    }
    return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : text;
  }
}
