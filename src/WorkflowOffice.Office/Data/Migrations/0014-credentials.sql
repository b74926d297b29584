-- Credentials of people (SM-16), and finding earlier cases of the same person (再犯回溯, D-24).
create table office.credentials (
    id uuid not null,
    person_id uuid not null,
    person_name text not null,
    kind text not null,
    no text not null,
    issuer text not null,
    valid_from date not null,
    valid_to date not null,
    status text not null,
    status_on date,
    status_until date,
    status_reason text,
    status_case_id uuid,
    revision integer not null,
    constraint pk_credentials primary key (id)
);

create unique index ix_credentials_kind_no on office.credentials (kind, no);
create index ix_credentials_person_id on office.credentials (person_id);
create index ix_cases_subject on office.cases (definition_id, (data ->> 'SubjectId')) where data ? 'SubjectId';
