package se.bokslut.report.model;

import java.util.List;

/**
 * One report as one medium shows it: the PDF or the workbook.
 *
 * @param cover who it is for and from when it is
 * @param running what stands on every page
 * @param chapters in the order of their numbers, the first one about the report itself
 */
public record Report(Cover cover, Running running, List<Chapter> chapters) {

  /** Keeps a copy and checks that no two sheets bear one name. */
  public Report {
    chapters = List.copyOf(chapters);
    List<String> sheets = chapters.stream().flatMap(chapter -> chapter.sheets().stream()).toList();
    if (sheets.stream().distinct().count() != sheets.size()) {
      throw new IllegalArgumentException("two sheets of one name: " + sheets);
    }
  }
}
