-- What the next inspection of a unit has to look at again (必查项, 001 第十条(四)).
create table office.must_checks (
    id uuid not null,
    unit_id uuid,
    item text not null,
    basis text not null,
    source_case_id uuid not null,
    source_case_no text not null,
    added_at timestamptz not null,
    checked_in_case_id uuid,
    checked_at timestamptz,
    result text,
    constraint pk_must_checks primary key (id),
    constraint fk_must_checks_cases_source_case_id foreign key (source_case_id) references office.cases (id) on delete cascade,
    constraint fk_must_checks_cases_checked_in_case_id foreign key (checked_in_case_id) references office.cases (id)
);

create index ix_must_checks_unit_id on office.must_checks (unit_id) where checked_at is null;
create index ix_must_checks_source_case_id on office.must_checks (source_case_id);
create index ix_must_checks_checked_in_case_id on office.must_checks (checked_in_case_id);
