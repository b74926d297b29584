-- The office: cases, tasks, clocks, documents. Held equal to the model by a test.
create schema if not exists office;

create table office.cases (
    id uuid not null,
    no text not null,
    title text not null,
    instance_id text not null,
    definition_id text not null,
    definition_version_id text not null,
    definition_version integer not null,
    procedure text not null,
    state text not null,
    stage text not null,
    started_by_id uuid not null,
    started_by_name text not null,
    started_by_unit_id uuid,
    started_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    supervised_unit_id uuid,
    supervised_unit text,
    data jsonb not null,
    step_count integer not null,
    revision integer not null,
    constraint pk_cases primary key (id)
);

create table office.files (
    sha256 text not null,
    bytes bytea not null,
    content_type text not null,
    stored_at timestamp with time zone not null,
    constraint pk_files primary key (sha256)
);

create table office.notices (
    id uuid not null,
    person_id uuid not null,
    at timestamp with time zone not null,
    kind text not null,
    title text not null,
    text text not null,
    case_id uuid,
    task_id uuid,
    automatic boolean not null,
    read_at timestamp with time zone,
    constraint pk_notices primary key (id)
);

create table office.number_series (
    series text not null,
    year integer not null,
    last integer not null,
    constraint pk_number_series primary key (series, year)
);

create table office.case_steps (
    id uuid not null,
    case_id uuid not null,
    sequence integer not null,
    at timestamp with time zone not null,
    started_at timestamp with time zone,
    activity_id text not null,
    title text not null,
    kind text not null,
    who_id uuid,
    who text not null,
    post text,
    outcome text,
    opinion text,
    automatic boolean not null,
    basis text,
    document_id uuid,
    details jsonb not null,
    constraint pk_case_steps primary key (id),
    constraint fk_case_steps_cases_case_id foreign key (case_id) references office.cases (id)
);

create table office.clocks (
    id uuid not null,
    case_id uuid not null,
    instance_id text not null,
    activity_id text not null,
    key text not null,
    name text not null,
    rule_code text not null,
    article text not null,
    start_fact text not null,
    started_on date not null,
    raw_end date not null,
    due_on date not null,
    prudent_on date not null,
    provisional boolean not null,
    derivation jsonb not null,
    sentence text not null,
    state text not null,
    assigned_to text not null,
    post_code text,
    unit_id uuid,
    person_id uuid,
    warn_from date,
    control_bookmark_id text not null,
    stopped_at timestamp with time zone,
    stop_reason text,
    constraint pk_clocks primary key (id),
    constraint fk_clocks_cases_case_id foreign key (case_id) references office.cases (id)
);

create table office.tasks (
    id uuid not null,
    case_id uuid not null,
    instance_id text not null,
    bookmark_id text not null,
    activity_id text not null,
    title text not null,
    instructions text,
    form jsonb not null,
    outcomes jsonb not null,
    post_code text,
    unit_id uuid,
    person_id uuid,
    assigned_to text not null,
    excluded_person_ids uuid[] not null,
    exclusion_code text,
    not_yours_code text,
    not_yours_text text,
    again_code text,
    again_text text,
    missing_code text,
    article text,
    check_name text,
    optional boolean not null,
    document_id uuid,
    clock_key text,
    due_on date,
    created_at timestamp with time zone not null,
    state text not null,
    claimed_by_id uuid,
    claimed_by text,
    claimed_at timestamp with time zone,
    completed_by_id uuid,
    completed_by text,
    completed_at timestamp with time zone,
    outcome text,
    opinion text,
    prefilled jsonb not null,
    draft jsonb,
    draft_saved_at timestamp with time zone,
    values jsonb,
    version integer not null,
    constraint pk_tasks primary key (id),
    constraint fk_tasks_cases_case_id foreign key (case_id) references office.cases (id)
);

create table office.attachments (
    id uuid not null,
    case_id uuid not null,
    task_id uuid,
    field_name text,
    name text not null,
    content_type text not null,
    size integer not null,
    sha256 text not null,
    uploaded_by_id uuid not null,
    uploaded_by text not null,
    uploaded_at timestamp with time zone not null,
    constraint pk_attachments primary key (id),
    constraint fk_attachments_cases_case_id foreign key (case_id) references office.cases (id),
    constraint fk_attachments_files_sha256 foreign key (sha256) references office.files (sha256)
);

create table office.documents (
    id uuid not null,
    case_id uuid not null,
    key text not null,
    code text not null,
    template_id text not null,
    template_sha256 text not null,
    title text not null,
    number text,
    dated_on date not null,
    state text not null,
    created_at timestamp with time zone not null,
    created_by text not null,
    automatic boolean not null,
    file_sha256 text not null,
    size integer not null,
    data jsonb not null,
    missing text[] not null,
    constraint pk_documents primary key (id),
    constraint fk_documents_cases_case_id foreign key (case_id) references office.cases (id),
    constraint fk_documents_files_file_sha256 foreign key (file_sha256) references office.files (sha256)
);

