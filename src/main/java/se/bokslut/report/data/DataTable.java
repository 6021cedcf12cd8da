package se.bokslut.report.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.bokslut.delivery.DropFolder;

/**
 * One data file: UTF-8, comma, RFC 4180, empty for NULL, rows sorted as text by code point (spec
 * reports "Files").
 *
 * @param name the file's name
 * @param fields its columns
 * @param rows its rows, text by text
 */
record DataTable(String name, List<Field> fields, List<List<String>> rows) {

  /** A column. */
  record Field(String name, Type type, String description) {}

  /** What a column holds, in the words of a data package. */
  enum Type {
    STRING,
    INTEGER,
    NUMBER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final CSVFormat RFC_4180 =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

  DataTable {
    fields = List.copyOf(fields);
    List<List<String>> sorted = new ArrayList<>(rows);
    sorted.sort(DataTable::compare);
    rows = List.copyOf(sorted);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = DropFolder.byCodePoint(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** A cell's text; empty for null. */
  static String cell(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  void write(Path folder) throws IOException {
    try (Writer writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, RFC_4180)) {
      printer.printRecord(fields.stream().map(Field::name).toList());
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    }
  }
}
