-- Agreements: targets as steps of a scale, and what comments explain.

create or replace view target_in_force as
select r.row_id, r.nil, r.unit_code, r.year, r.agreement, r.goal_area, r.indicator, r.target,
  r.direction, r.tolerance, r.source, u.organisation, u.region_code, d.delivery_id, d.path_rank,
  r.target_step
from target_row r
join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
join unit_resolution u
  on u.kind = 'targets' and u.unit_code = r.unit_code and u.unit_name = '' and u.folder = ''
  and u.year = r.year
where u.organisation is not null;

alter table target_assessment add column target_step text;
comment on column target_assessment.target_step is
  'the step aimed at, of which target is the place; null for a number';

create unlogged table comment_subject (
  row_id bigint primary key,
  subject_kind text not null check (subject_kind in ('INDICATOR', 'LEVEL', 'CHAPTER')),
  subject text not null
);
comment on table comment_subject is
  'What a comment explains: an indicator''s code, a level''s id or a chapter''s number; made anew in every run';
