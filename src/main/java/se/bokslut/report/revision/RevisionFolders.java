package se.bokslut.report.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bokslut.report.DraftTree;
import se.bokslut.report.FileTree;

/** Where the revisions of all years lie below an output folder. */
public final class RevisionFolders {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern NUMBER = Pattern.compile("r([1-9]\\d{0,8})");
  private static final Pattern FRESH = Pattern.compile("\\.r([1-9]\\d{0,8})-ny");

  private final Path output;

  /** Takes the output folder, which need not be there. */
  public RevisionFolders(Path output) {
    this.output = output;
  }

  /** A revision's folder. */
  public record Place(int year, int number, Path folder) {}

  /** The folder of a year's draft and revisions. */
  public Path year(int year) {
    return output.resolve(Integer.toString(year));
  }

  /** The folder that a revision has, or is to have. */
  public Path folder(int year, int number) {
    return year(year).resolve("r" + number);
  }

  /** What the archive of a revision is called. */
  public static String archive(int year, int number) {
    return "bokslut-%d-r%d.zip".formatted(year, number);
  }

  /** The folder in which a revision is written before it is moved into place. */
  Path fresh(int year, int number) {
    return year(year).resolve(".r%d-ny".formatted(number));
  }

  /** Sees to it that what is written of a year, by name, has reached the disk. */
  void sync(int year) {
    FileTree.syncFolder(year(year));
    FileTree.syncFolder(output);
  }

  /**
   * Moves a revision that is written into its place.
   *
   * @throws IOException when it cannot be moved, or when something lies there
   */
  void moveIntoPlace(int year, int number) throws IOException {
    Files.move(fresh(year, number), folder(year, number), StandardCopyOption.ATOMIC_MOVE);
    sync(year);
  }

  /** The revisions that lie there, by year and number. */
  public List<Place> all() throws IOException {
    return matching(NUMBER);
  }

  /** What was not moved into place. */
  List<Place> leftovers() throws IOException {
    return matching(FRESH);
  }

  /** The revisions of a year that lie there, by number. */
  public List<Place> of(int year) throws IOException {
    return all().stream().filter(place -> place.year() == year).toList();
  }

  /** The years that have a folder. */
  List<Integer> years() throws IOException {
    return entries(output).stream()
        .map(folder -> folder.getFileName().toString())
        .filter(name -> YEAR.matcher(name).matches())
        .map(Integer::valueOf)
        .toList();
  }

  /** The draft of a year. */
  DraftTree draft(int year) {
    return new DraftTree(output, year);
  }

  private List<Place> matching(Pattern name) throws IOException {
    List<Place> places = new ArrayList<>();
    for (int year : years()) {
      for (Path folder : entries(year(year))) {
        number(name, folder).ifPresent(number -> places.add(new Place(year, number, folder)));
      }
    }
    places.sort(Comparator.comparingInt(Place::year).thenComparingInt(Place::number));
    return places;
  }

  private static Optional<Integer> number(Pattern name, Path folder) {
    Matcher matcher = name.matcher(folder.getFileName().toString());
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
