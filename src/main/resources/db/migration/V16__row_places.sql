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
select delivery_id,
  case when count(distinct organisation) = 1 then min(organisation) end as only_organisation,
  array_agg(distinct region_code) filter (where region_code is not null) as regions
from placed_row
group by delivery_id;
comment on view placed_delivery is
  'The regions that a delivery has rows of, and the organisation when there is but one';
