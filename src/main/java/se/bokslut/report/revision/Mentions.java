package se.bokslut.report.revision;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.report.Cause;
import se.bokslut.report.Statement;

/**
 * Which changed deliveries have rows about an organisation, such as those that say that there is
 * nothing to report: no figure rests on them, but they make a figure known.
 *
 * @param byPlace what happened to them, by organisation and year
 */
record Mentions(Map<Place, Set<Cause>> byPlace) {

  /** An organisation in a year. */
  record Place(int year, String organisation) {}

  static Mentions since(Revision revision, DeliveryChanges deliveries, JdbcClient jdbc) {
    Mentions mentions = new Mentions(new HashMap<>());
    mentions.add(
        jdbc.sql(
                """
                select year, organisation, unnest(deliveries) as delivery_id
                from revision_mention where revision_id = ? and deliveries && ?
                """)
            .params(revision.id(), deliveries.gone().keySet().toArray(Long[]::new)),
        deliveries.gone());
    mentions.add(
        jdbc.sql(
                """
                select distinct w.reference_year as year, w.ancestor as organisation, r.delivery_id
                from row_in_force r
                join organisation_window w
                  on w.reference_year = r.year and w.year = r.year
                  and w.organisation = r.organisation
                where r.delivery_id = any(?)
                """)
            .param((Object) deliveries.fresh().keySet().toArray(Long[]::new)),
        deliveries.fresh());
    return mentions;
  }

  private void add(JdbcClient.StatementSpec sql, Map<Long, Cause> causes) {
    sql.query(
        row -> {
          Cause cause = causes.get(row.getLong("delivery_id"));
          if (cause != null) {
            byPlace
                .computeIfAbsent(
                    new Place(row.getInt("year"), row.getString("organisation")),
                    place -> new LinkedHashSet<>())
                .add(cause);
          }
        });
  }

  Set<Cause> of(Statement statement) {
    return byPlace.getOrDefault(new Place(statement.year(), statement.organisation()), Set.of());
  }
}
