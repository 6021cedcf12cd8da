package se.bokslut.report.template;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Cover;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.Running;
import se.bokslut.report.view.ListSource;

/** Reads reports. */
final class Reports {

  private final Lists lists;

  Reports(List<ListSource> sources) {
    this.lists = new Lists(sources);
  }

  /**
   * Reads what a template wrote.
   *
   * @throws FaultyTemplateException when it is no report
   */
  Report report(Element root) {
    List<Fault> faults = new ArrayList<>(VocabularyCheck.faults(root));
    faults.addAll(References.faults(root));
    faults.addAll(Structure.faults(root));
    if (!faults.isEmpty()) {
      throw new FaultyTemplateException(faults);
    }
    Cover cover = cover(root.only("cover"));
    Running running = running(root.only("running"));
    List<Chapter> chapters = root.elements("chapter").stream().map(this::chapter).toList();
    return root.make(() -> new Report(cover, running, chapters));
  }

  private static Cover cover(Element cover) {
    return new Cover(
        Texts.only(cover, "title"),
        Texts.only(cover, "subtitle"),
        Texts.only(cover, "description"),
        date(cover),
        cover.elements("fact").stream()
            .map(fact -> new Cover.Fact(Texts.collapsed(fact.attribute("name")), Texts.of(fact)))
            .toList());
  }

  private static LocalDate date(Element cover) {
    try {
      return LocalDate.parse(cover.attribute("date"));
    } catch (DateTimeParseException e) {
      throw new FaultyTemplateException(
          new Fault(
              cover.place(),
              "date=\"%s\" är ingen dag. Skriv ${report.cutOffDate}."
                  .formatted(cover.attribute("date"))),
          e);
    }
  }

  private static Running running(Element running) {
    return new Running(
        Texts.only(running, "head"),
        Texts.only(running, "foot"),
        PageLabels.label(running.only("page")));
  }

  private Chapter chapter(Element chapter) {
    return chapter.make(
        () ->
            new Chapter(
                Keywords.number(chapter, "number"),
                chapter.attribute("id"),
                Texts.only(chapter, "title"),
                chapter.attribute("sheet"),
                Texts.only(chapter, "summary"),
                Blocks.of(chapter),
                chapter.elements("list").stream().map(lists::list).toList()));
  }
}
