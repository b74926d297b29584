-- Process records (执法记录) and the approved accesses to them (调阅, 002 四(四)2, X-ACC-01).
alter table office.attachments add column is_record boolean not null default false;

create table office.record_access (
    id uuid not null,
    case_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    from_day date not null,
    until_day date not null,
    approved_by text not null,
    purpose text not null,
    source_case_id uuid not null,
    granted_at timestamptz not null,
    constraint pk_record_access primary key (id),
    constraint fk_record_access_cases_case_id foreign key (case_id) references office.cases (id) on delete cascade,
    constraint fk_record_access_cases_source_case_id foreign key (source_case_id) references office.cases (id) on delete cascade
);

create index ix_record_access_case_id_person_id on office.record_access (case_id, person_id);
create index ix_record_access_source_case_id on office.record_access (source_case_id);
