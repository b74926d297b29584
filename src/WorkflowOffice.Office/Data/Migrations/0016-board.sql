-- 期限看板 reads in the order of the last day: what runs without what has ended, and, when asked for, everything.
create index ix_clocks_live on office.clocks (due_on, id) where state in ('Running', 'Paused', 'Overdue');

create index ix_clocks_due_on_id on office.clocks (due_on, id);
