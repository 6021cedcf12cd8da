package se.bokslut.consolidation;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Joins rows of the same defence or licentiate (spec indicators "Doctoral education"). */
public final class DefenceConsolidation {

  private static final GroupingStep GROUPING =
      new GroupingStep(
          "dissertations",
          List.of(
              """
              select row_id, event || '|' || person_key as person, event || '|' || isbn as isbn,
                event || '|' || nbn as "urn:nbn", event || '|' || title_key as title_key
              from dissertation_in_force
              where not nil and event in ('DISPUTATION', 'LICENTIAT')
              """),
          List.of("person", "isbn", "urn:nbn", "title_key"));

  private static final String MEMBERS =
      """
      insert into defence_member (defence_id, row_id, organisation)
      select g.group_id, r.row_id, r.organisation
      from grouped_row_dissertations g
      join dissertation_in_force r
        on r.row_id = g.row_id and row_delivery(r.row_id) = row_delivery(g.row_id)
      """;

  /** A group holds one person at most. */
  private static final String DEFENCES =
      """
      with student_admission as materialized (
        select person_key, min(admitted) as admitted
        from doctoral_student_in_force
        where admitted is not null
        group by person_key
      )
      insert into defence
      select d.*,
        extract(year from age(d.held_on, d.admitted))::integer * 12
          + extract(month from age(d.held_on, d.admitted))::integer
      from (
        select defence_id, event, held_on, extract(year from held_on)::integer, title, isbn, nbn,
          coalesce(g.admitted, s.admitted) as admitted
        from (
          select m.defence_id,
            (array_agg(r.event order by r.identifiers desc, r.path_rank, r.row_id))[1] as event,
            (array_agg(r.held_on order by r.identifiers desc, r.path_rank, r.row_id))[1] as held_on,
            (array_agg(r.title order by r.identifiers desc, r.path_rank, r.row_id)
              filter (where r.title is not null))[1] as title,
            (array_agg(r.isbn order by r.identifiers desc, r.path_rank, r.row_id)
              filter (where r.isbn is not null))[1] as isbn,
            (array_agg(r.nbn order by r.identifiers desc, r.path_rank, r.row_id)
              filter (where r.nbn is not null))[1] as nbn,
            min(r.admitted) as admitted,
            min(r.person_key) as person
          from defence_member m
          join dissertation_in_force r
            on r.row_id = m.row_id and row_delivery(r.row_id) = row_delivery(m.row_id)
              and r.organisation = m.organisation
          group by m.defence_id
        ) g
        left join student_admission s on s.person_key = g.person
      ) d
      """;

  private final JdbcClient jdbc;
  private final DataSource dataSource;
  private final TransactionOperations transaction;

  /** Takes the database. */
  public DefenceConsolidation(DataSource dataSource, TransactionOperations transaction) {
    this.jdbc = JdbcClient.create(dataSource);
    this.dataSource = dataSource;
    this.transaction = transaction;
  }

  /** Groups all defences and licentiates in force anew. */
  public void group() {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("truncate defence, defence_member").update();
          GROUPING.run(dataSource);
          jdbc.sql(MEMBERS).update();
          jdbc.sql("call refresh_statistics('defence_member')").update();
          jdbc.sql(DEFENCES).update();
          new FollowUpFindings(jdbc).defences();
          jdbc.sql("call refresh_statistics('defence')").update();
        });
  }
}
