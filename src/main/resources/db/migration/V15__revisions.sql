-- Finalised revisions: what each of them said and rested on, kept for ever.

create table revision (
  revision_id bigint generated always as identity primary key,
  year integer not null,
  number integer not null check (number > 0),
  basis text not null check (length(basis) = 64),
  cut_off date not null,
  version text not null,
  definitions text not null,
  finalised_at timestamptz not null,
  -- of the list of checksums and of the archive, so that neither can be exchanged unseen
  checksums_sha256 text not null check (length(checksums_sha256) = 64),
  archive_sha256 text not null check (length(archive_sha256) = 64),
  unique (year, number)
);

create table revision_delivery (
  revision_id bigint not null references revision,
  delivery_id bigint not null references delivery,
  primary key (revision_id, delivery_id)
);
comment on table revision_delivery is
  'The deliveries that were in force; their paths and contents stay in the registry';

create table revision_statement (
  revision_id bigint not null references revision,
  kind text not null
    check (kind in ('indicator', 'target', 'target-status', 'minimum-level')),
  year integer not null,
  organisation text not null,
  agreement text not null,
  subject text not null,
  said text not null check (said <> ''),
  deliveries bigint[] not null,
  primary key (revision_id, kind, year, organisation, agreement, subject)
);
comment on table revision_statement is
  'Every figure, target, status and level of a revision as its data files write it';
comment on column revision_statement.deliveries is 'The deliveries whose rows it rested on';

create table revision_mention (
  revision_id bigint not null references revision,
  year integer not null,
  organisation text not null,
  deliveries bigint[] not null,
  primary key (revision_id, year, organisation)
);
comment on table revision_mention is
  'The deliveries with rows about an organisation in a year, also those that no figure rested on';

create view row_in_force as
select row_id, delivery_id, organisation, region_code, year from publication_in_force
union all
select row_id, delivery_id, organisation, region_code, year from doctoral_student_in_force
union all
select row_id, delivery_id, organisation, region_code, year from dissertation_in_force
union all
select row_id, delivery_id, organisation, region_code, year from grant_in_force
union all
select row_id, delivery_id, organisation, region_code, year from staff_in_force
union all
select row_id, delivery_id, organisation, region_code, year from self_assessment_in_force
union all
select row_id, delivery_id, organisation, region_code, year from alf_accounting_in_force
union all
select row_id, delivery_id, organisation, region_code, year from funding_in_force
union all
select row_id, delivery_id, organisation, region_code, year from population_in_force
union all
select row_id, delivery_id, organisation, region_code, year from measurement_in_force;
comment on view row_in_force is
  'Whom the rows of deliveries in force are about, those that say that there is nothing among them';

create view mention_now as
select w.reference_year as year, w.ancestor as organisation,
  array_agg(distinct r.delivery_id) as deliveries
from (select distinct delivery_id, organisation, year from row_in_force) r
join organisation_window w
  on w.reference_year = r.year and w.year = r.year and w.organisation = r.organisation
group by w.reference_year, w.ancestor;
comment on view mention_now is 'What a revision keeps of mentions, of what is in force now';
