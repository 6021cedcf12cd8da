-- What watching keeps from one process to the next, and lets several of them agree on.

create table scheduled_work (
  name text primary key,
  schedule text not null,
  counts_from timestamptz not null,
  done_at timestamptz,
  begun_at timestamptz
);
comment on table scheduled_work is 'What is done at set times, and when it was done last';
comment on column scheduled_work.schedule is 'The times that were set when it was seen last';
comment on column scheduled_work.counts_from is
  'When it was first seen with this schedule; what would have been due before is not caught up';
comment on column scheduled_work.done_at is 'When it was last begun and ended well';
comment on column scheduled_work.begun_at is
  'When work that may not be done twice was last begun; empty once it has ended, well or not';

-- unlogged as all that deliveries are seen together in, so that a crash of the server empties both
create unlogged table settled_intake (
  one boolean primary key default true check (one),
  basis text not null check (length(basis) = 64)
);
comment on table settled_intake is 'That an intake has ended well, and on what';
comment on column settled_intake.basis is
  'The fingerprint of programme, definitions, and all deliveries with their standings';

-- the history of runs is read by these, and cleared away by them
create index on batch_job_execution (job_instance_id);
create index on batch_step_execution (job_execution_id);
create index on batch_job_execution_params (job_execution_id);
