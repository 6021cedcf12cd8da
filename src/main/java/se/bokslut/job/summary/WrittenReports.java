package se.bokslut.job.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reports that a run wrote into one edition's folder.
 *
 * @param folder where they lie
 * @param names their names, such as {@code region-03}
 */
record WrittenReports(Path folder, List<String> names) {

  private static final String OF_UNIT = "enhet-";

  WrittenReports {
    names = List.copyOf(names);
  }

  /** How many and which, those of units as their number. */
  String inWords() {
    List<String> others = names.stream().filter(name -> !name.startsWith(OF_UNIT)).toList();
    int units = names.size() - others.size();
    String all =
        Stream.concat(
                others.stream(),
                units == 0 ? Stream.empty() : Stream.of("enheternas: %d".formatted(units)))
            .collect(Collectors.joining(", "));
    return "%d %s (%s)".formatted(names.size(), names.size() == 1 ? "rapport" : "rapporter", all);
  }
}
