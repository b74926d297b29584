-- What every completed task reads and writes (decision 0044).

-- The open steps of a case: without this, either all tasks that the case ever had or all open tasks of the office were read to find one or two.
create index ix_tasks_case_id_open on office.tasks (case_id) where state in ('Open', 'Claimed');

-- The facts of a case change with every step. As long as an index was made from them, each change wrote a new entry into each of the nine indexes;
-- a column of its own, which the database works out, changes only when the subject does (HOT).
alter table office.cases add column subject_id text generated always as (data ->> 'SubjectId') stored;
drop index office.ix_cases_subject;
create index ix_cases_subject on office.cases (definition_id, subject_id) where subject_id is not null;

-- Room for the next version of a row on its own page.
alter table office.cases set (fillfactor = 80);
