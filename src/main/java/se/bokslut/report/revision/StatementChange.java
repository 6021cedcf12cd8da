package se.bokslut.report.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.delivery.DropFolder;
import se.bokslut.report.Statement;
import se.bokslut.report.Statements;

/**
 * A statement that says something else than a revision did, not yet explained.
 *
 * @param of what is stated
 * @param before what the revision said, empty for nothing
 * @param after what is said now, empty for nothing
 * @param restedOn the deliveries that the revision's statement rested on
 */
record StatementChange(Statement of, String before, String after, List<Long> restedOn) {

  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::kind)
          .thenComparingInt(Statement::year)
          .thenComparing(Statement::organisation, DropFolder::byCodePoint)
          .thenComparing(Statement::agreement, DropFolder::byCodePoint)
          .thenComparing(Statement::subject, DropFolder::byCodePoint);

  /** Whether something became known, or unknown. */
  boolean isOfKnowledge() {
    return before.isEmpty() || after.isEmpty();
  }

  /** All that differ, in order. */
  static List<StatementChange> since(Revision revision, Statements now, JdbcClient jdbc) {
    List<StatementChange> changes = new ArrayList<>();
    Set<Statement> stated = new LinkedHashSet<>(now.said().keySet());
    jdbc.sql("select * from revision_statement where revision_id = ?")
        .param(revision.id())
        .query(
            row -> {
              Statement statement =
                  new Statement(
                      Statement.Kind.of(row.getString("kind")),
                      row.getInt("year"),
                      row.getString("organisation"),
                      row.getString("agreement"),
                      row.getString("subject"));
              String before = row.getString("said");
              stated.remove(statement);
              if (!before.equals(now.of(statement))) {
                Long[] restedOn = (Long[]) row.getArray("deliveries").getArray();
                changes.add(
                    new StatementChange(statement, before, now.of(statement), List.of(restedOn)));
              }
            });
    for (Statement statement : stated) {
      changes.add(new StatementChange(statement, "", now.of(statement), List.of()));
    }
    changes.sort(Comparator.comparing(StatementChange::of, ORDER));
    return changes;
  }
}
