package se.bokslut.report.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.intake.CopyBatch;
import se.bokslut.report.Basis;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Statements;

/** The registry of finalised revisions, which nothing is ever taken out of. */
public final class Revisions {

  private static final List<String> SAID =
      List.of("kind", "year", "organisation", "agreement", "subject", "said");

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionOperations ownTransaction;
  private final Clock clock;

  /**
   * Takes the database and the clock that dates revisions.
   *
   * @param ownTransaction begins a transaction of its own whatever the caller is doing, so that a
   *     revision is recorded before its files are moved into place, and only while no other run can
   *     have begun
   */
  public Revisions(DataSource dataSource, TransactionOperations ownTransaction, Clock clock) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.ownTransaction = ownTransaction;
    this.clock = clock;
  }

  /** All revisions by year and number. */
  public List<Revision> all() {
    return jdbc.sql("select * from revision order by year, number")
        .query(Revisions::revision)
        .list();
  }

  /** The last revision of a year. */
  public Optional<Revision> last(int year) {
    return jdbc.sql("select * from revision where year = ? order by number desc limit 1")
        .param(year)
        .query(Revisions::revision)
        .optional();
  }

  /** The last revision of a basis' year that rests on something else. */
  public Optional<Revision> lastUnlike(Basis basis) {
    return jdbc.sql(
            """
            select * from revision where year = ? and basis <> ? order by number desc limit 1
            """)
        .params(basis.year(), basis.fingerprint())
        .query(Revisions::revision)
        .optional();
  }

  private static Revision revision(ResultSet row, int number) throws SQLException {
    return new Revision(
        row.getLong("revision_id"),
        row.getInt("year"),
        row.getInt("number"),
        row.getString("basis"),
        row.getObject("cut_off", LocalDate.class),
        row.getString("version"),
        row.getString("definitions"),
        row.getObject("finalised_at", OffsetDateTime.class),
        new Revision.Seal(row.getString("checksums_sha256"), row.getString("archive_sha256")));
  }

  /**
   * Records a revision whose files are complete, in one transaction; the figures must be those that
   * were calculated last.
   *
   * @param number its number, which no other of the year has
   */
  public void record(Basis basis, int number, FollowUp followUp, Revision.Seal seal) {
    ownTransaction.executeWithoutResult(
        status -> {
          long id = insert(basis, number, seal);
          recordDeliveries(id);
          recordStatements(id, followUp);
          recordMentions(id, followUp);
        });
  }

  private long insert(Basis basis, int number, Revision.Seal seal) {
    return jdbc.sql(
            """
            insert into revision (year, number, basis, cut_off, version, definitions, finalised_at,
              checksums_sha256, archive_sha256)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning revision_id
            """)
        .params(
            basis.year(),
            number,
            basis.fingerprint(),
            basis.cutOff(),
            basis.version(),
            basis.definitions(),
            OffsetDateTime.now(clock),
            seal.checksums(),
            seal.archive())
        .query(Long.class)
        .single();
  }

  private void recordDeliveries(long revision) {
    jdbc.sql(
            """
            insert into revision_delivery
            select ?, delivery_id from delivery where standing = 'in-force'
            """)
        .param(revision)
        .update();
  }

  private void recordStatements(long revision, FollowUp followUp) {
    jdbc.sql(
            """
            create temporary table stated (
              kind text, year integer, organisation text, agreement text, subject text, said text
            ) on commit drop
            """)
        .update();
    CopyBatch batch = new CopyBatch("stated", SAID);
    Statements.of(followUp)
        .said()
        .forEach(
            (of, said) ->
                batch.add(
                    List.of(
                        of.kind().code(),
                        of.year(),
                        of.organisation(),
                        of.agreement(),
                        of.subject(),
                        said)));
    batch.send(dataSource);
    StatementSources.ofAll(
            jdbc.sql(
                """
                insert into revision_statement
                select :revision, s.kind, s.year, s.organisation, s.agreement, s.subject, s.said,
                  coalesce(f.deliveries, '{}')
                from stated s
                left join (%s) f using (kind, year, organisation, agreement, subject)
                """
                    .formatted(StatementSources.SQL)),
            followUp)
        .param("revision", revision)
        .update();
  }

  private void recordMentions(long revision, FollowUp followUp) {
    jdbc.sql(
            """
            insert into revision_mention
            select ?, year, organisation, deliveries from mention_now where year between ? and ?
            """)
        .params(revision, followUp.firstYear(), followUp.year())
        .update();
  }
}
