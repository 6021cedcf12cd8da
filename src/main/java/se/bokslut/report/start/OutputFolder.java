package se.bokslut.report.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bokslut.report.Edition;
import se.bokslut.report.ReportState;

/** Finds the reports that lie in the output folder (spec reports "Files"). */
final class OutputFolder {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern REVISION = Pattern.compile("r([1-9]\\d{0,5})");

  private final Path output;
  private final FileLinks links;
  private final IntFunction<ReportNames> names;

  /**
   * Takes the folder.
   *
   * @param names what the organisations of a year are called
   */
  OutputFolder(Path output, IntFunction<ReportNames> names) {
    this.output = output;
    this.links = new FileLinks(output);
    this.names = names;
  }

  /** The reports by year, the newest first. */
  List<YearOfReports> years() throws IOException {
    List<YearOfReports> years = new ArrayList<>();
    for (Path folder : folders(output)) {
      String name = folder.getFileName().toString();
      if (YEAR.matcher(name).matches()) {
        int year = Integer.parseInt(name);
        List<TreeOfReports> trees = trees(folder, year);
        if (!trees.isEmpty()) {
          years.add(new YearOfReports(year, trees));
        }
      }
    }
    years.sort(Comparator.comparingInt(YearOfReports::year).reversed());
    return years;
  }

  private List<TreeOfReports> trees(Path year, int number) throws IOException {
    List<ReportState.Revision> revisions = new ArrayList<>();
    for (Path folder : folders(year)) {
      var revision = REVISION.matcher(folder.getFileName().toString());
      if (revision.matches()) {
        revisions.add(new ReportState.Revision(Integer.parseInt(revision.group(1))));
      }
    }
    revisions.sort(Comparator.comparingInt(ReportState.Revision::number).reversed());
    List<TreeOfReports> trees = new ArrayList<>();
    tree(year, number, new ReportState.Draft()).ifPresent(trees::add);
    for (ReportState.Revision revision : revisions) {
      tree(year, number, revision).ifPresent(trees::add);
    }
    return trees;
  }

  private Optional<TreeOfReports> tree(Path year, int number, ReportState state)
      throws IOException {
    Path tree = year.resolve(state.folder());
    EditionFiles files = new EditionFiles(links, names.apply(number));
    List<EditionOfReports> editions = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      files.read(tree.resolve(edition.folder()), number, edition).ifPresent(editions::add);
    }
    return editions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TreeOfReports(
                state.folder(),
                state.words(),
                state instanceof ReportState.Draft,
                editions,
                archives(year, tree)));
  }

  /** Archives in the tree, and those beside it that carry its name. */
  private List<FileLink> archives(Path year, Path tree) throws IOException {
    Pattern own =
        Pattern.compile("(?:.*[^\\p{L}\\p{N}])?" + tree.getFileName() + "(?:[^\\p{L}\\p{N}].*)?");
    List<FileLink> archives = new ArrayList<>();
    for (Path folder : List.of(year, tree)) {
      for (Path file : EditionFiles.files(folder)) {
        String name = file.getFileName().toString();
        boolean archive = name.endsWith(".zip");
        if (archive && (folder.equals(tree) || own.matcher(name).matches())) {
          links.to(file).ifPresent(archives::add);
        }
      }
    }
    return archives;
  }

  /** The folders in a folder, without those that are being written. */
  static List<Path> folders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList();
    }
  }
}
