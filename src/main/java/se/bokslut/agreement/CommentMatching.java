package se.bokslut.agreement;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.FindingCode;
import se.bokslut.indicator.KnownIndicators;
import se.bokslut.intake.CopyBatch;

/**
 * Joins every comment to what it explains: an indicator, else a minimum level, else a chapter (spec
 * input "comments"); a section that is none of them is found.
 */
public final class CommentMatching {

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KnownIndicators indicators;
  private final MinimumLevelCatalogue builtIn;

  /** Takes the database, the indicators and the built-in minimum levels. */
  public CommentMatching(
      DataSource dataSource,
      TransactionOperations transaction,
      KnownIndicators indicators,
      MinimumLevelCatalogue builtIn) {
    this.builtIn = builtIn;
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transaction = transaction;
    this.indicators = indicators;
  }

  /** A comment row in force. */
  private record StatedComment(long rowId, String section) {}

  /** Joins all comments in force anew, and tells of those that explain nothing that is known. */
  public void match() {
    transaction.executeWithoutResult(status -> matchAll());
  }

  private void matchAll() {
    IndicatorNames names = new IndicatorNames(indicators.read());
    LevelNames levels = LevelNames.of(builtIn, jdbc);
    RowFindings findings = new RowFindings();
    CopyBatch subjects =
        new CopyBatch("comment_subject", List.of("row_id", "subject_kind", "subject"));
    for (StatedComment comment : comments()) {
      subject(comment.section(), names, levels)
          .ifPresentOrElse(
              subject -> subjects.add(List.of(comment.rowId(), subject.kind(), subject.code())),
              () -> findUnknown(comment, findings));
    }
    jdbc.sql("truncate comment_subject").update();
    subjects.send(dataSource);
    findings.tell(jdbc);
  }

  private List<StatedComment> comments() {
    return jdbc.sql(
            """
            select row_id, section from comment_in_force where not nil
            order by path_rank, row_id
            """)
        .query((row, number) -> new StatedComment(row.getLong(1), row.getString(2)))
        .list();
  }

  private static Optional<CommentSubject> subject(
      String section, IndicatorNames names, LevelNames levels) {
    return names
        .find(section)
        .map(indicator -> new CommentSubject(CommentSubject.Kind.INDICATOR, indicator.code()))
        .or(() -> levels.find(section).map(id -> new CommentSubject(CommentSubject.Kind.LEVEL, id)))
        .or(
            () ->
                Chapters.find(section)
                    .map(
                        number ->
                            new CommentSubject(
                                CommentSubject.Kind.CHAPTER, Integer.toString(number))));
  }

  private static void findUnknown(StatedComment comment, RowFindings findings) {
    findings.add(
        comment.rowId(),
        FindingCode.UNKNOWN_SECTION,
        comment.section(),
        "Avsnittet ”%s” är varken en indikator, en miniminivå eller ett kapitel; kommentaren visas inte."
            .formatted(comment.section()),
        "Skriv indikatorns kod (till exempel publications), miniminivåns id (till exempel F1) eller"
            + " kapitlets nummer (till exempel Kapitel 3).");
  }
}
