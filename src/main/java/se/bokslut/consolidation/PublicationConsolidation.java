package se.bokslut.consolidation;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.organisation.Sessions;
import se.bokslut.organisation.WholeJoins;

/**
 * Joins rows of the same publication and gives it its attributes (spec indicators "Publications").
 *
 * <p>Where all rows are joined, their deliveries are compared besides: PostgreSQL's hash of a row's
 * number alone is the same for many rows of different deliveries.
 */
public final class PublicationConsolidation {

  private static final GroupingStep GROUPING =
      new GroupingStep(
          "publications",
          List.of(
              """
              select row_id, doi, pmid, isi, eid, title_key from publication_in_force where not nil
              """,
              // those that only add identifiers come last
              """
              select r.row_id, r.doi, r.pmid, null as isi, null as eid, r.title_key
              from publication_identifier_row r
              join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
              """),
          List.of("doi", "pmid", "isi", "eid", "title_key"));

  private final JdbcClient jdbc;
  private final DataSource dataSource;
  private final Sessions sessions;

  /**
   * Takes the database.
   *
   * @param sessions in which what is known of the groups is written, several things at a time
   */
  public PublicationConsolidation(DataSource dataSource, Sessions sessions) {
    this.jdbc = JdbcClient.create(dataSource);
    this.dataSource = dataSource;
    this.sessions = sessions;
  }

  /**
   * Groups all publications in force anew, and makes the levels of the channels they stand in.
   *
   * <p>Each piece is committed as it is ready, so that after an interruption all must be grouped
   * anew before anything is made of it, which every intake does.
   */
  public void group() {
    sessions.run(List.of(this::groupRows));
    sessions.run(List.of(this::describe, this::nameLoneMembers, this::levelChannels));
    sessions.run(List.of(this::complete, this::indexMembers, this::indexGroups));
  }

  private void groupRows() {
    WholeJoins.preferred(jdbc);
    jdbc.sql(
            "call clear_working_tables('publication', 'publication_member', 'ranked_publication_row')")
        .update();
    GROUPING.run(dataSource);
    jdbc.sql(PublicationStatements.RANKED).update();
    jdbc.sql("call refresh_statistics('ranked_publication_row')").update();
  }

  /** What several rows report is known once its best row is. */
  private void describe() {
    WholeJoins.preferred(jdbc);
    jdbc.sql(PublicationStatements.PUBLICATIONS).update();
    jdbc.sql(PublicationStatements.MEMBERS_IN_COMMON).update();
  }

  private void nameLoneMembers() {
    WholeJoins.preferred(jdbc);
    jdbc.sql(PublicationStatements.LONE_MEMBERS).update();
  }

  private void levelChannels() {
    WholeJoins.preferred(jdbc);
    PublicationStatements.CHANNELS.forEach(statement -> jdbc.sql(statement).update());
  }

  private void complete() {
    WholeJoins.preferred(jdbc);
    jdbc.sql(PublicationStatements.ADDED_IDENTIFIERS).update();
    jdbc.sql("call index_working_tables('publication')").update();
    new FollowUpFindings(jdbc).publications();
    jdbc.sql("call refresh_statistics('publication')").update();
  }

  private void indexMembers() {
    jdbc.sql("call index_working_tables('publication_member')").update();
    jdbc.sql("call refresh_statistics('publication_member')").update();
  }

  private void indexGroups() {
    jdbc.sql("call index_working_tables('grouped_row_publications')").update();
  }
}
