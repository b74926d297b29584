-- 节假日: every notice that was entered is a version; the calendar of the office is the sum of the published ones.
create table office.calendar_versions (
    id uuid not null,
    number integer,
    base_number integer not null,
    year integer not null,
    state text not null,
    notice_number text not null,
    notice_title text not null,
    arrangement jsonb,
    years jsonb not null,
    entered_by_id uuid,
    entered_by text not null,
    entered_at timestamp with time zone not null,
    remark text,
    decided_by_id uuid,
    decided_by text,
    decided_at timestamp with time zone,
    decision_reason text,
    moved_clocks integer,
    constraint pk_calendar_versions primary key (id)
);

create unique index ix_calendar_versions_number on office.calendar_versions (number) where number is not null;

-- One submission at a time: two people who enter the same notice learn of each other.
create unique index ix_calendar_versions_state on office.calendar_versions (state) where state = 'Submitted';

create index ix_calendar_versions_entered_at on office.calendar_versions (entered_at);

-- What was published stays as it was published, and nothing is removed.
create function office.refuse_calendar_change() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.state <> 'Submitted' then
        raise exception '节假日版本只能追加，不得修改或删除' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger calendar_versions_keep before update or delete on office.calendar_versions
    for each row execute function office.refuse_calendar_change();
