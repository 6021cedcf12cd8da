package se.bokslut.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When scheduled work was last done, by whichever process on the database. */
final class WorkHistory {

  private final JdbcClient jdbc;

  WorkHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes that work is watched; one that is new, or has got other times, counts from now on. */
  void watched(String name, Schedule schedule, Instant now) {
    jdbc.sql(
            """
            insert into scheduled_work (name, schedule, counts_from) values (?, ?, ?)
            on conflict (name) do update
            set schedule = excluded.schedule, counts_from = excluded.counts_from
            where scheduled_work.schedule <> excluded.schedule
            """)
        .params(name, schedule.text(), at(now))
        .update();
  }

  /** The moment after which the next set time counts; assumes that the work is watched. */
  Instant last(String name) {
    return jdbc.sql("select greatest(counts_from, done_at) from scheduled_work where name = ?")
        .param(name)
        .query(WorkHistory::moment)
        .single();
  }

  /** Notes that work has ended well. */
  void done(String name, Instant begun) {
    jdbc.sql("update scheduled_work set done_at = ? where name = ?")
        .params(at(begun), name)
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Instant moment(ResultSet row, int number) throws SQLException {
    return row.getObject(1, OffsetDateTime.class).toInstant();
  }
}
