-- What starts instances of published definitions, and what operators did about incidents.

CREATE TABLE workflow.triggers (
    id                     text PRIMARY KEY, -- definition version id ':' activity id
    definition_id          text NOT NULL,
    definition_version_id  text NOT NULL REFERENCES workflow.definition_versions ON DELETE CASCADE,
    activity_id            text NOT NULL,
    name                   text NOT NULL,
    facts                  jsonb NOT NULL,
    hash                   text NOT NULL,
    due_at                 timestamptz,
    next_attempt_at        timestamptz,
    attempts               integer NOT NULL DEFAULT 0,
    last_error             text,
    last_fired_at          timestamptz,
    created_at             timestamptz NOT NULL,
    UNIQUE (definition_version_id, activity_id),
    CHECK ((due_at IS NULL) = (next_attempt_at IS NULL) AND next_attempt_at >= due_at)
);
COMMENT ON TABLE workflow.triggers IS 'Triggers of the published versions only; swapped in the transaction that publishes or retracts.';
COMMENT ON COLUMN workflow.triggers.due_at IS 'The next firing of a trigger that waits for the clock; null for those that wait for an event, and after the last firing.';
CREATE INDEX triggers_by_hash ON workflow.triggers (hash);
CREATE INDEX triggers_by_definition ON workflow.triggers (definition_id);
CREATE INDEX triggers_due ON workflow.triggers (next_attempt_at) WHERE next_attempt_at IS NOT NULL;

-- Versions that were published before there were triggers are indexed when the first host looks.
ALTER TABLE workflow.definition_versions ADD COLUMN triggers_indexed_at timestamptz;
CREATE INDEX definition_versions_not_indexed ON workflow.definition_versions (id) WHERE is_published AND triggers_indexed_at IS NULL;

ALTER TABLE workflow.starts ALTER COLUMN parent_instance_id DROP NOT NULL;
ALTER TABLE workflow.starts ADD COLUMN trigger_activity_id text;
ALTER TABLE workflow.starts ADD COLUMN stimulus_id bigint;
COMMENT ON COLUMN workflow.starts.trigger_activity_id IS 'Set where a trigger starts the instance; then it has no parent.';

-- A stimulus starts instances once, when it is first matched; found again later, it only resumes.
ALTER TABLE workflow.stimuli ADD COLUMN triggers_matched boolean NOT NULL DEFAULT true;
ALTER TABLE workflow.stimuli ALTER COLUMN triggers_matched SET DEFAULT false;
ALTER TABLE workflow.stimuli ADD COLUMN note text;
COMMENT ON COLUMN workflow.stimuli.note IS 'Why a trigger that matched did not start an instance.';

ALTER TABLE workflow.incidents ADD COLUMN resolved_by text;

-- For the activation strategies: is there a running instance of this definition, of this correlation?
CREATE INDEX instances_running_by_definition ON workflow.instances (definition_id, correlation_id) WHERE status = 0;
