-- The registry of deliveries is the truth: what arrived, what came of it, and what is in force.

create table delivery (
  delivery_id bigint generated always as identity primary key,
  path text not null,
  folder text not null,
  sha256 text not null check (length(sha256) = 64),
  bytes bigint not null,
  registered_at timestamptz not null,
  -- what came of reading it: nothing yet, its rows are stored, or it cannot be used
  outcome text not null default 'awaiting' check (outcome in ('awaiting', 'taken-in', 'rejected')),
  -- whether some row takes its unit from the folder
  folder_used boolean not null default false,
  standing text not null default 'awaiting'
    check (standing in ('awaiting', 'in-force', 'replaced', 'rejected', 'duplicate', 'withdrawn')),
  -- position of the path among all paths by code point; rows compete in this order
  path_rank integer not null default 0,
  unique (path, sha256)
);
comment on table delivery is 'A path with a content (spec input, Delivery)';

create table dropped_file (
  path text primary key,
  delivery_id bigint not null references delivery
);
comment on table dropped_file is 'The content last seen at each path; kept when the file vanishes';

create table withdrawn_content (
  sha256 text primary key
);
comment on table withdrawn_content is 'Contents that lie in a folder for withdrawn files';

create table delivery_event (
  event_id bigint generated always as identity primary key,
  delivery_id bigint not null references delivery,
  standing text not null,
  happened_at timestamptz not null
);
comment on table delivery_event is 'The history of each delivery: every change of its standing';

create table delivery_sheet (
  delivery_id bigint not null references delivery,
  sheet_no integer not null,
  sheet text not null,
  kind text,
  status text not null check (status in ('accepted', 'rejected', 'ignored')),
  rows_read integer not null default 0,
  rows_rejected integer not null default 0,
  -- where the rows state their unit, so that a finding can point at the cell
  unit_code_column text,
  unit_name_column text,
  primary key (delivery_id, sheet_no)
);

create table rejected_row (
  row_id bigint primary key,
  delivery_id bigint not null references delivery,
  kind text not null,
  cells json not null
);
create index on rejected_row (delivery_id);
comment on table rejected_row is 'Rows that are not used, without names and identity numbers';

create table finding (
  finding_id bigint generated always as identity primary key,
  delivery_id bigint not null references delivery,
  -- findings of the intake stay with the delivery; those of the follow-up are found anew in every run
  stage text not null check (stage in ('intake', 'follow-up')),
  sheet_no integer not null,
  sheet text not null,
  row_no integer,
  column_letters text,
  severity text not null check (severity in ('error', 'warning', 'info')),
  code text not null,
  value text not null,
  reason text not null,
  remedy text not null
);
create index on finding (delivery_id);

-- A row's identity: delivery, sheet and row in one number, so that lineage is one column.
create function row_delivery(row_id bigint) returns bigint
  language sql immutable parallel safe return row_id >> 36;
create function row_sheet(row_id bigint) returns integer
  language sql immutable parallel safe return ((row_id >> 24) & 4095)::integer;
create function row_number_in_sheet(row_id bigint) returns integer
  language sql immutable parallel safe return (row_id & 16777215)::integer;
