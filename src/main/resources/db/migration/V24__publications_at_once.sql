-- Publications and who reports them are written at the same time, both from this.

create unlogged table ranked_publication_row (
  publication_id bigint not null,
  row_id bigint not null,
  organisation text collate "C" not null,
  unit_author_count integer,
  rank bigint not null,
  rank_in_organisation bigint not null
);
comment on table ranked_publication_row is
  'The rows of publications that several rows report, the best first; made anew in every run';

-- Statements join whole tables, or look for rows by unique numbers and by columns of few values: a
-- sample of some thousand rows will do.
do $$
declare
  looked_for record;
begin
  for looked_for in
    select attrelid::regclass as filled, attname from pg_attribute
    where attrelid in ('publication_row'::regclass, 'publication'::regclass)
      and attnum > 0 and not attisdropped and coalesce(attstattarget, -1) = -1
  loop
    execute format('alter table %s alter column %I set statistics 20',
      looked_for.filled, looked_for.attname);
  end loop;
end
$$;
