-- Minimum levels: which hold where and when, what the data shows of each, and how each unit stands.

create function name_key(text) returns text
  language sql immutable strict parallel safe
  return lower(regexp_replace(
    normalize($1, nfd), '[\u0300-\u036f\u00a0\u2007\u202f[:space:]_*:]+', '', 'g'));
comment on function name_key(text) is 'A name without case, diacritics and blanks';

create unlogged table minimum_level_definition (
  level_key text primary key,
  level text not null,
  place integer not null,
  area text not null,
  name text not null,
  text text,
  from_year integer not null,
  needs text not null,
  at_least integer not null,
  at_most integer not null,
  shows text,
  lacks text
);
comment on table minimum_level_definition is
  'The built-in catalogue; a level without text does not hold until its text is delivered';

create table minimum_level (
  year integer not null,
  -- empty for units without a region
  region_code text not null,
  level_key text not null,
  level text not null,
  place integer not null,
  area text not null,
  name text not null,
  text text,
  needs text not null,
  at_least integer not null,
  at_most integer not null,
  by_data boolean not null,
  shows text,
  lacks text,
  primary key (year, region_code, level_key)
);
comment on table minimum_level is
  'The levels of each region and year, delivered ones in place of built-in ones; made anew in every run';

create unlogged table minimum_level_answer (
  year integer not null,
  organisation text not null,
  criterion_key text not null,
  criterion text not null,
  row_id bigint not null,
  answer text not null,
  value numeric,
  count integer,
  text text,
  motivation text,
  primary key (year, organisation, criterion_key)
);
comment on table minimum_level_answer is
  'The self-assessed answers that hold, of the years assessed, kept so that they can be found by index';

create unlogged table minimum_level_evidence (
  year integer not null,
  organisation text not null,
  level_key text not null,
  row_id bigint not null,
  primary key (year, organisation, level_key, row_id)
);
comment on table minimum_level_evidence is 'Rows that show that a level is fulfilled';

create unlogged table minimum_level_decided (
  year integer not null,
  organisation text not null,
  level_key text not null,
  primary key (year, organisation, level_key)
);
comment on table minimum_level_decided is
  'Where enough is delivered for the data to decide: without evidence the level is not fulfilled';

create table minimum_level_verdict (
  year integer not null,
  organisation text not null,
  level_key text not null,
  level text not null,
  status text not null
    check (status in ('uppfylld', 'ej uppfylld', 'ej redovisad', 'ej tillämplig')),
  source text check (source in ('data', 'självskattning', 'båda', 'konflikt')),
  data_verdict text,
  answer_verdict text,
  answer text,
  answer_row_id bigint,
  primary key (year, organisation, level_key)
);
comment on table minimum_level_verdict is 'How each unit stands on each level of its region';

create view minimum_level_basis as
select v.year, v.organisation, v.level_key, v.level, v.status, v.answer_row_id as row_id
from minimum_level_verdict v
where v.answer_row_id is not null
union all
select v.year, v.organisation, v.level_key, v.level, v.status, e.row_id
from minimum_level_verdict v
join minimum_level_evidence e
  on e.year = v.year and e.organisation = v.organisation and e.level_key = v.level_key
where v.data_verdict = 'uppfylld';
comment on view minimum_level_basis is
  'The rows that a verdict rests on: the answer, and what shows that the level is fulfilled';

-- a level that nobody reported counts in the share of fulfilled levels, and rests on no row
alter table contribution alter column row_id drop not null;

create view delivered_anything as
select year, organisation from publication_in_force
union
select year, organisation from doctoral_student_in_force
union
select year, organisation from dissertation_in_force
union
select year, organisation from staff_in_force
union
select year, organisation from self_assessment_in_force
union
select year, organisation from delivered
where indicator in (
  'external-grants', 'external-grants-competitive', 'external-grants-awarded',
  'external-grants-used', 'external-grants-count', 'commissions', 'grant-success-rate');
comment on view delivered_anything is
  'Who has delivered anything for a year; grants when a figure of theirs is delivered';

create function swedish_number(numeric) returns text
  language sql immutable strict parallel safe
  return translate(
    rtrim(to_char($1, 'FM999,999,999,999,999,990.99'), '.'), ',.-', E'\u00a0,\u2212');
comment on function swedish_number(numeric) is 'A number as Swedish is written, with at most two decimals';
