package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.PublicationRow;
import se.bokslut.report.PublicationRows;
import se.bokslut.report.model.Cell;
import se.bokslut.report.view.ListSource.Field;

/** The publications of the reporting year, each once, however many rows are about it. */
final class PublicationSource {

  private static final String YES = "yes";
  private static final String NO = "no";

  private PublicationSource() {}

  static ListSource of(PublicationRows rows) {
    return new ListSource(
        "publications",
        List.of(
            Field.plain("title"),
            Field.plain("year"),
            new Field(
                "type",
                List.of(
                    "article",
                    "review",
                    "book-review",
                    "book",
                    "chapter",
                    "conference-paper",
                    "letter",
                    "other")),
            new Field("content", List.of("refereed", "other-scientific", "other")),
            new Field(
                "status", List.of("published", "aheadofprint", "accepted", "inPress", "submitted")),
            Field.plain("journal"),
            Field.plain("doi"),
            Field.plain("pmid"),
            Field.plain("isi"),
            Field.plain("eid"),
            Field.plain("units"),
            Field.plain("authors"),
            new Field("counted", List.of(YES, NO)),
            Field.plain("level"),
            new Field("openAccess", List.of(YES, NO)),
            Field.plain("rows"),
            Field.plain("file"),
            Field.plain("sheet"),
            Field.plain("row")),
        consumer -> rows.forEach(row -> consumer.accept(cells(row))));
  }

  private static List<Cell> cells(PublicationRow row) {
    return List.of(
        Cell.words(row.title()),
        Cell.words(Integer.toString(row.year())),
        words(row.type()),
        words(row.content()),
        words(row.status()),
        words(row.journal()),
        words(row.doi()),
        words(row.pmid()),
        words(row.isi()),
        words(row.eid()),
        Cell.words(String.join(", ", row.units())),
        row.authors().<Cell>map(number -> new Cell.Whole(number)).orElse(Cell.EMPTY),
        Cell.words(word(row.counted())),
        words(row.level()),
        words(row.openAccess().map(PublicationSource::word)),
        new Cell.Whole(row.rows()),
        Cell.words(row.first().file()),
        Cell.words(row.first().sheet()),
        new Cell.Whole(row.first().row()));
  }

  private static Cell words(Optional<String> text) {
    return Cell.words(text.orElse(""));
  }

  private static String word(boolean yes) {
    return yes ? YES : NO;
  }
}
