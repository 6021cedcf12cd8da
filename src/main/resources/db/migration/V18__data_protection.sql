-- Data protection: which key the pseudonyms were made with, and whose rows have been removed.

create table pseudonym_key (
  one boolean primary key default true check (one),
  fingerprint text not null check (length(fingerprint) = 64),
  noted_at timestamptz not null
);
comment on table pseudonym_key is
  'What tells the key of the pseudonyms here from other keys; the key itself is never in the database';

alter table delivery add column rows_removed_at timestamptz;
comment on column delivery.rows_removed_at is
  'when what it said was removed, long after it ceased to be in force; null once it is read again';
