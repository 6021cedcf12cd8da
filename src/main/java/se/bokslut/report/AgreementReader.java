package se.bokslut.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.agreement.CommentSubject;
import se.bokslut.agreement.TargetStatus;

/** Reads what agreements aim at and what is said about it, in a fixed order. */
final class AgreementReader {

  private static final int LAST_YEAR = 9_999;

  private final JdbcClient jdbc;

  AgreementReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The targets of the years to come. */
  List<AssessedTarget> targetsAfter(int year) {
    return targets(year + 1, LAST_YEAR);
  }

  /** The targets of a span of years. */
  List<AssessedTarget> targets(int first, int last) {
    return jdbc.sql(
            """
            select * from target_assessment where year between ? and ?
            order by year, agreement collate "C", row_id
            """)
        .params(first, last)
        .query(
            (row, number) ->
                new AssessedTarget(
                    row.getInt("year"),
                    row.getString("agreement"),
                    row.getString("goal_area"),
                    row.getString("organisation"),
                    row.getString("indicator"),
                    row.getString("direction"),
                    row.getBigDecimal("target"),
                    row.getString("target_step"),
                    row.getBigDecimal("tolerance"),
                    row.getString("source"),
                    TargetStatus.of(row.getString("status"))))
        .list();
  }

  /** Which measured values agreements follow up in a year. */
  List<StatedMeasure> measures(int year) {
    return jdbc.sql(
            """
            select agreement, focus_area, organisation, code
            from measurement_indicator
            where year = ? and agreement is not null
            group by agreement, focus_area, organisation, code
            order by min(path_rank), min(row_id)
            """)
        .param(year)
        .query(
            (row, number) ->
                new StatedMeasure(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    row.getString(3),
                    row.getString(4)))
        .list();
  }

  /** The comments of a year in row order. */
  List<Comment> comments(int year) {
    return jdbc.sql(
            """
            select c.organisation, s.subject_kind, s.subject, c.comment, c.action, c.responsible,
              c.done_on
            from comment_in_force c
            join comment_subject s on s.row_id = c.row_id
            where c.year = ?
            order by c.path_rank, c.row_id
            """)
        .param(year)
        .query(
            (row, number) ->
                new Comment(
                    row.getString(1),
                    new CommentSubject(
                        CommentSubject.Kind.valueOf(row.getString(2)), row.getString(3)),
                    row.getString(4),
                    Optional.ofNullable(row.getString(5)),
                    Optional.ofNullable(row.getString(6)),
                    Optional.ofNullable(row.getObject(7, LocalDate.class))))
        .list();
  }
}
