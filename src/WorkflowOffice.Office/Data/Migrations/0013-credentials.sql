-- Credentials and qualifications of people: who may inspect, supervise, review.
create table office.credentials (
    id uuid not null,
    person_id uuid not null,
    kind text not null,
    number text not null,
    issuer text not null,
    valid_from date not null,
    valid_to date,
    state text not null,
    state_reason text,
    recorded_by text not null,
    recorded_at timestamp with time zone not null,
    revision integer not null,
    constraint pk_credentials primary key (id)
);

create unique index ix_credentials_kind_number on office.credentials (kind, number);
create index ix_credentials_person_id on office.credentials (person_id);
