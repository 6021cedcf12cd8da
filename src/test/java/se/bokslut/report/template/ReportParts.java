package se.bokslut.report.template;

import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Report;

/** Finds parts of reports for tests. */
final class ReportParts {

  private ReportParts() {}

  static Chapter chapter(Report report, int number) {
    return report.chapters().stream()
        .filter(chapter -> chapter.number() == number)
        .findFirst()
        .orElseThrow();
  }

  static <B extends Block> List<B> blocks(Chapter chapter, Class<B> type) {
    return chapter.blocks().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The sentences of a chapter, paragraph for paragraph. */
  static List<String> texts(Chapter chapter) {
    return blocks(chapter, Block.Paragraph.class).stream()
        .map(paragraph -> paragraph.text().text())
        .toList();
  }
}
