-- Whose rows deliveries hold, so that a report tells of what is its own.

create view placed_row as
select row_id, delivery_id, organisation, region_code from row_in_force
union all
select row_id, delivery_id, organisation, region_code from target_in_force
union all
select row_id, delivery_id, organisation, region_code from comment_in_force;
comment on view placed_row is
  'Every row in force that is about an organisation, with each that it is about';

create view placed_delivery as
with delivered as (
  select distinct r.delivery_id, d.folder, split_part(d.folder, '/', 1) as root, r.organisation,
    r.region_code
  from placed_row r
  join delivery d on d.delivery_id = r.delivery_id
), by_delivery as (
  select delivery_id,
    case when count(distinct organisation) = 1 then min(organisation) end as organisation,
    array_agg(distinct region_code) filter (where region_code is not null) as regions
  from delivered group by delivery_id
), by_folder as (
  select folder,
    case when count(distinct organisation) = 1 then min(organisation) end as organisation,
    array_agg(distinct region_code) filter (where region_code is not null) as regions
  from delivered where folder <> '' group by folder
), by_root as (
  select root, array_agg(distinct region_code) filter (where region_code is not null) as regions
  from delivered where root <> '' group by root
)
select d.delivery_id,
  case when o.delivery_id is null then f.organisation else o.organisation end as only_organisation,
  coalesce(o.regions, f.regions, r.regions, array[]::text[]) as regions
from delivery d
left join by_delivery o on o.delivery_id = d.delivery_id
left join by_folder f on f.folder = d.folder
left join by_root r on r.root = split_part(d.folder, '/', 1);
comment on view placed_delivery is
  'The regions of a delivery and its organisation when there is but one: by its own rows in force, else by those of its folder, else by those below the same outermost folder';
