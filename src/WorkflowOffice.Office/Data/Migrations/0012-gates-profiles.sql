-- Answers at the gates of a case, regulations in force.
create table office.case_gates (
    id uuid not null,
    case_id uuid not null,
    gate text not null,
    state text not null,
    at timestamp with time zone not null,
    activity_id text not null,
    result text,
    round integer,
    document_id uuid,
    covered jsonb not null,
    constraint pk_case_gates primary key (id),
    constraint fk_case_gates_cases_case_id foreign key (case_id) references office.cases (id)
);

create index ix_case_gates_case_id_gate_id on office.case_gates (case_id, gate, id);

-- An answer is never changed or taken away: the next one is added beside it.
create function office.refuse_gate_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of office.case_gates are only added.';
end $$;

create trigger case_gates_only_added before update or delete on office.case_gates for each row execute function office.refuse_gate_change();

create table office.profile_changes (
    id uuid not null,
    profile_id text not null,
    kind text not null,
    unit_id uuid,
    effective_from date not null,
    is_primary boolean not null,
    reason text not null,
    proposed_by_id uuid,
    proposed_by text not null,
    proposed_at timestamp with time zone not null,
    confirmed_by text,
    confirmed_at timestamp with time zone,
    constraint pk_profile_changes primary key (id)
);

create index ix_profile_changes_profile_id_effective_from on office.profile_changes (profile_id, effective_from);
