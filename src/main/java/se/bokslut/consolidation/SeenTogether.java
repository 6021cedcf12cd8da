package se.bokslut.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether what is worked out from rows is still there: its tables are not in the server's log, for
 * speed, so that a crash of the server empties them.
 */
public final class SeenTogether {

  private final JdbcClient jdbc;

  /** Takes the database. */
  public SeenTogether(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether deliveries are in force and every such table is empty. */
  public boolean isLost() {
    return jdbc.sql(
            """
            select exists (select from delivery where standing = 'in-force')
              and not exists (
                select from pg_class
                where relnamespace = current_schema()::regnamespace
                  and relkind = 'r' and relpersistence = 'u' and pg_relation_size(oid) > 0
              )
            """)
        .query(Boolean.class)
        .single();
  }
}
