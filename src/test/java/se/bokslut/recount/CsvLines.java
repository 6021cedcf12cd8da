package se.bokslut.recount;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes records as lines of comma separated text, sorted column by column by code point. */
final class CsvLines {

  private CsvLines() {}

  static List<String> sorted(List<String> headings, List<List<String>> records) {
    return Stream.concat(Stream.of(headings), records.stream().sorted(order(headings.size())))
        .map(CsvLines::line)
        .toList();
  }

  private static Comparator<List<String>> order(int columns) {
    Comparator<List<String>> order = Comparator.comparing(List::getFirst, Texts.BY_CODE_POINT);
    for (int column = 1; column < columns; column++) {
      int each = column;
      order = order.thenComparing(values -> values.get(each), Texts.BY_CODE_POINT);
    }
    return order;
  }

  private static String line(List<String> values) {
    return values.stream().map(CsvLines::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String value) {
    return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
