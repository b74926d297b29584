-- A period that ran out on a wrong day and was reopened by a person (decision 0028); no step of the flow waits for it.
alter table office.clocks add column reopened_at timestamp with time zone;

create index ix_clocks_reopened on office.clocks (due_on) where state = 'Running' and reopened_at is not null;
