package se.bokslut.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A made-up sheet of a drop folder.
 *
 * @param path where it lies below the folder; its ending, xlsx or csv, says how it is written
 * @param headings the headings
 * @param rows a number or text for every heading, an empty text for no value
 */
record MadeSheet(String path, List<String> headings, List<List<Object>> rows) {

  MadeSheet(String path, String headings, List<List<Object>> rows) {
    this(path, List.of(headings.split(";")), rows);
  }

  /** Writes it and gives the number of its rows. */
  int write(Path folder) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    if (path.endsWith(".xlsx")) {
      PlainWorkbook.write(file, "Blad1", headings, rows.stream());
    } else {
      Files.write(file, lines(), StandardCharsets.UTF_8);
    }
    return rows.size();
  }

  private List<String> lines() {
    List<String> lines =
        rows.stream()
            .map(row -> row.stream().map(MadeSheet::quoted).collect(Collectors.joining(";")))
            .collect(Collectors.toList());
    lines.addFirst(String.join(";", headings));
    return lines;
  }

  private static String quoted(Object cell) {
    String text = cell.toString();
    return text.contains(";") ? '"' + text + '"' : text;
  }
}
