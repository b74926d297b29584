-- Instances to start over a named channel wait in a line of their own (docs/decisions/0042-dispatch-channels.md).

ALTER TABLE workflow.starts ADD COLUMN channel text;
COMMENT ON COLUMN workflow.starts.channel IS 'Null: with everything else. A host that starts sets channels back to null that are configured no more.';
DROP INDEX workflow.starts_due;
CREATE INDEX starts_due ON workflow.starts (next_attempt_at) WHERE channel IS NULL;
CREATE INDEX starts_due_by_channel ON workflow.starts (channel, next_attempt_at) WHERE channel IS NOT NULL;
