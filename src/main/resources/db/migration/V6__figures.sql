-- Figures: contributions of every indicator, the roll-up of them, and the assessment of targets.

create unlogged table contribution (
  indicator text not null,
  year integer not null,
  organisation text not null,
  entity text not null,
  part char(1) not null check (part in ('N', 'D')),
  amount numeric not null,
  divisor numeric not null check (divisor > 0),
  cap numeric not null,
  row_id bigint not null
);
create index on contribution (indicator, year);
comment on table contribution is
  'What each row adds to which indicator: amount ÷ divisor, an entity counting at most cap ÷ divisor in any organisation';

create unlogged table delivered (
  indicator text not null,
  year integer not null,
  organisation text not null,
  primary key (indicator, year, organisation)
);
comment on table delivered is 'Who has delivered what an indicator needs, row or nil row';

create table indicator_value (
  year integer not null,
  level text not null,
  organisation text not null,
  indicator text not null,
  -- the exact value is a fraction of whole numbers; null when not delivered
  exact_numerator numeric,
  exact_denominator numeric,
  -- parts of a ratio, rounded for data files
  numerator numeric,
  denominator numeric,
  source_rows integer not null,
  units_delivered integer not null,
  units_in_force integer not null,
  primary key (year, organisation, indicator)
);

create table target_assessment (
  year integer not null,
  agreement text not null,
  organisation text not null,
  indicator text not null,
  goal_area text,
  direction text not null,
  target numeric not null,
  tolerance numeric not null,
  source text,
  status text not null,
  row_id bigint not null,
  primary key (year, agreement, organisation, indicator)
);
