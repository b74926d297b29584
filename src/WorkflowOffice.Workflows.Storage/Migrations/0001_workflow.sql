-- Tables of the workflow runtime. Times are instants (UTC). Foreign keys are kept off the tables that every burst writes
-- (bookmarks, timers, journal): the burst writes them together with their instance in one transaction, and each key would
-- cost one more lookup and row lock per row.

CREATE TABLE workflow.definitions (
    definition_id text PRIMARY KEY,
    created_at    timestamptz NOT NULL
);
COMMENT ON TABLE workflow.definitions IS 'One row per definition; locked by whoever saves, publishes, retracts or deletes a version of it.';

CREATE TABLE workflow.definition_versions (
    id              text PRIMARY KEY,
    definition_id   text NOT NULL REFERENCES workflow.definitions,
    version         integer NOT NULL CHECK (version > 0),
    name            text NOT NULL,
    description     text,
    json            text NOT NULL,
    is_latest       boolean NOT NULL,
    is_published    boolean NOT NULL,
    revision        integer NOT NULL DEFAULT 1,
    created_at      timestamptz NOT NULL,
    created_by      text NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      text NOT NULL,
    published_at    timestamptz,
    published_by    text,
    UNIQUE (definition_id, version),
    CHECK (NOT is_published OR published_at IS NOT NULL)
);
COMMENT ON COLUMN workflow.definition_versions.published_at IS 'First publication; from then on the row''s json never changes, also after it was retracted or superseded.';
COMMENT ON COLUMN workflow.definition_versions.revision IS 'Counts the saves of a draft.';
CREATE UNIQUE INDEX definition_versions_latest ON workflow.definition_versions (definition_id) WHERE is_latest;
CREATE UNIQUE INDEX definition_versions_published ON workflow.definition_versions (definition_id) WHERE is_published;
CREATE INDEX definition_versions_by_name ON workflow.definition_versions (name, id) WHERE is_latest;

-- The guarantee behind "a published version is immutable", whoever writes the SQL.
CREATE FUNCTION workflow.refuse_change_of_published_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.published_at IS NOT NULL
       AND (NEW.json, NEW.version, NEW.definition_id, NEW.published_at) IS DISTINCT FROM (OLD.json, OLD.version, OLD.definition_id, OLD.published_at) THEN
        RAISE EXCEPTION 'published workflow version % is immutable', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER published_versions_are_immutable BEFORE UPDATE ON workflow.definition_versions
    FOR EACH ROW EXECUTE FUNCTION workflow.refuse_change_of_published_version();

CREATE TABLE workflow.instances (
    id                     text PRIMARY KEY,
    definition_id          text NOT NULL,
    definition_version_id  text NOT NULL REFERENCES workflow.definition_versions,
    definition_version     integer NOT NULL,
    name                   text,
    correlation_id         text,
    parent_instance_id     text,
    status                 smallint NOT NULL,
    sub_status             smallint NOT NULL,
    revision               bigint NOT NULL,
    created_at             timestamptz NOT NULL,
    updated_at             timestamptz NOT NULL,
    finished_at            timestamptz,
    bookmark_count         integer NOT NULL,
    incident_count         integer NOT NULL,
    journal_length         bigint NOT NULL,
    state                  bytea NOT NULL
) WITH (fillfactor = 80);
COMMENT ON COLUMN workflow.instances.status IS '0 running, 1 finished (WorkflowStatus)';
COMMENT ON COLUMN workflow.instances.sub_status IS '0 pending, 1 executing, 2 suspended, 3 finished, 4 cancelled, 5 faulted (WorkflowSubStatus)';
COMMENT ON COLUMN workflow.instances.revision IS 'Version check of every burst: an update must find the revision it read.';
COMMENT ON COLUMN workflow.instances.state IS 'UTF-8 JSON; convert_from(state, ''UTF8'')::jsonb shows it.';
-- None of the columns below changes from one suspension to the next, so that updates stay within their page (HOT).
CREATE INDEX instances_by_creation ON workflow.instances (created_at DESC, id);
CREATE INDEX instances_by_definition ON workflow.instances (definition_id, created_at DESC);
CREATE INDEX instances_running_by_version ON workflow.instances (definition_version_id) WHERE status = 0;
CREATE INDEX instances_by_version ON workflow.instances (definition_version_id);
CREATE INDEX instances_by_correlation ON workflow.instances (correlation_id) WHERE correlation_id IS NOT NULL;
CREATE INDEX instances_by_parent ON workflow.instances (parent_instance_id) WHERE parent_instance_id IS NOT NULL;
CREATE INDEX instances_with_incidents ON workflow.instances (created_at DESC) WHERE incident_count > 0;
CREATE INDEX instances_by_sub_status ON workflow.instances (sub_status, created_at DESC);

