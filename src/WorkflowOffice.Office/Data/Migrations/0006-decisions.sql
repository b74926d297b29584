-- Decision tables and the thresholds they use.
create table office.decision_tables (
    id uuid not null,
    table_id text not null,
    version integer not null,
    name text not null,
    document text not null,
    state text not null,
    editor_ids uuid[] not null,
    edited_by text not null,
    edited_at timestamp with time zone not null,
    change_note text,
    return_reason text,
    published_by text,
    published_at timestamp with time zone,
    revision integer not null,
    constraint pk_decision_tables primary key (id)
);

create unique index ix_decision_tables_table_id_version on office.decision_tables (table_id, version);
create unique index ux_decision_tables_published on office.decision_tables (table_id) where state = 'Published';
create unique index ux_decision_tables_open on office.decision_tables (table_id) where state in ('Draft', 'Submitted');

create table office.parameters (
    id uuid not null,
    key text not null,
    value numeric not null,
    effective_from date not null,
    reason text not null,
    proposed_by_id uuid,
    proposed_by text not null,
    proposed_at timestamp with time zone not null,
    confirmed_by text,
    confirmed_at timestamp with time zone,
    constraint pk_parameters primary key (id)
);

create unique index ix_parameters_key_effective_from on office.parameters (key, effective_from);
