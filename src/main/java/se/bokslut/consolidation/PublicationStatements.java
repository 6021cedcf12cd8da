package se.bokslut.consolidation;

import java.util.List;

/**
 * The statements that write what is known of grouped publications (spec indicators "Publications").
 */
final class PublicationStatements {

  /**
   * Few rows are the same publication as another; only these need comparing. The best row of a
   * group has most identifiers, then comes first in row order.
   */
  static final String RANKED =
      """
      insert into ranked_publication_row
        (publication_id, row_id, organisation, unit_author_count, rank, rank_in_organisation)
      select g.group_id, r.row_id, r.organisation, r.unit_author_count,
        row_number() over (
          partition by g.group_id
          order by r.identifiers desc, r.path_rank, r.row_id, r.organisation collate "C"),
        row_number() over (
          partition by g.group_id, r.organisation
          order by r.identifiers desc, r.path_rank, r.row_id)
      from (
        select distinct g.group_id
        from grouping_join_publications j
        join grouped_row_publications g on g.row_id = j.row_id
      ) j
      join grouped_row_publications g on g.group_id = j.group_id
      join publication_in_force r
        on r.row_id = g.row_id and row_delivery(r.row_id) = row_delivery(g.row_id)
      """;

  /** Which publications count; a preprint or what states no status does. */
  private static final String COUNTED =
      """
      %1$s.publication_type in
          ('article', 'review', 'book', 'chapter', 'conference-paper', 'letter')
        and coalesce(%1$s.content_type in ('refereed', 'other-scientific'), false)
        and coalesce(%1$s.status in ('published', 'aheadofprint'), true)
        and coalesce(
          regexp_replace(lower(%1$s.subtype), '[^a-z]', '', 'g') not in (
            'editorialmaterial', 'meetingabstract', 'newsitem', 'abstracts', 'poster',
            'presentation'),
          true)
      """;

  private static final String MEMBERS =
      """
      insert into publication_member
        (publication_id, row_id, organisation, organisation_authors, alone, year, publication_type,
        content_type, open_access, all_authors, counted)
      """;

  /** A row of affiliations can be several organisations' own. */
  static final String LONE_MEMBERS =
      """
      with shared_row as (
        select row_id from row_affiliation
        group by row_id, row_delivery(row_id) having count(*) > 1
      )
      %s
      select g.group_id, r.row_id, r.organisation, coalesce(r.unit_author_count, 1),
        s.row_id is null, r.year, r.publication_type, r.content_type, r.open_access,
        coalesce(r.author_count, r.listed_authors), %s
      from grouped_row_publications g
      join publication_in_force r
        on r.row_id = g.row_id and row_delivery(r.row_id) = row_delivery(g.row_id)
      left join shared_row s
        on s.row_id = r.row_id and row_delivery(s.row_id) = row_delivery(r.row_id)
      where not exists (select from ranked_publication_row k where k.publication_id = g.group_id)
      """
          .formatted(MEMBERS, COUNTED.formatted("r"));

  static final String MEMBERS_IN_COMMON =
      """
      %s
      select k.publication_id, k.row_id, k.organisation,
        case when k.rank_in_organisation = 1 then coalesce(k.unit_author_count, 1) end, false,
        p.year, p.publication_type, p.content_type, p.open_access, p.all_authors, p.counted
      from ranked_publication_row k
      join publication p on p.publication_id = k.publication_id
      """
          .formatted(MEMBERS);

  static final String PUBLICATIONS =
      """
      insert into publication (publication_id, year, publication_type, content_type, status, subtype,
        title, authors, journal, doi, pmid, isi, eid, open_access, issn, eissn, all_authors,
        counted)
      select p.*,
        %s
      from (
        select g.group_id, r.year, r.publication_type, r.content_type, r.status, r.subtype,
          r.title, r.authors, r.journal, r.doi, r.pmid, r.isi, r.eid, r.open_access, r.issn, r.eissn,
          coalesce(r.author_count, r.listed_authors)
        from grouped_row_publications g
        join publication_row r
          on r.row_id = g.row_id and row_delivery(r.row_id) = row_delivery(g.row_id)
        where not exists (select from ranked_publication_row k where k.publication_id = g.group_id)
        union all
        select k.publication_id,
          (array_agg(r.year order by k.rank))[1],
          (array_agg(r.publication_type order by k.rank))[1],
          (array_agg(r.content_type order by k.rank) filter (where r.content_type is not null))[1],
          (array_agg(r.status order by k.rank))[1],
          (array_agg(r.subtype order by k.rank))[1],
          (array_agg(r.title order by k.rank))[1],
          (array_agg(r.authors order by k.rank) filter (where r.authors is not null))[1],
          (array_agg(r.journal order by k.rank) filter (where r.journal is not null))[1],
          (array_agg(r.doi order by k.rank) filter (where r.doi is not null))[1],
          (array_agg(r.pmid order by k.rank) filter (where r.pmid is not null))[1],
          (array_agg(r.isi order by k.rank) filter (where r.isi is not null))[1],
          (array_agg(r.eid order by k.rank) filter (where r.eid is not null))[1],
          (array_agg(r.open_access order by k.rank) filter (where r.open_access is not null))[1],
          (array_agg(r.issn order by k.rank) filter (where r.issn is not null))[1],
          (array_agg(r.eissn order by k.rank) filter (where r.eissn is not null))[1],
          coalesce(
            (array_agg(r.author_count order by k.rank) filter (where r.author_count is not null))[1],
            (array_agg(r.listed_authors order by k.rank)
              filter (where r.listed_authors is not null))[1])
        from ranked_publication_row k
        join publication_row r
          on r.row_id = k.row_id and row_delivery(r.row_id) = row_delivery(k.row_id)
        group by k.publication_id
      ) p (publication_id, year, publication_type, content_type, status, subtype, title, authors,
        journal, doi, pmid, isi, eid, open_access, issn, eissn, all_authors)
      """
          .formatted(COUNTED.formatted("p"));

  /** Rows that only add identifiers fill those that no counted row states, in row order. */
  static final String ADDED_IDENTIFIERS =
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

  static final List<String> CHANNELS =
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

  private PublicationStatements() {}
}
