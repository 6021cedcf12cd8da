-- Indicators count publications by who reports them and by what they are: both stand in one row, since
-- joining them anew for each indicator took longer than writing down what it found.

alter table publication_member
  add column year integer,
  add column publication_type text,
  add column content_type text,
  add column open_access boolean,
  add column all_authors integer,
  add column counted boolean;
comment on column publication_member.counted is
  'Whether the publication counts; this, and what it is, as the table publication has it';

-- A run that was killed while it wrote both can have left members of nothing; the next one writes all.
delete from publication_member m
where not exists (select from publication p where p.publication_id = m.publication_id);

update publication_member m
set year = p.year, publication_type = p.publication_type, content_type = p.content_type,
  open_access = p.open_access, all_authors = p.all_authors, counted = p.counted
from publication p
where p.publication_id = m.publication_id;

alter table publication_member
  alter column year set not null,
  alter column publication_type set not null,
  alter column counted set not null;

-- Statements look for rows by columns of few values, or by unique numbers: a sample will do.
do $$
declare
  one name;
begin
  for one in
    select attname from pg_attribute
    where attrelid = 'publication_member'::regclass and attnum > 0 and not attisdropped
  loop
    execute format('alter table publication_member alter column %I set statistics 20', one);
  end loop;
end
$$;

-- How many rows report a publication is told by its members.
alter table publication drop column reporting_rows;

-- Most regions deliver no list of channels: then no publication is looked at.
create or replace view publication_channel as
select p.publication_id, coalesce(e.issn, i.issn) as issn, l.level
from publication p
left join channel_issn e on e.issn = p.eissn
left join channel_issn i on i.issn = p.issn
left join channel_level l on l.issn = coalesce(e.issn, i.issn) and l.year = p.year
where exists (select from channel_issn) and coalesce(e.issn, i.issn) is not null;
