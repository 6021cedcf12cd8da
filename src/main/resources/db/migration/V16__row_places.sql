-- Whose rows deliveries hold, so that a report tells of what is its own.

create view placed_row as
select row_id, organisation, region_code from publication_in_force
union all select row_id, organisation, region_code from doctoral_student_in_force
union all select row_id, organisation, region_code from dissertation_in_force
union all select row_id, organisation, region_code from grant_in_force
union all select row_id, organisation, region_code from staff_in_force
union all select row_id, organisation, region_code from self_assessment_in_force
union all select row_id, organisation, region_code from target_in_force
union all select row_id, organisation, region_code from comment_in_force
union all select row_id, organisation, region_code from measurement_in_force
union all select row_id, organisation, region_code from alf_accounting_in_force
union all select row_id, organisation, region_code from funding_in_force
union all select row_id, organisation, region_code from population_in_force;
comment on view placed_row is 'Every row in force that is about an organisation, with each that it is about';

create view placed_delivery as
select row_delivery(row_id) as delivery_id,
  case when count(distinct organisation) = 1 then min(organisation) end as only_organisation,
  array_agg(distinct region_code) filter (where region_code is not null) as regions
from placed_row
group by row_delivery(row_id);
comment on view placed_delivery is
  'The regions that a delivery has rows of, and the organisation when there is but one';
