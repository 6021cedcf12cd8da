-- What takes its time when hundreds of thousands of rows are taken in and followed up.

alter table delivery add column begun boolean not null default false;
update delivery set begun = true;
comment on column delivery.begun is
  'Whether anything may be stored of it, which another attempt to read it clears first';

-- Columns that no statement looks for rows by: sorting their samples took most of the time of an analyze.
alter table publication_row
  alter column title set statistics 0, alter column authors set statistics 0,
  alter column journal set statistics 0, alter column subtype set statistics 0,
  alter column doi set statistics 0, alter column pmid set statistics 0,
  alter column isi set statistics 0, alter column eid set statistics 0,
  alter column title_key set statistics 0, alter column affiliations set statistics 0;
alter table publication
  alter column title set statistics 0, alter column authors set statistics 0,
  alter column journal set statistics 0, alter column subtype set statistics 0,
  alter column doi set statistics 0, alter column pmid set statistics 0,
  alter column isi set statistics 0, alter column eid set statistics 0;

-- Contributions are added and summed an indicator at a time: a part of the table, of few indicators
-- each, is looked through as fast as an index is, and costs nothing when rows are added.
drop table contribution;
create table contribution (
  indicator text collate "C" not null,
  year integer not null,
  organisation text collate "C" not null,
  entity text collate "C" not null,
  part char(1) not null check (part in ('N', 'D', 'V')),
  amount numeric not null,
  divisor numeric not null check (divisor > 0),
  cap numeric not null,
  row_id bigint
) partition by hash (indicator);
do $$
declare
  parts constant integer := 32;
begin
  for part in 0 .. parts - 1 loop
    execute format(
      'create unlogged table contribution_%s partition of contribution for values with (modulus %s, remainder %s)',
      part, parts, part);
  end loop;
end
$$;
create index on contribution (organisation, year);
comment on table contribution is
  'What each row adds to which indicator: amount ÷ divisor, an entity counting at most cap ÷ divisor in any organisation';
comment on column contribution.part is 'N numerator, D denominator, V a value that is stated as it is';
alter table contribution
  alter column indicator set statistics 10, alter column year set statistics 10,
  alter column organisation set statistics 10, alter column entity set statistics 10,
  alter column part set statistics 10, alter column amount set statistics 10,
  alter column divisor set statistics 10, alter column cap set statistics 10,
  alter column row_id set statistics 10;
