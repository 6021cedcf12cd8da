-- The organisation by year, and whose each row is. Made anew in every run from the rows in force.

create table organisation_year (
  year integer not null,
  code text not null,
  name text not null,
  level text not null check (level in ('UNIT', 'PROVIDER', 'REGION', 'NATION')),
  parent_code text,
  provider_code text,
  region_code text,
  primary key (year, code)
);
comment on table organisation_year is 'Organisations in force on 31 December of each year; SE is the nation';

create table organisation_window (
  reference_year integer not null,
  year integer not null,
  organisation text not null,
  ancestor text not null,
  primary key (reference_year, year, organisation, ancestor)
);
comment on table organisation_window is
  'Whose rows of a year count for whom in a reference year: itself and those above, and the one that replaces it';

create table unit_resolution (
  kind text not null,
  unit_code text not null,
  unit_name text not null,
  folder text not null,
  year integer not null,
  organisation text,
  region_code text,
  code text,
  reason text,
  remedy text,
  primary key (kind, unit_code, unit_name, folder, year),
  check ((organisation is null) = (code is not null))
);
comment on table unit_resolution is 'The organisation of every unit as stated, or why there is none';

create view publication_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank,
  (r.doi is not null)::integer + (r.pmid is not null)::integer
    + (r.isi is not null)::integer + (r.eid is not null)::integer as identifiers
from publication_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'publications' and u.unit_code = r.unit_code and u.unit_name = r.unit_name
  and u.folder = case when r.unit_code = '' and r.unit_name = '' then d.folder else '' end
  and u.year = r.year
where u.organisation is not null;

create view doctoral_student_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank,
  coalesce('P' || r.person, 'L' || coalesce(u.region_code, '') || ':' || r.local_id) as person_key
from doctoral_student_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'doctoral-students' and u.unit_code = r.unit_code and u.unit_name = r.unit_name
  and u.folder = case when r.unit_code = '' and r.unit_name = '' then d.folder else '' end
  and u.year = r.year
where u.organisation is not null;

create view dissertation_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank,
  coalesce('P' || r.person, 'L' || coalesce(u.region_code, '') || ':' || r.local_id) as person_key,
  (r.isbn is not null)::integer + (r.nbn is not null)::integer as identifiers
from dissertation_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'dissertations' and u.unit_code = r.unit_code and u.unit_name = r.unit_name
  and u.folder = case when r.unit_code = '' and r.unit_name = '' then d.folder else '' end
  and u.year = r.year
where u.organisation is not null;

create view grant_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank,
  extract(year from coalesce(r.decided_on, make_date(r.year, 1, 1)))::integer as decision_year,
  r.granted * coalesce(f.factor, 1) as granted_sek,
  r.awarded * coalesce(f.factor, 1) as awarded_sek,
  r.used * coalesce(f.factor, 1) as used_sek,
  coalesce(r.share, 100) as share_percent
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

create view target_in_force as
select r.*, u.organisation, u.region_code, d.delivery_id, d.path_rank
from target_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'targets' and u.unit_code = r.unit_code and u.unit_name = '' and u.folder = ''
  and u.year = r.year
where u.organisation is not null;
