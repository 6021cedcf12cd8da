package se.bokslut.command;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;

/** Counts the rows that the database holds of persons, and finds since when it holds them. */
final class HeldData {

  private static final String PERSON = "person";

  private final JdbcClient jdbc;
  private final KindCatalogue kinds;

  HeldData(JdbcClient jdbc, KindCatalogue kinds) {
    this.jdbc = jdbc;
    this.kinds = kinds;
  }

  /**
   * What is held of something.
   *
   * @param rows how many rows
   * @param inForce how many of them are in force
   * @param since when the oldest delivery with such a row was registered; empty without any
   */
  record Held(long rows, long inForce, Optional<OffsetDateTime> since) {}

  /** The definition of a kind by its canonical headings. */
  KindDefinition canonical(String kind) {
    return kinds.canonical().stream()
        .filter(one -> one.code().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  /** The rows of a kind, whatever it was delivered as; those that say that there is none aside. */
  Held ofKind(String kind) {
    return held(
        tables(kind).stream()
            .map("select row_delivery(row_id) as delivery_id from %s where not nil"::formatted)
            .collect(Collectors.joining(" union all ")));
  }

  /** How many persons the rows of a kind tell apart; empty when they have no number of theirs. */
  Optional<Long> persons(String kind) {
    KindDefinition definition = canonical(kind);
    return Optional.of(definition)
        .filter(one -> one.fields().contains(PERSON))
        .map(
            one ->
                jdbc.sql(
                        "select count(distinct coalesce('P' || person, 'L' || local_id)) from "
                            + one.table())
                    .query(Long.class)
                    .single());
  }

  /** Rows of some kinds that are not used. */
  Held rejected(List<String> ofKinds) {
    return held(
        "select delivery_id from rejected_row where kind in ('%s')"
            .formatted(String.join("', '", ofKinds)));
  }

  /** Findings that quote a cell. */
  Held quoted() {
    return held("select delivery_id from finding where value <> ''");
  }

  /** Deliveries whose rows have been removed. */
  long removed() {
    return count("select count(*) from delivery where rows_removed_at is not null");
  }

  /** Finalised revisions. */
  long revisions() {
    return count("select count(*) from revision");
  }

  private long count(String sql) {
    return Objects.requireNonNull(jdbc.sql(sql).query(Long.class).single());
  }

  private List<String> tables(String kind) {
    return kinds.kinds().stream()
        .filter(one -> one.code().equals(kind))
        .map(KindDefinition::table)
        .distinct()
        .toList();
  }

  private Held held(String deliveriesOfRows) {
    return jdbc.sql(
            """
            select count(*) as rows, count(*) filter (where d.standing = 'in-force') as in_force,
              min(d.registered_at) as since
            from (%s) r
            join delivery d on d.delivery_id = r.delivery_id
            """
                .formatted(deliveriesOfRows))
        .query(
            (row, number) ->
                new Held(
                    row.getLong("rows"),
                    row.getLong("in_force"),
                    Optional.ofNullable(row.getObject("since", OffsetDateTime.class))))
        .single();
  }
}
