package se.bokslut.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells how rows came to stand together as one publication or defence, and what was kept apart
 * (spec reports "Command line").
 *
 * <p>Rows must have been grouped. Persons and their pseudonyms are never among what is told.
 */
public final class GroupExplanation {

  private static final int FETCH = 1_000;

  /** What rows are grouped into. */
  public enum Kind {
    /** Publications. */
    PUBLICATION(
        "publications",
        """
        select title, array_remove(array[
          'DOI ' || doi, 'PMID ' || pmid, 'Web of Science ' || isi, 'EID ' || eid], null)
        from publication where publication_id = ?
        """),
    /** Defences and licentiates. */
    DEFENCE(
        "dissertations",
        """
        select title, array_remove(array[held_on::text, 'ISBN ' || isbn, 'URN:NBN ' || nbn], null)
        from defence where defence_id = ?
        """);

    private final String stored;
    private final String thing;

    Kind(String stored, String thing) {
      this.stored = stored;
      this.thing = thing;
    }
  }

  /**
   * What a group is.
   *
   * @param title its title, empty when no row states one
   * @param marks what else it is known by
   */
  public record Thing(String title, List<String> marks) {}

  /**
   * A join of two rows.
   *
   * @param row the later one in row order
   * @param key what they share
   * @param value the shared value, empty for persons and titles
   * @param other the earlier one
   */
  public record Join(long row, JoinKey key, String value, long other) {}

  /**
   * How a row came to its group.
   *
   * @param first whether it is the group's first
   * @param joins its joins with earlier rows; when it has none, those of later rows with it; none
   *     when it stands alone
   */
  public record Entry(boolean first, List<Join> joins) {}

  /**
   * A row of a group.
   *
   * @param row the row
   * @param organisations whose it is; nobody's when it only adds identifiers
   */
  public record Member(long row, List<String> organisations) {}

  /**
   * A join that was refused.
   *
   * @param join the rows and what they share
   * @param identity what the row's group is, a DOI; empty for persons
   * @param otherIdentity what the other row's group is, likewise
   */
  public record Refusal(Join join, String identity, String otherIdentity) {}

  private final JdbcClient jdbc;

  /** Takes the database. */
  public GroupExplanation(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a group is; empty when no row of it counts. */
  public Optional<Thing> thing(Kind kind, long group) {
    return jdbc.sql(kind.thing)
        .param(group)
        .query(
            (row, number) ->
                new Thing(
                    Optional.ofNullable(row.getString(1)).orElse(""),
                    List.of((String[]) row.getArray(2).getArray())))
        .optional();
  }

  /** How a row came to its group; it must be in one. */
  public Entry entry(Kind kind, long row) {
    boolean first =
        jdbc.sql("select place = group_id from grouped_row where kind = ? and row_id = ?")
            .params(kind.stored, row)
            .query(Boolean.class)
            .single();
    List<Join> earlier = joinsWhere(kind, "row_id = ?", row);
    return new Entry(
        first, earlier.isEmpty() ? joinsWhere(kind, "other_row_id = ?", row) : earlier);
  }

  private List<Join> joinsWhere(Kind kind, String condition, long row) {
    return jdbc.sql(
            """
            select j.row_id, j.key_name, j.key_value, j.other_row_id
            from grouping_join j
            join grouped_row g on g.kind = j.kind and g.row_id = j.row_id
            where j.kind = ? and j.%s
            order by g.place
            limit %d
            """
                .formatted(condition, JoinKey.values().length))
        .params(kind.stored, row)
        .query((result, number) -> join(result))
        .list();
  }

  private static Join join(ResultSet row) throws SQLException {
    JoinKey key = JoinKey.of(row.getString("key_name"));
    return new Join(
        row.getLong("row_id"),
        key,
        told(key, row.getString("key_value")),
        row.getLong("other_row_id"));
  }

  /** Defences of different types never join, so their keys begin with the type. */
  private static String told(JoinKey key, String value) {
    return switch (key) {
      case PERSON, TITLE -> "";
      case ISBN, NBN -> value.substring(value.indexOf('|') + 1);
      case DOI, PMID, ISI, EID -> value;
    };
  }

  /** Hands over the rows of a group in row order, those that only add identifiers last. */
  public void members(Kind kind, long group, Consumer<Member> consumer) {
    String members = kind == Kind.PUBLICATION ? "publication_member" : "defence_member";
    jdbc.sql(
            """
            select g.row_id,
              array(select m.organisation from %s m where m.row_id = g.row_id
                order by m.organisation collate "C")
            from grouped_row g
            where g.kind = ? and g.group_id = ?
            order by g.place
            """
                .formatted(members))
        .withFetchSize(FETCH)
        .params(kind.stored, group)
        .query(
            row -> {
              consumer.accept(
                  new Member(row.getLong(1), List.of((String[]) row.getArray(2).getArray())));
            });
  }

  /** Hands over the joins that were refused between rows of a group and rows of others. */
  public void refusals(Kind kind, long group, Consumer<Refusal> consumer) {
    jdbc.sql(
            Stream.of("row_id", "other_row_id")
                    .map(
                        side ->
                            """
                            select f.*, g.place
                            from grouped_row g
                            join grouping_refusal f on f.kind = g.kind and f.%s = g.row_id
                            where g.kind = :kind and g.group_id = :group
                            """
                                .formatted(side))
                    .reduce((one, other) -> one + " union all " + other)
                    .orElseThrow()
                + " order by place, row_id, other_row_id, key_name")
        .withFetchSize(FETCH)
        .param("kind", kind.stored)
        .param("group", group)
        .query(
            row -> {
              consumer.accept(
                  new Refusal(
                      join(row),
                      identity(kind, row.getString("exclusive_value")),
                      identity(kind, row.getString("other_exclusive_value"))));
            });
  }

  private static String identity(Kind kind, String exclusive) {
    return kind == Kind.PUBLICATION ? exclusive : "";
  }
}
