package se.bokslut.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Rows by canonical heading, written as an office would: other order, other headings, titles. */
final class RandomSheet {

  private final Dice dice;
  private final Map<String, String> headings;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private String title = "";

  /**
   * Takes the forms of headings.
   *
   * @param headings from canonical heading to another accepted one
   */
  RandomSheet(Dice dice, Map<String, String> headings) {
    this.dice = dice;
    this.headings = headings;
    if (dice.percent(20)) {
      title = "Underlag till bokslutet";
    }
  }

  /** A new row, to be filled by its canonical headings. */
  Map<String, Object> row() {
    Map<String, Object> row = new LinkedHashMap<>();
    rows.add(row);
    return row;
  }

  WorkbookBuilder addTo(WorkbookBuilder workbook) {
    for (List<Object> line : lines()) {
      workbook.row(line.stream().map(RandomSheet::cell).toArray());
    }
    return workbook;
  }

  String csv() {
    String delimiter = dice.of(";", ",", "\t", "|");
    return lines().stream()
        .map(
            line ->
                line.stream()
                    .map(value -> quoted(text(value)))
                    .collect(Collectors.joining(delimiter)))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private List<List<Object>> lines() {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.keySet()));
    List<String> order = new ArrayList<>(columns);
    if (dice.percent(30)) {
      order.add("Anmärkning");
    }
    Collections.shuffle(order, new Random(dice.below(1_000_000)));
    List<List<Object>> lines = new ArrayList<>();
    if (!title.isEmpty()) {
      lines.add(List.of(title));
    }
    lines.add(order.stream().<Object>map(this::heading).toList());
    for (Map<String, Object> row : rows) {
      lines.add(order.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
    if (dice.percent(20)) {
      lines.add(List.of("Summa", rows.size()));
    }
    return lines;
  }

  private String heading(String canonical) {
    String written = dice.percent(30) ? headings.getOrDefault(canonical, canonical) : canonical;
    return dice.of(
        written,
        written,
        written,
        written + " *",
        written + " (obligatorisk)",
        written.toUpperCase(java.util.Locale.ROOT),
        " " + written.replace(" ", "_") + ":");
  }

  private static @Nullable Object cell(Object value) {
    if (value instanceof RandomCells.PercentFormat percent) {
      return percent.cell();
    }
    return value.equals("") ? null : value;
  }

  private static String text(Object value) {
    return switch (value) {
      case RandomCells.PercentFormat percent -> percent.percent() + "%";
      case FormulaError error -> "";
      case LocalDate day -> day.toString();
      default -> value.toString();
    };
  }

  private static String quoted(String text) {
    return text.matches("(?s).*[\";,\t|\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
