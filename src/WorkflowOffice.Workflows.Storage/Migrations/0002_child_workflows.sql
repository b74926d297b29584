-- Children of workflows: who waits for them, how deep they are, and those that start after their parent's burst.

ALTER TABLE workflow.instances ADD COLUMN awaited_by text;
ALTER TABLE workflow.instances ADD COLUMN depth integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN workflow.instances.awaited_by IS 'The activity execution of the parent that waits for this child; null when none does.';
COMMENT ON COLUMN workflow.instances.depth IS 'How many parents it has: workflows that dispatch each other without end are stopped by it.';

-- Children beyond the number that a burst starts itself; each starts in a burst of its own.
CREATE TABLE workflow.starts (
    instance_id            text PRIMARY KEY,
    definition_version_id  text NOT NULL REFERENCES workflow.definition_versions,
    input                  jsonb NOT NULL,
    correlation_id         text,
    parent_instance_id     text NOT NULL,
    awaited_by             text,
    depth                  integer NOT NULL,
    next_attempt_at        timestamptz NOT NULL,
    attempts               integer NOT NULL DEFAULT 0,
    last_error             text
);
CREATE INDEX starts_due ON workflow.starts (next_attempt_at);
CREATE INDEX starts_by_version ON workflow.starts (definition_version_id);

ALTER TABLE workflow.incidents DROP CONSTRAINT incidents_source_check;
ALTER TABLE workflow.incidents ADD CONSTRAINT incidents_source_check
    CHECK (source IN ('activity', 'timer', 'stimulus', 'start', 'outbox'));
