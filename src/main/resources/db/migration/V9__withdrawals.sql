-- A delivery that somebody took out of force by command, whatever lies in the drop folder.
alter table delivery add column withdrawn boolean not null default false;
comment on column delivery.withdrawn is
  'withdrawn by command; forgotten when another content is dropped at its path';
