package se.bokslut.report.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.bokslut.report.Edition;
import se.bokslut.report.SwedishOrder;

/** Finds the files of an edition. */
final class EditionFiles {

  private static final String DATA = "data";

  private final FileLinks links;
  private final ReportNames names;

  EditionFiles(FileLinks links, ReportNames names) {
    this.links = links;
    this.names = names;
  }

  /** What lies in the folder of an edition; empty when nothing does. */
  Optional<EditionOfReports> read(Path folder, int year, Edition edition) throws IOException {
    List<ReportLinks> reports = new ArrayList<>();
    Map<String, List<ReportLinks>> units = new TreeMap<>(SwedishOrder.NAMES);
    for (Path report : OutputFolder.folders(folder)) {
      String name = report.getFileName().toString();
      Optional<Receiver> receiver = Receiver.of(name);
      List<FileLink> files = links(report, "bokslut-%d-%s.".formatted(year, name));
      if (receiver.isEmpty() || files.isEmpty()) {
        continue;
      }
      String about = receiver.get().about(name);
      ReportLinks found = new ReportLinks(receiver.get(), names.name(receiver.get(), about), files);
      if (receiver.get() == Receiver.UNIT) {
        units.computeIfAbsent(names.region(about), region -> new ArrayList<>()).add(found);
      } else {
        reports.add(found);
      }
    }
    List<FileLink> data = links(folder.resolve(DATA), "");
    return reports.isEmpty() && units.isEmpty() && data.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EditionOfReports(
                edition.folder(), edition.word(), ordered(reports), byRegion(units), data));
  }

  private static List<UnitReports> byRegion(Map<String, List<ReportLinks>> units) {
    return units.entrySet().stream()
        .map(region -> new UnitReports(region.getKey(), ordered(region.getValue())))
        .toList();
  }

  private static List<ReportLinks> ordered(List<ReportLinks> reports) {
    return reports.stream()
        .sorted(
            Comparator.comparing(ReportLinks::receiver)
                .thenComparing(ReportLinks::name, SwedishOrder.NAMES))
        .toList();
  }

  private List<FileLink> links(Path folder, String start) throws IOException {
    List<FileLink> found = new ArrayList<>();
    for (Path file : files(folder)) {
      if (file.getFileName().toString().startsWith(start)) {
        links.to(file).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The files in a folder by name, without those that are being written. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList();
    }
  }
}
