-- The deliveries of a run that worker processes may read (docs/decisions/0023).

create table intake_partition (
  step_execution_id bigint primary key references batch_step_execution on delete cascade,
  run text not null,
  programme integer not null,
  state text not null default 'offered' check (state in ('offered', 'declined', 'failed')),
  taken integer not null default 0
);
comment on table intake_partition is
  'What a run that goes on leaves to worker processes; a row goes when its delivery has been read';
comment on column intake_partition.run is 'The name of the session that holds the run''s lock';
comment on column intake_partition.programme is 'A number of the programme that may read it';
comment on column intake_partition.state is
  'declined: a worker could not open the file, and the run reads it itself';
comment on column intake_partition.taken is
  'How often it has been taken; what a worker writes counts only while this is the number of its own taking';
