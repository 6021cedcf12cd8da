-- What is the same thing: groups of rows, each grouping with its reason. Made anew in every run.

create unlogged table publication_member (
  publication_id bigint not null,
  row_id bigint primary key,
  organisation text not null,
  joined_by text not null,
  -- authors of the organisation, in its best row only
  organisation_authors integer
);
create index on publication_member (publication_id);

create unlogged table publication (
  publication_id bigint primary key,
  year integer not null,
  publication_type text not null,
  content_type text,
  status text,
  subtype text,
  title text not null,
  authors text,
  journal text,
  doi text,
  pmid text,
  isi text,
  eid text,
  open_access boolean,
  all_authors integer,
  reporting_rows integer not null,
  counted boolean not null
);

create unlogged table defence_member (
  defence_id bigint not null,
  row_id bigint primary key,
  organisation text not null,
  joined_by text not null
);
create index on defence_member (defence_id);

create unlogged table defence (
  defence_id bigint primary key,
  event text not null check (event in ('DISPUTATION', 'LICENTIAT')),
  held_on date not null,
  year integer not null,
  title text,
  isbn text,
  nbn text,
  admitted date,
  months integer
);
comment on column defence.months is 'complete months from admission to defence';

create unlogged table grouping_refusal (
  kind text not null,
  row_id bigint not null,
  key_name text not null,
  key_value text not null,
  other_row_id bigint not null
);
comment on table grouping_refusal is
  'Joins that a shared key asked for and a differing identity refused, and with which row''s group';

create table funder_class (
  funder_key text primary key,
  class text not null
);
comment on table funder_class is 'Competition class by funder name or number, from the definitions and the regions'' names';

create unlogged table grant_class (
  row_id bigint primary key,
  class text not null,
  stated boolean not null,
  known boolean not null
);

create unlogged table grant_entity (
  amount_kind text not null check (amount_kind in ('granted', 'awarded', 'used')),
  project_number text not null,
  year integer not null,
  amount numeric not null,
  class text not null,
  funders integer not null,
  units_without_share integer not null,
  primary key (amount_kind, project_number, year, amount)
);
comment on table grant_entity is
  'One amount of one project in one year, whoever is named as funder; the class is the first among its rows';

create view doctoral_student_sex as
select distinct on (person_key) person_key, coalesce(legal_sex, stated_sex) as sex
from doctoral_student_in_force
where coalesce(legal_sex, stated_sex) is not null
order by person_key, (legal_sex is null), path_rank, row_id;
comment on view doctoral_student_sex is 'Legal sex by identity number, else by the first row that states it';

create view row_match_key as
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
where not nil;
comment on view row_match_key is 'What two deliveries would both say if they overlap';
