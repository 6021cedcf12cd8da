-- Figures of the further kinds, series of those who replace others, and what they need to know.

alter table contribution drop constraint contribution_part_check;
alter table contribution add constraint contribution_part_check check (part in ('N', 'D', 'V'));
comment on column contribution.part is 'N numerator, D denominator, V a value that is stated as it is';

-- compared and sorted byte by byte, which is many times faster than by the language's rules
alter table contribution
  alter column indicator type text collate "C",
  alter column organisation type text collate "C",
  alter column entity type text collate "C";

alter table delivered add column known boolean not null default true;
comment on column delivered.known is 'false where the figure cannot be had although it is delivered';

create table series_value (like indicator_value including all);
comment on table series_value is
  'What an organisation of the reporting year and those it replaces add up to in an earlier year';

create table region_heir (
  year integer not null,
  region text not null,
  heir text not null,
  primary key (year, region)
);
comment on table region_heir is
  'To whom the rows of a region belong seen from a year: to itself, or to the one that replaces it';

alter table publication add column issn text, add column eissn text;

drop view channel_level;

-- made anew in every run: a view of it would be made for every publication
create unlogged table channel_issn (
  issn text primary key
);
comment on table channel_issn is 'The numbers of all channels in force';

create unlogged table channel_level (
  issn text not null,
  year integer not null,
  level text not null,
  row_id bigint not null,
  primary key (issn, year)
);
comment on table channel_level is
  'Level of a channel by either of its ISSN and by year; the first row that states it holds';

create view publication_channel as
select p.publication_id, coalesce(e.issn, i.issn) as issn, l.level
from publication p
left join channel_issn e on e.issn = p.eissn
left join channel_issn i on i.issn = p.issn
left join channel_level l on l.issn = coalesce(e.issn, i.issn) and l.year = p.year
where coalesce(e.issn, i.issn) is not null;
comment on view publication_channel is
  'The channel of a publication by its EISSN, else its ISSN, and its level in the year, if stated';

alter table grant_entity drop constraint grant_entity_amount_kind_check;
alter table grant_entity add constraint grant_entity_amount_kind_check
  check (amount_kind in ('granted', 'awarded', 'used', 'commissioned'));

-- what a row says of a commission: what was used, else what was granted
create or replace view grant_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank,
  extract(year from coalesce(r.decided_on, make_date(r.year, 1, 1)))::integer as decision_year,
  r.granted * coalesce(f.factor, 1) as granted_sek,
  r.awarded * coalesce(f.factor, 1) as awarded_sek,
  r.used * coalesce(f.factor, 1) as used_sek,
  coalesce(r.share, 100) as share_percent,
  coalesce(r.used, r.granted) * coalesce(f.factor, 1) as commissioned_sek
from grant_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'grants' and u.unit_code = r.unit_code and u.unit_name = r.unit_name
  and u.folder = case when r.unit_code = '' and r.unit_name = '' then d.folder else '' end
  and u.year = r.year
cross join lateral (
  select case when lower(coalesce(r.currency, 'sek')) in ('sek', 'kr', 'kronor', 'svenska kronor')
    then 1 else r.rate end as factor
) f
where u.organisation is not null;
comment on view grant_in_force is 'Grants in kronor; decision_year is that of the decision date, else År';

create view doctoral_admission as
select person_key, min(admitted) as admitted
from (
  select person_key, admitted from doctoral_student_in_force
  union all
  select person_key, admitted from dissertation_in_force
) a
where admitted is not null
group by person_key;
comment on view doctoral_admission is 'The earliest admission that any row of a person states';

create view region_first_doctoral_year as
select h.year as reference_year, h.heir as region, min(d.year) as year
from doctoral_student_in_force d
join region_heir h on h.region = d.region_code
where not d.nil
group by h.year, h.heir;
comment on view region_first_doctoral_year is
  'The first year with rows of doctoral students of a region, seen from a year';

create function slug(text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(
    translate(lower(normalize($1, nfc)), 'åäö', 'aao'), '[[:space:]\u00a0\u2007\u202f]+', '-', 'g');
comment on function slug(text) is 'A name as part of a code: lower case, å and ä as a, ö as o, blanks as hyphens';

create view funding_indicator as
select r.row_id, r.year, r.organisation, r.amount, r.source, r.purpose, r.path_rank,
  'funding-' || slug(r.source) || '-' || slug(r.purpose) as code
from funding_in_force r
where not r.nil;
comment on view funding_indicator is 'Money with the code of the indicator of its source and purpose';

create view measurement_indicator as
select r.*,
  first_value(r.indicator) over (partition by r.indicator_key order by r.path_rank, r.row_id) as code
from measurement_that_holds r;
comment on view measurement_indicator is
  'Measured values with the code of their indicator: its name as the first row states it';
