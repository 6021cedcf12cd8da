package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.TableRow;

/** What the report is, and what each sheet holds. */
final class AboutChapter {

  private AboutChapter() {}

  static Chapter of(String region, int year, List<Chapter> others) {
    return new Chapter(
        0,
        "Om rapporten",
        "Om rapporten",
        "Vad rapporten är och vad varje flik håller.",
        List.of(
            new Block.Paragraph(
                "Rapporten följer upp %s och dess universitetssjukvårdsenheter för %d: forskning,"
                        .formatted(region, year)
                    + " forskarutbildning, externa anslag och avtalens mål, med fyra år bakåt."),
            new Block.Paragraph(
                "Detta är ett utkast: talen ändras när nya underlag lämnas. Den interna utgåvan"
                    + " visar alla tal, också små, och får inte spridas utanför regionen."),
            contents(others)),
        List.of());
  }

  private static Block.Table contents(List<Chapter> chapters) {
    List<TableRow> rows = new ArrayList<>();
    for (Chapter chapter : chapters) {
      rows.add(row(chapter.sheet(), chapter.summary()));
      for (ListSheet list : chapter.lists()) {
        rows.add(row(list.sheet(), list.summary()));
      }
    }
    return new Block.Table(
        "Innehåll", List.of(Column.of("Flik", Kind.NAME), Column.of("Innehåll", Kind.TEXT)), rows);
  }

  private static TableRow row(String sheet, String summary) {
    return TableRow.line(List.of(Cell.words(sheet), Cell.words(summary)));
  }
}
