package se.bokslut.report.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.delivery.DropFolder;
import se.bokslut.report.Cause;
import se.bokslut.report.Cause.Event;

/**
 * What happened to deliveries since a revision.
 *
 * @param gone what happened to those that were in force and no longer are, by number
 * @param fresh what happened to those that are in force and were not, by number
 * @param withoutFigures what happened to those that change figures without rows of their own: the
 *     organisation, the minimum levels and the channels
 */
record DeliveryChanges(Map<Long, Cause> gone, Map<Long, Cause> fresh, List<Cause> withoutFigures) {

  private static final String CHANGED =
      """
      select d.delivery_id, d.path, r.delivery_id is not null as gone,
        bool_or(r.delivery_id is not null) over p and bool_or(r.delivery_id is null) over p
          as replaced,
        exists (
          select from delivery o where o.path = d.path and o.standing = 'duplicate'
        ) as duplicate,
        exists (
          select from delivery_sheet s
          left join delivery_sheet_kind k
            on k.delivery_id = s.delivery_id and k.sheet_no = s.sheet_no
          where s.delivery_id = d.delivery_id
            and coalesce(k.kind, s.kind)
              in ('organisation', 'minimum-levels', 'publication-channels')
        ) as without_figures
      from delivery d
      left join revision_delivery r on r.revision_id = ? and r.delivery_id = d.delivery_id
      where (r.delivery_id is not null) <> (d.standing = 'in-force')
      window p as (partition by d.path)
      order by d.path collate "C", d.delivery_id
      """;

  static DeliveryChanges since(Revision revision, JdbcClient jdbc) {
    DeliveryChanges changes =
        new DeliveryChanges(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    jdbc.sql(CHANGED)
        .param(revision.id())
        .query(
            row -> {
              boolean wasInForce = row.getBoolean("gone");
              Cause cause =
                  new Cause(
                      event(row.getBoolean("replaced"), wasInForce, row.getBoolean("duplicate")),
                      Optional.of(IdentityNumberMask.maskPath(row.getString("path"))));
              (wasInForce ? changes.gone : changes.fresh).put(row.getLong("delivery_id"), cause);
              if (row.getBoolean("without_figures")) {
                changes.withoutFigures.add(cause);
              }
            });
    return changes;
  }

  private static Event event(boolean replaced, boolean gone, boolean duplicate) {
    if (replaced) {
      return Event.REPLACED;
    }
    if (!gone) {
      return Event.ADDED;
    }
    return duplicate ? Event.DUPLICATE : Event.WITHDRAWN;
  }

  /** All that happened, by path. */
  List<Cause> all() {
    List<Cause> all = new ArrayList<>(gone.values());
    all.addAll(fresh.values());
    return inOrder(all);
  }

  /** Each once, by path. */
  static List<Cause> inOrder(Collection<Cause> causes) {
    TreeSet<Cause> ordered =
        new TreeSet<>(
            (one, other) -> {
              int order = DropFolder.byCodePoint(one.file().orElse(""), other.file().orElse(""));
              return order == 0 ? one.event().compareTo(other.event()) : order;
            });
    ordered.addAll(causes);
    return List.copyOf(ordered);
  }
}
