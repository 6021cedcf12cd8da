package se.bokslut.consolidation;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Joins rows of the same publication and gives it its attributes (spec indicators "Publications").
 */
public final class PublicationConsolidation {

  private static final GroupingStep GROUPING =
      new GroupingStep(
          "publications",
          """
          select row_id, doi, pmid, isi, eid, title_key
          from (
            select distinct on (row_id) row_id, path_rank, false as adds_only,
              doi, pmid, isi, eid, title_key
            from publication_in_force
            where not nil
            union all
            select r.row_id, d.path_rank, true, r.doi, r.pmid, null, null, r.title_key
            from publication_identifier_row r
            join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
          ) rows
          order by adds_only, path_rank, row_id
          """,
          List.of("doi", "pmid", "isi", "eid", "title_key"));

  private static final String MEMBERS =
      """
      insert into publication_member (publication_id, row_id, organisation)
      select g.group_id, r.row_id, r.organisation
      from grouped_row_publications g
      join publication_in_force r on r.row_id = g.row_id
      """;

  /** The best row of a group has most identifiers, then comes first in row order. */
  private static final String RANKED =
      """
      create temporary table ranked_publication_row on commit drop as
      select m.publication_id, r.*,
        row_number() over (
          partition by m.publication_id order by r.identifiers desc, r.path_rank, r.row_id) as rank,
        row_number() over (
          partition by m.publication_id, m.organisation
          order by r.identifiers desc, r.path_rank, r.row_id) as rank_in_organisation
      from publication_member m
      join (
        select p.row_id, p.organisation, p.identifiers, p.path_rank, p.year, p.publication_type, p.content_type,
          p.status, p.subtype, p.title, p.authors, p.journal, p.doi, p.pmid, p.isi, p.eid,
          p.open_access, p.issn, p.eissn, p.author_count, p.listed_authors, p.unit_author_count
        from publication_in_force p
      ) r on r.row_id = m.row_id and r.organisation = m.organisation
      """;

  private static final String PUBLICATIONS =
      """
      insert into publication (publication_id, year, publication_type, content_type, status, subtype,
        title, authors, journal, doi, pmid, isi, eid, open_access, issn, eissn, all_authors,
        reporting_rows, counted)
      select p.*,
        p.publication_type in ('article', 'review', 'book', 'chapter', 'conference-paper', 'letter')
          and coalesce(p.content_type in ('refereed', 'other-scientific'), false)
          and coalesce(p.status in ('published', 'aheadofprint'), true)
          and coalesce(
            regexp_replace(lower(p.subtype), '[^a-z]', '', 'g') not in (
              'editorialmaterial', 'meetingabstract', 'newsitem', 'abstracts', 'poster',
              'presentation'),
            true)
      from (
        select publication_id,
          (array_agg(year order by rank))[1],
          (array_agg(publication_type order by rank))[1] as publication_type,
          (array_agg(content_type order by rank) filter (where content_type is not null))[1]
            as content_type,
          (array_agg(status order by rank))[1] as status,
          (array_agg(subtype order by rank))[1] as subtype,
          (array_agg(title order by rank))[1],
          (array_agg(authors order by rank) filter (where authors is not null))[1],
          (array_agg(journal order by rank) filter (where journal is not null))[1],
          (array_agg(doi order by rank) filter (where doi is not null))[1],
          (array_agg(pmid order by rank) filter (where pmid is not null))[1],
          (array_agg(isi order by rank) filter (where isi is not null))[1],
          (array_agg(eid order by rank) filter (where eid is not null))[1],
          (array_agg(open_access order by rank) filter (where open_access is not null))[1],
          (array_agg(issn order by rank) filter (where issn is not null))[1],
          (array_agg(eissn order by rank) filter (where eissn is not null))[1],
          coalesce(
            (array_agg(author_count order by rank) filter (where author_count is not null))[1],
            (array_agg(listed_authors order by rank) filter (where listed_authors is not null))[1]),
          count(distinct row_id)
        from ranked_publication_row
        group by publication_id
      ) p
      """;

  private static final String ORGANISATION_AUTHORS =
      """
      update publication_member m
      set organisation_authors = coalesce(r.unit_author_count, 1)
      from ranked_publication_row r
      where r.row_id = m.row_id and r.organisation = m.organisation and r.rank_in_organisation = 1
      """;

  /** Rows that only add identifiers fill those that no counted row states, in row order. */
  private static final String ADDED_IDENTIFIERS =
      """
      update publication p
      set doi = coalesce(p.doi, a.doi), pmid = coalesce(p.pmid, a.pmid)
      from (
        select g.group_id,
          (array_agg(r.doi order by d.path_rank, r.row_id) filter (where r.doi is not null))[1]
            as doi,
          (array_agg(r.pmid order by d.path_rank, r.row_id) filter (where r.pmid is not null))[1]
            as pmid
        from grouped_row_publications g
        join publication_identifier_row r on r.row_id = g.row_id
        join delivery d on d.delivery_id = row_delivery(r.row_id)
        group by g.group_id
      ) a
      where a.group_id = p.publication_id
      """;

  private static final List<String> CHANNELS =
      List.of(
          "truncate channel_issn, channel_level",
          """
          insert into channel_issn
          select issn from publication_channel_in_force where not nil and issn is not null
          union
          select eissn from publication_channel_in_force where not nil and eissn is not null
          """,
          """
          insert into channel_level
          select distinct on (n.issn, l.year) n.issn, l.year::integer, l.level, r.row_id
          from publication_channel_in_force r
          cross join lateral (values (r.issn), (r.eissn)) n (issn)
          cross join lateral jsonb_each_text(r.levels) l (year, level)
          where n.issn is not null
          order by n.issn, l.year, r.path_rank, r.row_id
          """,
          "call refresh_statistics('channel_issn', 'channel_level')");

  private final JdbcClient jdbc;
  private final DataSource dataSource;
  private final TransactionOperations transaction;

  /** Takes the database. */
  public PublicationConsolidation(DataSource dataSource, TransactionOperations transaction) {
    this.jdbc = JdbcClient.create(dataSource);
    this.dataSource = dataSource;
    this.transaction = transaction;
  }

  /** Groups all publications in force anew, and makes the levels of the channels they stand in. */
  public void group() {
    transaction.executeWithoutResult(
        status -> {
          CHANNELS.forEach(statement -> jdbc.sql(statement).update());
          jdbc.sql("truncate publication, publication_member").update();
          GROUPING.run(dataSource);
          jdbc.sql(MEMBERS).update();
          jdbc.sql(RANKED).update();
          jdbc.sql("call refresh_statistics('publication_member')").update();
          jdbc.sql(PUBLICATIONS).update();
          jdbc.sql(ORGANISATION_AUTHORS).update();
          jdbc.sql(ADDED_IDENTIFIERS).update();
          new FollowUpFindings(jdbc).publications();
          jdbc.sql("call refresh_statistics('publication')").update();
        });
  }
}
