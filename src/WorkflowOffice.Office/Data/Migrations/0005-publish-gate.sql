-- Four eyes for workflows: who changed what, who handed over to whom, what was published with which findings and reasons.
create table office.workflow_edits (
    id uuid not null,
    definition_id text not null,
    version_id text not null,
    version integer not null,
    editor_id uuid not null,
    editor text not null,
    at timestamp with time zone not null,
    changes jsonb not null,
    constraint pk_workflow_edits primary key (id)
);
create index ix_workflow_edits_definition_id_version on office.workflow_edits (definition_id, version);

create table office.workflow_submissions (
    id uuid not null,
    definition_id text not null,
    version_id text not null,
    version integer not null,
    state text not null,
    submitted_by_id uuid not null,
    submitted_by text not null,
    submitted_at timestamp with time zone not null,
    to_id uuid,
    "to" text,
    note text,
    reasons jsonb not null,
    decided_by_id uuid,
    decided_by text,
    decided_at timestamp with time zone,
    decision_note text,
    constraint pk_workflow_submissions primary key (id)
);
create index ix_workflow_submissions_version_id on office.workflow_submissions (version_id);
create unique index ix_workflow_submissions_waiting on office.workflow_submissions (definition_id) where state = 'Waiting';

create table office.workflow_publications (
    id uuid not null,
    definition_id text not null,
    version_id text not null,
    version integer not null,
    published_by_id uuid,
    published_by text not null,
    published_at timestamp with time zone not null,
    source_file text,
    source_sha256 text,
    changes jsonb not null,
    findings jsonb not null,
    constraint pk_workflow_publications primary key (id)
);
create index ix_workflow_publications_definition_id_version on office.workflow_publications (definition_id, version);
