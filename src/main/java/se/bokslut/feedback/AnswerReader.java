package se.bokslut.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;

/** Reads what is to be told of each file from what the intake and the follow-up have found. */
public final class AnswerReader {

  private static final String ANSWERED =
      """
      select d.delivery_id, d.path, d.sha256, d.standing,
        exists (select 1 from delivery o where o.path = d.path and o.standing = 'in-force'
          and o.delivery_id <> d.delivery_id) as has_predecessor,
        coalesce((select min(o.path collate "C") from delivery o
          where o.sha256 = d.sha256 and o.standing = 'in-force'), '') as same_as
      from delivery d
      join dropped_file f on f.delivery_id = d.delivery_id
      where d.standing in ('in-force', 'rejected', 'duplicate')
      order by d.path_rank
      """;

  private final JdbcClient jdbc;
  private final Map<String, String> kindNames = new HashMap<>();

  /** Takes the database and the kinds, for their names. */
  public AnswerReader(JdbcClient jdbc, KindCatalogue kinds) {
    this.jdbc = jdbc;
    for (KindDefinition kind : kinds.canonical()) {
      kindNames.put(kind.code(), kind.name());
    }
  }

  /** Paths of files that are still to be read, whose answers are not known yet. */
  public Set<String> awaiting() {
    return new HashSet<>(
        jdbc.sql("select path from delivery where standing = 'awaiting'")
            .query(String.class)
            .list());
  }

  /** The answers to the files that lie, or last lay, in the drop folder. */
  public List<Answer> answers() {
    Map<Long, List<Finding>> findings = findings();
    Map<Long, List<ReadSheet>> sheets = sheets();
    return jdbc.sql(ANSWERED)
        .query(
            (row, number) -> {
              long delivery = row.getLong("delivery_id");
              Answer.Outcome outcome = outcome(row);
              return new Answer(
                  row.getString("path"),
                  row.getString("sha256"),
                  outcome,
                  outcome == Answer.Outcome.DUPLICATE ? row.getString("same_as") : "",
                  sheets.getOrDefault(delivery, List.of()),
                  outcome == Answer.Outcome.DUPLICATE
                      ? List.of()
                      : findings.getOrDefault(delivery, List.of()));
            })
        .list();
  }

  private static Answer.Outcome outcome(ResultSet row) throws SQLException {
    return switch (row.getString("standing")) {
      case "duplicate" -> Answer.Outcome.DUPLICATE;
      case "rejected" ->
          row.getBoolean("has_predecessor")
              ? Answer.Outcome.REJECTED_REPLACEMENT
              : Answer.Outcome.REJECTED;
      default -> Answer.Outcome.IN_FORCE;
    };
  }

  private Map<Long, List<Finding>> findings() {
    Map<Long, List<Finding>> findings = new HashMap<>();
    Map<String, String> known = new HashMap<>();
    jdbc.sql(
            """
            select f.* from finding f
            join delivery d on d.delivery_id = f.delivery_id
            where d.standing in ('in-force', 'rejected')
            order by f.delivery_id, f.sheet_no, f.row_no nulls first,
              length(f.column_letters) nulls first, f.column_letters, f.code, f.reason, f.value
            """)
        .query(
            row -> {
              findings
                  .computeIfAbsent(row.getLong("delivery_id"), id -> new ArrayList<>())
                  .add(finding(row, known));
            });
    return findings;
  }

  /** Sentences are said of many rows and kept once. */
  private static Finding finding(ResultSet row, Map<String, String> known) throws SQLException {
    return new Finding(
        FindingCode.of(row.getString("code")),
        Severity.of(row.getString("severity")),
        new Place(
            row.getInt("sheet_no"),
            once(row.getString("sheet"), known),
            row.getObject("row_no", Integer.class),
            onceIfAny(row.getString("column_letters"), known)),
        once(row.getString("value"), known),
        once(row.getString("reason"), known),
        once(row.getString("remedy"), known));
  }

  private static String once(String text, Map<String, String> known) {
    return known.computeIfAbsent(text, same -> same);
  }

  private static @Nullable String onceIfAny(@Nullable String text, Map<String, String> known) {
    return text == null ? null : once(text, known);
  }

  private Map<Long, List<ReadSheet>> sheets() {
    Map<Long, List<ReadSheet>> sheets = new HashMap<>();
    jdbc.sql("select * from delivery_sheet order by delivery_id, sheet_no")
        .query(
            row -> {
              sheets
                  .computeIfAbsent(row.getLong("delivery_id"), id -> new ArrayList<>())
                  .add(
                      new ReadSheet(
                          row.getString("sheet"),
                          kindNames.get(row.getString("kind")),
                          row.getString("status").equals("accepted"),
                          row.getInt("rows_read"),
                          row.getInt("rows_rejected")));
            });
    return sheets;
  }
}