create table office.clock_alerts (
    id uuid not null,
    clock_id uuid not null,
    "on" date not null,
    kind text not null,
    post_code text,
    "to" text not null,
    bookmark_id text not null,
    fired_at timestamp with time zone,
    constraint pk_clock_alerts primary key (id),
    constraint fk_clock_alerts_clocks_clock_id foreign key (clock_id) references office.clocks (id)
);

create table office.clock_events (
    id uuid not null,
    clock_id uuid not null,
    at timestamp with time zone not null,
    who text not null,
    action text not null,
    reason text,
    constraint pk_clock_events primary key (id),
    constraint fk_clock_events_clocks_clock_id foreign key (clock_id) references office.clocks (id)
);

create table office.task_escalations (
    id uuid not null,
    task_id uuid not null,
    post_code text not null,
    "to" text not null,
    at timestamp with time zone not null,
    reason text not null,
    constraint pk_task_escalations primary key (id),
    constraint fk_task_escalations_tasks_task_id foreign key (task_id) references office.tasks (id)
);

create table office.document_events (
    id uuid not null,
    document_id uuid not null,
    at timestamp with time zone not null,
    who text not null,
    action text not null,
    constraint pk_document_events primary key (id),
    constraint fk_document_events_documents_document_id foreign key (document_id) references office.documents (id)
);

create table office.services (
    id uuid not null,
    case_id uuid not null,
    document_id uuid not null,
    method text not null,
    method_name text not null,
    receiver text not null,
    dispatched_on date not null,
    served_on date,
    deliverers text[] not null,
    place text not null,
    witness text,
    note text,
    recorded_at timestamp with time zone not null,
    recorded_by text not null,
    constraint pk_services primary key (id),
    constraint fk_services_documents_document_id foreign key (document_id) references office.documents (id)
);

create index ix_attachments_case_id_uploaded_at on office.attachments (case_id, uploaded_at);

create index ix_attachments_sha256 on office.attachments (sha256);

create unique index ix_case_steps_case_id_sequence on office.case_steps (case_id, sequence);

create index ix_cases_definition_version_id_state on office.cases (definition_version_id, state);

create unique index ix_cases_instance_id on office.cases (instance_id);

create unique index ix_cases_no on office.cases (no);

create index ix_cases_started_by_id_started_at on office.cases (started_by_id, started_at);

create index ix_cases_state_started_at on office.cases (state, started_at);

create index ix_cases_supervised_unit_id_started_at on office.cases (supervised_unit_id, started_at);

create index ix_clock_alerts_bookmark_id on office.clock_alerts (bookmark_id);

create index ix_clock_alerts_clock_id_on on office.clock_alerts (clock_id, "on");

create index ix_clock_events_clock_id_at on office.clock_events (clock_id, at);

create index ix_clocks_case_id_key on office.clocks (case_id, key);

create index ix_clocks_control_bookmark_id on office.clocks (control_bookmark_id);

create index ix_clocks_state_due_on on office.clocks (state, due_on);

create index ix_document_events_document_id_at on office.document_events (document_id, at);

create index ix_documents_case_id_created_at on office.documents (case_id, created_at);

create index ix_documents_file_sha256 on office.documents (file_sha256);

create unique index ix_documents_number on office.documents (number) where number is not null;

create index ix_notices_person_id on office.notices (person_id) where read_at is null;

create index ix_notices_person_id_at on office.notices (person_id, at);

create index ix_services_case_id on office.services (case_id);

create index ix_services_document_id on office.services (document_id);

create index ix_task_escalations_post_code on office.task_escalations (post_code);

create unique index ix_task_escalations_task_id_post_code on office.task_escalations (task_id, post_code);

create unique index ix_tasks_bookmark_id on office.tasks (bookmark_id);

create index ix_tasks_case_id_created_at on office.tasks (case_id, created_at);

create index ix_tasks_completed_by_id_completed_at on office.tasks (completed_by_id, completed_at);

create index ix_tasks_person_id on office.tasks (person_id) where person_id is not null and state in ('Open', 'Claimed');

create index ix_tasks_post_code_unit_id_due_on on office.tasks (post_code, unit_id, due_on) where state in ('Open', 'Claimed');

-- History is append-only (NFR-02).
create function office.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception '办理记录只能追加，不得修改或删除（%）', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger case_steps_append_only before update or delete on office.case_steps
    for each row execute function office.refuse_change();

create trigger clock_events_append_only before update or delete on office.clock_events
    for each row execute function office.refuse_change();

create trigger document_events_append_only before update or delete on office.document_events
    for each row execute function office.refuse_change();

create trigger files_append_only before update or delete on office.files
    for each row execute function office.refuse_change();
