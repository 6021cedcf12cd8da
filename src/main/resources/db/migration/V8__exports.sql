-- Exports of other systems: several kinds a sheet, units by affiliations, identifiers from PubMed.

alter table publication_row add column affiliations text;
alter table dissertation_row add column affiliations text;
comment on column publication_row.affiliations is
  'Where the authors work, as stated: a line an author, tabs between the affiliations of one';

create table publication_identifier_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  unit_name text not null default '',
  year integer,
  title text,
  authors text,
  doi text,
  pmid text,
  title_key text,
  listed_authors integer
);
comment on table publication_identifier_row is
  'Rows that add identifiers to publications of other rows and are never counted themselves';

-- a sheet may feed several kinds; without a line here all rows are of the kind of the sheet
create table delivery_sheet_kind (
  delivery_id bigint not null,
  sheet_no integer not null,
  kind text not null,
  rows_read integer not null,
  rows_rejected integer not null,
  primary key (delivery_id, sheet_no, kind),
  foreign key (delivery_id, sheet_no) references delivery_sheet on delete cascade
);

alter table finding add column kind text;
comment on column finding.kind is 'The kind of the row, where it need not be that of the sheet';

create unlogged table row_affiliation (
  row_id bigint not null,
  organisation text not null,
  region_code text,
  authors integer not null check (authors > 0),
  primary key (row_id, organisation)
);
comment on table row_affiliation is
  'Organisations that the affiliations of a row match, and how many of its authors; made anew in every run';

alter table publication_member drop constraint publication_member_pkey;
alter table publication_member add primary key (row_id, organisation);
alter table defence_member drop constraint defence_member_pkey;
alter table defence_member add primary key (row_id, organisation);

-- A row that states no unit and lies in no unit's folder belongs to every organisation that its
-- affiliations match; one that is stated or foldered takes its number of authors from them.
create or replace view publication_in_force as
select r.row_id, r.nil, r.unit_code, r.unit_name, r.year, r.title, r.publication_type,
  r.content_type, r.status, r.subtype, r.authors, r.author_count,
  coalesce(r.unit_author_count, a.authors) as unit_author_count,
  r.journal, r.issn, r.eissn, r.doi, r.pmid, r.isi, r.eid, r.open_access, r.language, r.title_key,
  r.listed_authors,
  coalesce(u.organisation, a.organisation) as organisation,
  case when u.organisation is null then a.region_code else u.region_code end as region_code,
  d.delivery_id, d.path_rank,
  (r.doi is not null)::integer + (r.pmid is not null)::integer
    + (r.isi is not null)::integer + (r.eid is not null)::integer as identifiers
from publication_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'publications' and u.unit_code = r.unit_code and u.unit_name = r.unit_name
  and u.folder = case when r.unit_code = '' and r.unit_name = '' then d.folder else '' end
  and u.year = r.year
left join row_affiliation a
  on a.row_id = r.row_id and (u.organisation = a.organisation or u.code = 'missing-unit')
where coalesce(u.organisation, a.organisation) is not null;

create or replace view dissertation_in_force as
select r.row_id, r.nil, r.unit_code, r.unit_name, r.year, r.person, r.birth_year, r.legal_sex,
  r.local_id, r.event, r.held_on, r.title, r.isbn, r.nbn, r.admitted, r.title_key,
  coalesce(u.organisation, a.organisation) as organisation,
  case when u.organisation is null then a.region_code else u.region_code end as region_code,
  d.delivery_id, d.path_rank,
  coalesce('P' || r.person, 'L' || coalesce(u.region_code, '') || ':' || r.local_id) as person_key,
  (r.isbn is not null)::integer + (r.nbn is not null)::integer as identifiers
from dissertation_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'dissertations' and u.unit_code = r.unit_code and u.unit_name = r.unit_name
  and u.folder = case when r.unit_code = '' and r.unit_name = '' then d.folder else '' end
  and u.year = r.year
left join row_affiliation a
  on a.row_id = r.row_id and (u.organisation = a.organisation or u.code = 'missing-unit')
where coalesce(u.organisation, a.organisation) is not null;