CREATE TABLE workflow.bookmarks (
    id                    text PRIMARY KEY,
    instance_id           text NOT NULL,
    name                  text NOT NULL,
    activity_id           text NOT NULL,
    activity_node_id      text NOT NULL,
    activity_instance_id  text NOT NULL,
    hash                  text NOT NULL,
    payload               jsonb,
    created_at            timestamptz NOT NULL
);
CREATE INDEX bookmarks_by_hash ON workflow.bookmarks (hash);
CREATE INDEX bookmarks_by_instance ON workflow.bookmarks (instance_id);

CREATE TABLE workflow.timers (
    bookmark_id      text PRIMARY KEY,
    instance_id      text NOT NULL,
    due_at           timestamptz NOT NULL,
    next_attempt_at  timestamptz NOT NULL,
    attempts         integer NOT NULL DEFAULT 0,
    last_error       text,
    CHECK (next_attempt_at >= due_at)
);
CREATE INDEX timers_due ON workflow.timers (next_attempt_at);
CREATE INDEX timers_by_instance ON workflow.timers (instance_id);

CREATE TABLE workflow.journal (
    instance_id           text NOT NULL,
    sequence              bigint NOT NULL,
    at                    timestamptz NOT NULL,
    activity_id           text NOT NULL,
    activity_node_id      text NOT NULL,
    activity_instance_id  text NOT NULL,
    activity_type         text NOT NULL,
    activity_name         text,
    event_name            text NOT NULL,
    message               text,
    payload               jsonb,
    PRIMARY KEY (instance_id, sequence)
);

CREATE TABLE workflow.incidents (
    id                text PRIMARY KEY,
    instance_id       text NOT NULL,
    source            text NOT NULL CHECK (source IN ('activity', 'timer', 'stimulus', 'outbox')),
    source_id         text,
    activity_id       text NOT NULL,
    activity_node_id  text NOT NULL,
    activity_type     text NOT NULL,
    message           text NOT NULL,
    detail            text,
    at                timestamptz NOT NULL,
    attempts          integer NOT NULL DEFAULT 1,
    resolved_at       timestamptz,
    resolution        text
);
CREATE INDEX incidents_by_instance ON workflow.incidents (instance_id, at);
CREATE INDEX incidents_open ON workflow.incidents (at DESC, id) WHERE resolved_at IS NULL;
CREATE UNIQUE INDEX incidents_by_source ON workflow.incidents (source, source_id) WHERE source_id IS NOT NULL;

CREATE TABLE workflow.stimuli (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name              text NOT NULL,
    facts             jsonb,
    hash              text NOT NULL,
    input             jsonb NOT NULL,
    correlation_id    text,
    sender_instance_id text,
    target_instance_id text,
    status            text NOT NULL CHECK (status IN ('accepted', 'unmatched', 'matched')),
    accepted_at       timestamptz NOT NULL,
    matched_at        timestamptz,
    matches           integer NOT NULL DEFAULT 0
);
CREATE INDEX stimuli_accepted ON workflow.stimuli (id) WHERE status = 'accepted';
CREATE INDEX stimuli_unmatched ON workflow.stimuli (hash) WHERE status = 'unmatched';

-- One delivery per bookmark that a stimulus matched; gone once the bookmark was resumed, in the same transaction.
CREATE TABLE workflow.deliveries (
    id               text PRIMARY KEY, -- stimulus id ':' bookmark id
    stimulus_id      bigint NOT NULL,
    instance_id      text NOT NULL,
    bookmark_id      text NOT NULL,
    input            jsonb NOT NULL,
    next_attempt_at  timestamptz NOT NULL,
    attempts         integer NOT NULL DEFAULT 0,
    last_error       text
);
CREATE INDEX deliveries_due ON workflow.deliveries (next_attempt_at);
CREATE INDEX deliveries_by_instance ON workflow.deliveries (instance_id);

CREATE TABLE workflow.requests (
    principal    text NOT NULL,
    id           text NOT NULL,
    command      text NOT NULL,
    fingerprint  text NOT NULL,
    accepted_at  timestamptz NOT NULL,
    answer       text,
    PRIMARY KEY (principal, id)
) WITH (fillfactor = 80);
CREATE INDEX requests_by_age ON workflow.requests USING brin (accepted_at);

CREATE TABLE workflow.outbox (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind             text NOT NULL,
    idempotency_key  text NOT NULL UNIQUE,
    payload          jsonb NOT NULL,
    instance_id      text,
    status           text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'sent', 'failed')),
    created_at       timestamptz NOT NULL,
    next_attempt_at  timestamptz NOT NULL,
    attempts         integer NOT NULL DEFAULT 0,
    last_error       text,
    sent_at          timestamptz
);
CREATE INDEX outbox_due ON workflow.outbox (next_attempt_at) WHERE status = 'waiting';
