-- Why rows stand together, exactly: every join by the two rows that share a key, so that a group
-- that was joined to another through a third row is explained as it happened.

create table grouped_row (
  kind text not null,
  group_id bigint not null,
  -- position in row order; that of a group's first row is the group's number
  place bigint not null,
  row_id bigint not null
) partition by list (kind);
create unlogged table grouped_row_publications partition of grouped_row for values in ('publications');
create unlogged table grouped_row_dissertations partition of grouped_row for values in ('dissertations');
create index on grouped_row (group_id);
create index on grouped_row (row_id);
comment on table grouped_row is
  'Which group each row belongs to, rows that only add identifiers too';

create table grouping_join (
  kind text not null,
  row_id bigint not null,
  key_name text not null,
  key_value text not null,
  other_row_id bigint not null
) partition by list (kind);
create unlogged table grouping_join_publications partition of grouping_join for values in ('publications');
create unlogged table grouping_join_dissertations partition of grouping_join for values in ('dissertations');
create index on grouping_join (row_id);
create index on grouping_join (other_row_id);
comment on table grouping_join is
  'Joins that made the groups: both rows have the value of the key, the other comes first in row order';

truncate grouping_refusal;
alter table grouping_refusal
  add column exclusive_value text not null,
  add column other_exclusive_value text not null;
create index on grouping_refusal (row_id);
create index on grouping_refusal (other_row_id);
comment on table grouping_refusal is
  'Joins that a shared key asked for and differing identities of the two rows'' groups refused';

alter table publication_member drop column joined_by;
alter table defence_member drop column joined_by;
