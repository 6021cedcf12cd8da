package se.bokslut.demonstration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the demonstration before they are written: sheets by path below the drop folder. */
final class DropFolder {
  private final SortedMap<String, List<OfficeSheet>> workbooks = new TreeMap<>();
  private final SortedMap<String, OfficeCsv> texts = new TreeMap<>();
  private final SortedMap<String, String> copies = new TreeMap<>();
  private final SortedMap<String, byte[]> raw = new TreeMap<>();

  /** Adds sheets to a workbook, after those it has. */
  void workbook(String path, OfficeSheet... sheets) {
    workbooks.computeIfAbsent(path, key -> new ArrayList<>()).addAll(Arrays.asList(sheets));
  }

  void csv(String path, OfficeSheet sheet, OfficeCsv habit) {
    workbooks.put(path, List.of(sheet));
    texts.put(path, habit);
  }

  /** The same content once more, under another name. */
  void copy(String from, String to) {
    copies.put(to, from);
  }

  /** A file as it was downloaded from somewhere. */
  void raw(String path, byte[] content) {
    raw.put(path, content);
  }

  SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>(raw);
    for (Map.Entry<String, List<OfficeSheet>> file : workbooks.entrySet()) {
      OfficeCsv habit = texts.get(file.getKey());
      files.put(
          file.getKey(),
          habit == null
              ? OfficeWorkbook.write(file.getValue())
              : habit.write(file.getValue().get(0)));
    }
    copies.forEach((to, from) -> files.put(to, files.get(from)));
    return files;
  }

  List<PlantedFault> faults() {
    List<PlantedFault> faults = new ArrayList<>();
    workbooks.forEach(
        (path, sheets) ->
            sheets.forEach(
                sheet ->
                    faults.addAll(
                        sheet.faults(path, texts.containsKey(path) ? "" : sheet.name()))));
    return faults;
  }
}
