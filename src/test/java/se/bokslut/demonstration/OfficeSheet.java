package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One sheet as an office makes it: rows under headings, with the titles, blank rows, summaries and
 * faults that are put into it. Rows number as Excel shows them.
 */
final class OfficeSheet {
  private String name;
  private final Map<String, String> headings = new LinkedHashMap<>();
  private final List<OfficeRow> rows;
  private final List<String> preface = new ArrayList<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<OfficeRow, String> faults = new LinkedHashMap<>();
  private String summed = "";
  private boolean tallHeading;
  private boolean banner;

  private OfficeSheet(String name, List<String> columns, List<OfficeRow> rows) {
    this.name = name;
    this.rows = new ArrayList<>(rows);
    columns.forEach(column -> headings.put(column, column));
  }

  static OfficeSheet of(String name, List<String> columns, List<OfficeRow> rows) {
    return new OfficeSheet(name, columns, rows);
  }

  OfficeSheet named(String newName) {
    name = newName;
    return this;
  }

  OfficeSheet preface(String... lines) {
    preface.addAll(Arrays.asList(lines));
    return this;
  }

  OfficeSheet rename(String canonical, String heading) {
    headings.replace(canonical, heading);
    return this;
  }

  OfficeSheet drop(String... columns) {
    Arrays.asList(columns).forEach(headings::remove);
    return this;
  }

  OfficeSheet hide(String... columns) {
    hidden.addAll(Arrays.asList(columns));
    return this;
  }

  OfficeSheet extra(String heading, String... values) {
    headings.put(heading, heading);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).with(heading, values[i % values.length]);
    }
    return this;
  }

  OfficeSheet summed(String column) {
    summed = column;
    return this;
  }

  OfficeSheet tallHeading() {
    tallHeading = true;
    return this;
  }

  OfficeSheet banner() {
    banner = true;
    return this;
  }

  OfficeSheet blankBefore(int... places) {
    Arrays.stream(places).forEach(place -> rows.add(place, new OfficeRow()));
    return this;
  }

  OfficeSheet insert(int place, OfficeRow row) {
    rows.add(Math.min(place, rows.size()), row);
    return this;
  }

  /** Writes the cells of a column in another way, where they are filled. */
  OfficeSheet rewrite(String column, UnaryOperator<Object> hand) {
    rows.stream()
        .filter(row -> row.has(column))
        .forEach(row -> row.with(column, hand.apply(row.get(column))));
    return this;
  }

  OfficeSheet spoil(OfficeRow row, String column, Object value, String fault) {
    row.with(column, value);
    return note(row, fault);
  }

  OfficeSheet note(OfficeRow row, String fault) {
    faults.merge(row, fault, (one, other) -> one + "; " + other);
    return this;
  }

  String name() {
    return name;
  }

  List<OfficeRow> rows() {
    return rows;
  }

  List<String> columns() {
    return List.copyOf(headings.keySet());
  }

  List<String> preface() {
    return preface;
  }

  List<String> headings() {
    return List.copyOf(headings.values());
  }

  String summed() {
    return summed;
  }

  boolean hasTallHeading() {
    return tallHeading;
  }

  boolean hasBanner() {
    return banner;
  }

  boolean hides(String column) {
    return hidden.contains(column);
  }

  /** The row number of the headings, from 1. */
  int headingRow() {
    return preface.size() + 1;
  }

  int firstDataRow() {
    return headingRow() + (tallHeading ? 2 : 1);
  }

  List<PlantedFault> faults(String path, String sheet) {
    return faults.entrySet().stream()
        .map(
            fault ->
                new PlantedFault(
                    path, sheet, firstDataRow() + rows.indexOf(fault.getKey()), fault.getValue()))
        .toList();
  }
}
