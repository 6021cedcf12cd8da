package se.bokslut.organisation;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the database from joining row by row where all rows are joined. */
public final class WholeJoins {

  private WholeJoins() {}

  /**
   * Lets the statements of the transaction that is under way join whole tables.
   *
   * <p>The statistics promise one row of what the units of rows are resolved by, and what then goes
   * row by row takes minutes when a nation has delivered, instead of seconds.
   */
  public static void preferred(JdbcClient jdbc) {
    jdbc.sql("set local enable_nestloop = off").update();
    // the usual 4 MB send a table of a few hundred thousand rows to the disk
    jdbc.sql("set local work_mem = '64MB'").update();
  }

  /** Lets some statements join whole tables, and those of the transaction after them as before. */
  public static <T> T during(JdbcClient jdbc, Supplier<T> statements) {
    preferred(jdbc);
    T read = statements.get();
    jdbc.sql("set local enable_nestloop to default").update();
    jdbc.sql("set local work_mem to default").update();
    return read;
  }
}
