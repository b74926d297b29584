-- An answer at a gate may count for some documents only: an urgent seizure (T-21) goes first, the penalty decision does not.
alter table office.case_gates add column documents text[] not null default '{}';
