package se.bokslut.report.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.start.LatestChanges.Change;

/**
 * Finds what the last day on which any delivery changed its standing brought: where each stands now
 * beside where it stood when that day began, in Swedish time.
 *
 * <p>A day rather than a run, so that a run in which nothing arrives tells the same, however many
 * portions the files came in.
 */
final class ChangesReader {

  private static final String CHANGED =
      """
      with event as (
        select delivery_id, standing, event_id,
          cast(happened_at at time zone 'Europe/Stockholm' as date) as day
        from delivery_event
      ),
      before as (
        select distinct on (delivery_id) delivery_id, standing
        from event
        where day < (select max(day) from event)
        order by delivery_id, event_id desc
      )
      select d.path, d.standing, b.standing as before,
        exists (
          select from event e
          where e.delivery_id = d.delivery_id and e.standing = 'in-force'
            and e.day < (select max(day) from event)
        ) as was_in_force,
        exists (
          select from delivery o
          join before ob on ob.delivery_id = o.delivery_id and ob.standing = 'in-force'
          where o.path = d.path and o.delivery_id <> d.delivery_id
        ) as replaces
      from delivery d
      left join before b on b.delivery_id = d.delivery_id
      where d.delivery_id in (
        select delivery_id from event where day = (select max(day) from event))
      order by d.path_rank, d.delivery_id
      """;

  private final JdbcClient jdbc;

  ChangesReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The changes; empty while nothing has been delivered. */
  Optional<LatestChanges> read() {
    return day().map(day -> new LatestChanges(SwedishText.date(day), groups()));
  }

  private Optional<LocalDate> day() {
    return jdbc.sql(
            "select max(cast(happened_at at time zone 'Europe/Stockholm' as date)) from delivery_event")
        .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single();
  }

  private List<LatestChanges.Group> groups() {
    Map<Change, List<String>> changed = new EnumMap<>(Change.class);
    jdbc.sql(CHANGED)
        .query(
            row -> {
              String path = ShownName.of(row.getString("path"));
              change(
                      row.getString("standing"),
                      row.getString("before"),
                      row.getBoolean("was_in_force"),
                      row.getBoolean("replaces"))
                  .ifPresent(
                      change ->
                          changed.computeIfAbsent(change, same -> new ArrayList<>()).add(path));
            });
    return changed.entrySet().stream()
        .map(group -> new LatestChanges.Group(group.getKey(), group.getValue()))
        .toList();
  }

  /** What became of a delivery; empty when the day left it as it was, or it was only replaced. */
  private static Optional<Change> change(
      String now, @Nullable String before, boolean wasInForce, boolean replaces) {
    if (now.equals(before)) {
      return Optional.empty();
    }
    return switch (now) {
      case "in-force" ->
          Optional.of(replaces ? Change.REPLACED : wasInForce ? Change.AGAIN : Change.FRESH);
      case "rejected" -> Optional.of(Change.REJECTED);
      case "duplicate" -> Optional.of(Change.DUPLICATE);
      case "withdrawn" -> Optional.of(Change.WITHDRAWN);
      default -> Optional.empty();
    };
  }
}
