package se.bokslut.report.model;

import java.util.List;

/**
 * One report, which the PDF and the workbook draw alike.
 *
 * @param cover who it is for and from when it is
 * @param chapters in the order of their numbers, the first one about the report itself
 */
public record Report(Cover cover, List<Chapter> chapters) {

  /** Keeps a copy and checks that no two sheets bear one name. */
  public Report {
    chapters = List.copyOf(chapters);
    List<String> sheets = chapters.stream().flatMap(chapter -> chapter.sheets().stream()).toList();
    if (sheets.stream().distinct().count() != sheets.size()) {
      throw new IllegalArgumentException("two sheets of one name: " + sheets);
    }
  }
}
