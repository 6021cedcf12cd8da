-- Each report assesses its own years before it reads a verdict, and empties the table first; what is
-- finalised keeps statements of its own. Verdicts therefore go the way of what they are made from.
alter table minimum_level_verdict set unlogged;
comment on table minimum_level_verdict is
  'How each unit stands on each level of its region in the years last assessed; made again by each report';
