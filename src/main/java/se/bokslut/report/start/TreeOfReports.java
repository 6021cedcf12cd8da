package se.bokslut.report.start;

import java.util.List;

/**
 * A draft or a revision with its files.
 *
 * @param folder its folder in the year's, such as {@code utkast} or {@code r1}
 * @param state what its pages say about it
 * @param draft whether it can still change
 * @param editions its editions
 * @param archives the files that hold all of it
 */
public record TreeOfReports(
    String folder,
    String state,
    boolean draft,
    List<EditionOfReports> editions,
    List<FileLink> archives) {

  /** Keeps copies. */
  public TreeOfReports {
    editions = List.copyOf(editions);
    archives = List.copyOf(archives);
  }
}
