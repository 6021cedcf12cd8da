package se.bokslut.report.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.report.Basis;
import se.bokslut.report.Cause;
import se.bokslut.report.Cause.Event;
import se.bokslut.report.Change;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Statement;

/** Explains changed statements by what happened to deliveries (docs/decisions/0012). */
final class Explanation {

  private static final int MOST_NAMED = 20;

  private final Revision revision;
  private final Basis basis;
  private final DeliveryChanges deliveries;
  private final JdbcClient jdbc;
  private final Set<Statement> changed = new HashSet<>();
  private final Map<Statement, Set<Cause>> direct = new HashMap<>();
  private final List<Cause> nearest;
  private @Nullable Mentions mentions;

  Explanation(Revision revision, Basis basis, DeliveryChanges deliveries, JdbcClient jdbc) {
    this.revision = revision;
    this.basis = basis;
    this.deliveries = deliveries;
    this.jdbc = jdbc;
    this.nearest = nearest();
  }

  List<Change> explain(List<StatementChange> changes, FollowUp followUp) {
    for (StatementChange change : changes) {
      changed.add(change.of());
      for (Long delivery : change.restedOn()) {
        add(change.of(), deliveries.gone().get(delivery));
      }
    }
    addSourcesNow(followUp);
    return changes.stream().map(this::explained).toList();
  }

  private void add(Statement statement, @Nullable Cause cause) {
    if (cause != null) {
      direct.computeIfAbsent(statement, of -> new LinkedHashSet<>()).add(cause);
    }
  }

  private void addSourcesNow(FollowUp followUp) {
    Map<Long, Cause> fresh = deliveries.fresh();
    if (fresh.isEmpty()) {
      return;
    }
    StatementSources.of(
            jdbc.sql(StatementSources.SQL), followUp, fresh.keySet().toArray(Long[]::new))
        .query(
            row -> {
              Statement statement =
                  new Statement(
                      Statement.Kind.of(row.getString("kind")),
                      row.getInt("year"),
                      row.getString("organisation"),
                      row.getString("agreement"),
                      row.getString("subject"));
              if (changed.contains(statement)) {
                for (Long delivery : (Long[]) row.getArray("deliveries").getArray()) {
                  add(statement, fresh.get(delivery));
                }
              }
            });
  }

  private Change explained(StatementChange change) {
    Set<Cause> causes = new LinkedHashSet<>();
    for (Statement cause : explaining(change.of())) {
      causes.addAll(direct.getOrDefault(cause, Set.of()));
    }
    if (causes.isEmpty() && change.isOfKnowledge()) {
      causes.addAll(mentions().of(change.of()));
    }
    return new Change(
        change.of(),
        change.before(),
        change.after(),
        !causes.isEmpty(),
        causes.isEmpty() ? nearest : DeliveryChanges.inOrder(causes));
  }

  /** A target's status follows from its outcome and its aim, as far as they changed. */
  private List<Statement> explaining(Statement statement) {
    if (statement.kind() != Statement.Kind.TARGET_STATUS) {
      return List.of(statement);
    }
    Statement outcome =
        new Statement(
            Statement.Kind.INDICATOR,
            statement.year(),
            statement.organisation(),
            "",
            statement.subject());
    Statement aim =
        new Statement(
            Statement.Kind.TARGET,
            statement.year(),
            statement.organisation(),
            statement.agreement(),
            statement.subject());
    List<Statement> explaining = Stream.of(outcome, aim).filter(changed::contains).toList();
    return explaining.isEmpty() ? List.of(statement) : explaining;
  }

  private Mentions mentions() {
    Mentions known = mentions;
    if (known == null) {
      known = Mentions.since(revision, deliveries, jdbc);
      mentions = known;
    }
    return known;
  }

  /**
   * What explains a statement that rests on no row of a changed delivery: deliveries that change
   * figures without rows of their own, else all that changed, and what else reports rest on.
   */
  private List<Cause> nearest() {
    List<Cause> changed =
        deliveries.withoutFigures().isEmpty()
            ? deliveries.all()
            : DeliveryChanges.inOrder(deliveries.withoutFigures());
    List<Cause> causes =
        new ArrayList<>(changed.size() > MOST_NAMED ? List.of(new Cause(Event.SEVERAL)) : changed);
    if (!revision.definitions().equals(basis.definitions())) {
      causes.add(new Cause(Event.DEFINITIONS));
    }
    if (!revision.version().equals(basis.version())) {
      causes.add(new Cause(Event.PROGRAMME));
    }
    return causes.isEmpty() ? List.of(new Cause(Event.OTHER)) : List.copyOf(causes);
  }
}
