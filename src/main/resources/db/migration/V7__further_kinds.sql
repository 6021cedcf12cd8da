-- The further kinds: competence, self-assessment, agreements and money. Amounts are in kronor.

create table staff_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  unit_name text not null default '',
  person text,
  birth_year integer,
  legal_sex text,
  local_id text,
  profession text,
  degree text,
  docent boolean,
  professor boolean,
  employment text,
  role text,
  role_key text,
  management_group boolean,
  valid_from date,
  valid_to date,
  -- the years that the validity touches; empty for an open end
  first_year integer,
  last_year integer
);
comment on column staff_row.person is 'keyed pseudonym of the personal identity number';

create table self_assessment_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  unit_name text not null default '',
  year integer not null,
  criterion text,
  criterion_key text,
  answer text,
  value numeric,
  count integer,
  text text,
  motivation text
);

create table minimum_level_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  level_id text,
  level_key text,
  area text,
  text text,
  decided_by text,
  from_year integer,
  until_year integer,
  first_year integer,
  last_year integer
);

create table comment_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  year integer not null,
  section text,
  comment text,
  action text,
  responsible text,
  done_on date
);

create table alf_accounting_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  year integer not null,
  purpose text,
  received numeric,
  premises numeric,
  salaries numeric,
  other numeric
);

create table funding_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  year integer not null,
  source text,
  source_key text,
  purpose text,
  purpose_key text,
  amount numeric
);

create table population_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  year integer not null,
  persons integer
);

create table publication_channel_row (
  row_id bigint primary key,
  nil boolean not null default false,
  issn text,
  eissn text,
  title text,
  levels jsonb
);
comment on column publication_channel_row.levels is 'level by year: 0, 1, 2 or X';

create table measurement_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  year integer not null,
  agreement text,
  agreement_key text,
  indicator text,
  indicator_key text,
  label text,
  focus_area text,
  value numeric,
  step text,
  numerator numeric,
  denominator numeric,
  comment text
);
comment on column measurement_row.step is
  'ej påbörjad, pågår or genomförd; the value is then its position from 0';

alter table target_row add column target_step text;
comment on column target_row.target_step is
  'ej påbörjad, pågår or genomförd; the target is then its position from 0';

create unlogged table repeated_row (
  row_id bigint not null,
  year integer not null,
  first_row_id bigint not null,
  primary key (row_id, year)
);
comment on table repeated_row is
  'Rows that say again what only one row can say in a year, and which row holds; made anew in every run';

create view staff_in_force as
select r.*, u.year, u.organisation, u.region_code, d.delivery_id, d.path_rank,
  coalesce('P' || r.person, 'L' || coalesce(u.region_code, '') || ':' || r.local_id) as person_key
from staff_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'staff' and u.unit_code = r.unit_code and u.unit_name = r.unit_name
  and u.folder = case when r.unit_code = '' and r.unit_name = '' then d.folder else '' end
  and u.year between coalesce(r.first_year, u.year) and coalesce(r.last_year, u.year)
where u.organisation is not null
  and (r.valid_to is null or r.valid_to >= make_date(u.year, 12, 31));
comment on view staff_in_force is
  'A row for each year on whose 31 December the person is staff, with the unit in force that year';

create view self_assessment_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank
from self_assessment_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'self-assessment' and u.unit_code = r.unit_code and u.unit_name = r.unit_name
  and u.folder = case when r.unit_code = '' and r.unit_name = '' then d.folder else '' end
  and u.year = r.year
where u.organisation is not null;

create view minimum_level_in_force as
select r.*, u.year, u.organisation, u.region_code, d.delivery_id, d.path_rank
from minimum_level_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'minimum-levels' and u.unit_code = r.unit_code and u.unit_name = ''
  and u.folder = ''
  and u.year between coalesce(r.first_year, u.year) and coalesce(r.last_year, u.year)
where u.organisation is not null;
comment on view minimum_level_in_force is
  'A row for each year in which the level holds; organisation SE is every region';

create view comment_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank
from comment_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'comments' and u.unit_code = r.unit_code and u.unit_name = ''
  and u.folder = ''
  and u.year = r.year
where u.organisation is not null;

