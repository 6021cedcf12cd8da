-- One table a kind. Rows keep the unit as stated; empty text means not stated.

create table organisation_row (
  row_id bigint primary key,
  nil boolean not null default false,
  code text not null,
  name text not null,
  level text not null,
  parent_code text,
  region_code text,
  valid_from date,
  valid_to date,
  replaces text,
  aliases text,
  diva_id text
);

create table publication_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  unit_name text not null default '',
  year integer not null,
  title text,
  publication_type text,
  content_type text,
  status text,
  subtype text,
  authors text,
  author_count integer,
  unit_author_count integer,
  journal text,
  issn text,
  eissn text,
  doi text,
  pmid text,
  isi text,
  eid text,
  open_access boolean,
  language text,
  title_key text,
  listed_authors integer
);

create table doctoral_student_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  unit_name text not null default '',
  year integer not null,
  person text,
  birth_year integer,
  legal_sex text,
  local_id text,
  university text,
  subject text,
  admitted date,
  degree_goal text,
  half_year text,
  activity numeric,
  support_dtj numeric,
  support_htj numeric,
  support_ubb numeric,
  support_ftg numeric,
  support_usl numeric,
  support_auh numeric,
  support_stp numeric,
  support_ovr numeric,
  clinical boolean,
  profession text,
  stated_sex text,
  status text
);
comment on column doctoral_student_row.person is 'keyed pseudonym of the personal identity number';

create table dissertation_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  unit_name text not null default '',
  year integer not null,
  person text,
  birth_year integer,
  legal_sex text,
  local_id text,
  event text,
  held_on date,
  title text,
  isbn text,
  nbn text,
  admitted date,
  title_key text
);
comment on column dissertation_row.person is 'keyed pseudonym of the personal identity number';

create table grant_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  unit_name text not null default '',
  year integer not null,
  project_id text,
  project_number text,
  title text,
  funder text,
  funder_key text,
  funder_number text,
  funder_type text,
  competition text,
  award_type text,
  decision text,
  decided_on date,
  granted numeric,
  awarded numeric,
  used numeric,
  share numeric,
  currency text,
  rate numeric,
  starts date,
  ends date
);

create table target_row (
  row_id bigint primary key,
  nil boolean not null default false,
  unit_code text not null default '',
  year integer not null,
  agreement text,
  goal_area text,
  indicator text,
  target numeric,
  direction text,
  tolerance numeric,
  source text
);
