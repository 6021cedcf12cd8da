package se.bokslut.report.model;

import java.util.List;

/**
 * One report as one medium shows it: the PDF or the workbook.
 *
 * @param cover who it is for and from when it is
 * @param running what stands on every page
 * @param chapters in the order in which they are read, the first one about the report itself
 */
public record Report(Cover cover, Running running, List<Chapter> chapters) {

  /** Keeps a copy and checks that there are chapters and that no two sheets bear one name. */
  public Report {
    chapters = List.copyOf(chapters);
    if (chapters.isEmpty()) {
      throw new IllegalArgumentException("no chapters");
    }
    SheetName.requireDistinct(
        chapters.stream().flatMap(chapter -> chapter.sheets().stream()).toList());
  }
}