create view alf_accounting_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank
from alf_accounting_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'alf-accounting' and u.unit_code = r.unit_code and u.unit_name = ''
  and u.folder = ''
  and u.year = r.year
where u.organisation is not null;

create view funding_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank
from funding_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'funding' and u.unit_code = r.unit_code and u.unit_name = ''
  and u.folder = ''
  and u.year = r.year
where u.organisation is not null;

create view population_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank
from population_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'population' and u.unit_code = r.unit_code and u.unit_name = ''
  and u.folder = ''
  and u.year = r.year
where u.organisation is not null;

create view measurement_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank
from measurement_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'measurements' and u.unit_code = r.unit_code and u.unit_name = ''
  and u.folder = ''
  and u.year = r.year
where u.organisation is not null;

-- what is left when a row said twice counts once
create view self_assessment_that_holds as
select r.* from self_assessment_in_force r
where not r.nil
  and not exists (select from repeated_row x where x.row_id = r.row_id and x.year = r.year);

create view minimum_level_that_holds as
select r.* from minimum_level_in_force r
where not r.nil
  and not exists (select from repeated_row x where x.row_id = r.row_id and x.year = r.year);

create view alf_accounting_that_holds as
select r.* from alf_accounting_in_force r
where not r.nil
  and not exists (select from repeated_row x where x.row_id = r.row_id and x.year = r.year);

create view population_that_holds as
select r.* from population_in_force r
where not r.nil
  and not exists (select from repeated_row x where x.row_id = r.row_id and x.year = r.year);

create view measurement_that_holds as
select r.* from measurement_in_force r
where not r.nil
  and not exists (select from repeated_row x where x.row_id = r.row_id and x.year = r.year);

create view publication_channel_in_force as
select r.*, d.delivery_id, d.path_rank
from publication_channel_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force';

create view channel_level as
select distinct on (n.issn, year) n.issn, l.year::integer as year, l.level, r.row_id
from publication_channel_in_force r
cross join lateral (values (r.issn), (r.eissn)) n (issn)
cross join lateral jsonb_each_text(r.levels) l (year, level)
where n.issn is not null
order by n.issn, year, r.path_rank, r.row_id;
comment on view channel_level is
  'Level of a channel by either of its ISSN and by year; the first row that states it holds';

create or replace view row_match_key as
select 'publications' as kind, row_delivery(row_id) as delivery_id, publication_id::text as match_key
from publication_member
union all
select 'doctoral-students', delivery_id, person_key || '/' || half_year
from doctoral_student_in_force
where not nil
union all
select 'dissertations', delivery_id, event || '/' || person_key || '/' || held_on
from dissertation_in_force
where not nil
union all
select 'grants', delivery_id,
  project_number || '/' || year || '/' || coalesce(trim_scale(granted_sek)::text, '') || '/'
    || coalesce(trim_scale(awarded_sek)::text, '') || '/' || coalesce(trim_scale(used_sek)::text, '')
from grant_in_force
where not nil
union all
select 'targets', delivery_id, organisation || '/' || year || '/' || agreement || '/' || indicator
from target_in_force
where not nil
union all
select 'staff', delivery_id,
  person_key || '/' || organisation || '/' || year
from staff_in_force
where not nil
union all
select 'self-assessment', delivery_id, organisation || '/' || year || '/' || criterion_key
from self_assessment_in_force
where not nil
union all
select 'minimum-levels', delivery_id, organisation || '/' || level_key
from minimum_level_in_force
where not nil
union all
select 'comments', delivery_id, organisation || '/' || year || '/' || section || '/' || comment
from comment_in_force
where not nil
union all
select 'alf-accounting', delivery_id, organisation || '/' || year || '/' || purpose
from alf_accounting_in_force
where not nil
union all
select 'funding', delivery_id,
  organisation || '/' || year || '/' || source_key || '/' || purpose_key
from funding_in_force
where not nil
union all
select 'population', delivery_id, organisation || '/' || year
from population_in_force
where not nil
union all
select 'publication-channels', delivery_id, coalesce(eissn, issn)
from publication_channel_in_force
where coalesce(eissn, issn) is not null
union all
select 'measurements', delivery_id,
  organisation || '/' || year || '/' || agreement_key || '/' || indicator_key
from measurement_in_force
where not nil;
