package se.bokslut.organisation;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the database goes about statements that go through all rows. */
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

  /**
   * Lets some statements hash what they make distinct, and those of the transaction after them do
   * as before.
   *
   * <p>The statistics promise as many different rows as there are rows, and sorting all of them to
   * be no dearer; where a few hundred are left it takes twice as long.
   */
  public static <T> T hashing(JdbcClient jdbc, Supplier<T> statements) {
    jdbc.sql("set local enable_sort = off").update();
    T read = statements.get();
    jdbc.sql("set local enable_sort to default").update();
    return read;
  }
}
