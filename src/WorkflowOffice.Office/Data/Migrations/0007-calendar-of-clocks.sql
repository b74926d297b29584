-- With which version of the calendar a clock's day was counted, so that a clock that missed a publication is found (decision 0015).
alter table office.clocks
    add column calendar_number integer not null default 0,
    add column calendar_tried integer not null default 0,
    add column calendar_problem text;

-- Every publication so far has recomputed the open clocks.
update office.clocks set calendar_number = coalesce((select max(number) from office.calendar_versions), 0);

-- The sweep looks every few seconds; what is up to date costs it nothing.
create index ix_clocks_calendar_number on office.clocks (calendar_number) where state = 'Running';

-- The clock whose day a notice speaks of, so that 为什么是这一天 can be asked there too.
alter table office.notices add column clock_id uuid;
