-- The report of a unit lists its own contributions; without this it looks through those of all.
create index on contribution (organisation, year);
