-- Cases and tasks are part of the file (NFR-02): nobody deletes one. A burst relies on it where it changes such a row (EntityTable).
create trigger cases_are_kept before delete on office.cases
    for each row execute function office.refuse_change();

create trigger tasks_are_kept before delete on office.tasks
    for each row execute function office.refuse_change();
