using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Turns what a burst did into statements: a fixed number of them, however many rows there are.</summary>
internal sealed class BurstCommit
{
    private const string InsertInstance = """
        INSERT INTO workflow.instances (
            id, definition_id, definition_version_id, definition_version, name, correlation_id, parent_instance_id, status, sub_status, revision,
            created_at, updated_at, finished_at, bookmark_count, incident_count, journal_length, state, awaited_by, depth)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11, $12, $13, $14, $15, $16, $17, $18) ON CONFLICT DO NOTHING
        """;

    // A terminal state cannot be left, except that an operator may bring a faulted instance back.
    private const string UpdateInstance = """
        UPDATE workflow.instances SET name = $3, correlation_id = $4, status = $5, sub_status = $6, revision = revision + 1, updated_at = $7,
            finished_at = $8, bookmark_count = $9, incident_count = $10, journal_length = $11, state = $12
        WHERE id = $1 AND revision = $2 AND (status = 0 OR ($13 AND sub_status = 5))
        """;

    private const string InsertBookmarks = """
        INSERT INTO workflow.bookmarks (id, instance_id, name, activity_id, activity_node_id, activity_instance_id, hash, payload, created_at)
        SELECT b.*, $9 FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS b
        """;

    private const string InsertTimers = """
        INSERT INTO workflow.timers (bookmark_id, instance_id, due_at, next_attempt_at)
        SELECT t.id, t.instance_id, t.due_at, t.due_at FROM unnest($1, $2, $3) AS t (id, instance_id, due_at)
        """;

    private const string InsertJournal = """
        INSERT INTO workflow.journal (
            instance_id, sequence, at, activity_id, activity_node_id, activity_instance_id, activity_type, activity_name, event_name, message, payload)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """;

    private const string InsertIncidents = """
        INSERT INTO workflow.incidents (id, instance_id, source, activity_id, activity_node_id, activity_type, message, detail, at)
        SELECT i.id, i.instance_id, 'activity', i.activity_id, i.node_id, i.type, i.message, i.detail, i.at
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS i (id, instance_id, activity_id, node_id, type, message, detail, at)
        """;

    private const string InsertStimulus = """
        INSERT INTO workflow.stimuli (name, facts, hash, input, correlation_id, sender_instance_id, target_instance_id, status, accepted_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'accepted', $8)
        """;

    private const string InsertStart = """
        INSERT INTO workflow.starts (
            instance_id, definition_version_id, input, correlation_id, parent_instance_id, awaited_by, depth, next_attempt_at, channel)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """;

    private const string InsertOutbox = """
        INSERT INTO workflow.outbox (kind, idempotency_key, payload, instance_id, created_at, next_attempt_at)
        SELECT o.*, $5, $5 FROM unnest($1, $2, $3, $4) AS o ON CONFLICT (idempotency_key) DO NOTHING
        """;

    private readonly List<OutboxRow> outbox = [];
    private readonly List<StimulusRow> stimuli = [];
    private readonly List<ChildStart> starts = [];
    private readonly List<EntityStatement> entities = [];

    public bool HasOutbox => outbox.Count > 0;

    public bool HasStimuli => stimuli.Count > 0 || starts.Count > 0;

    /// <summary>The named channels over which something is to be started.</summary>
    public IEnumerable<string> Channels => starts.Where(start => start.Channel is not null).Select(start => start.Channel!).Distinct();

    public void Add(OutboxRow row) => outbox.Add(row);

    public void Add(StimulusRow row) => stimuli.Add(row);

    public void Add(ChildStart start) => starts.Add(start);

    public void Add(IEnumerable<EntityStatement> statements) => entities.AddRange(statements);

    public void AddTo(StatementBatch batch, IEnumerable<InstanceChanges> instances, DateTimeOffset now)
    {
        foreach (var entity in entities)
            batch.Add(entity.Name, entity.Sql, entity.IsInsert ? null : 1, entity.Parameters);
        var changed = instances.Where(i => i.IsChanged).ToList();
        foreach (var instance in changed)
            AddInstance(batch, instance);
        AddRemovedBookmarks(batch, changed);
        AddFinished(batch, changed);
        AddBookmarks(batch, [.. changed.Where(IsRunning).SelectMany(i => i.CreatedBookmarks)], now);
        AddJournal(batch, [.. changed.SelectMany(i => i.Journal.Select(entry => (i.InstanceId, entry)))]);
        AddIncidents(batch, [.. changed.SelectMany(i => i.Incidents.Select(incident => (i.InstanceId, incident)))]);
        foreach (var stimulus in stimuli)
            AddStimulus(batch, stimulus, now);
        foreach (var start in starts)
            AddStart(batch, start, now);
        AddOutbox(batch, now);
    }

    private static bool IsRunning(InstanceChanges instance) => instance.State.Status == WorkflowStatus.Running;

    private static void AddInstance(StatementBatch batch, InstanceChanges instance)
    {
        var state = instance.State;
        var bookmarkCount = IsRunning(instance) ? state.Bookmarks.Count : 0;
        if (instance.Revision == 0)
        {
            batch.Add(
                "instance insert", InsertInstance, mustTouch: 1,
                Sql.Text(state.InstanceId), Sql.Text(state.DefinitionId), Sql.Text(state.DefinitionVersionId), Sql.Int(state.DefinitionVersion),
                Sql.Text(state.Name), Sql.Text(state.CorrelationId), Sql.Text(state.ParentInstanceId), Sql.Small((int)state.Status),
                Sql.Small((int)state.SubStatus), Sql.Instant(state.CreatedAt), Sql.Instant(state.UpdatedAt), Sql.Instant(state.FinishedAt),
                Sql.Int(bookmarkCount), Sql.Int(state.Incidents.Count), Sql.Big(state.JournalLength), Sql.Bytes(state.Serialize()),
                Sql.Text(instance.AwaitedBy), Sql.Int(instance.Depth));
            return;
        }

        batch.Add(
            "instance update", UpdateInstance, mustTouch: 1,
            Sql.Text(state.InstanceId), Sql.Big(instance.Revision), Sql.Text(state.Name), Sql.Text(state.CorrelationId),
            Sql.Small((int)state.Status), Sql.Small((int)state.SubStatus), Sql.Instant(state.UpdatedAt), Sql.Instant(state.FinishedAt),
            Sql.Int(bookmarkCount), Sql.Int(state.Incidents.Count), Sql.Big(state.JournalLength), Sql.Bytes(state.Serialize()),
            Sql.Bool(instance.IsReopened));
    }

    private static void AddRemovedBookmarks(StatementBatch batch, List<InstanceChanges> changed)
    {
        var removed = changed.SelectMany(i => i.RemovedBookmarks).ToList();
        if (removed.Count == 0)
            return;
        AddDeletion(batch, "bookmarks delete", "DELETE FROM workflow.bookmarks WHERE id", removed.ConvertAll(b => b.Id), mustTouch: removed.Count);
        var timers = removed.Where(b => b.DueAt is not null).Select(b => b.Id).ToList();
        if (timers.Count > 0)
            AddDeletion(batch, "timers delete", "DELETE FROM workflow.timers WHERE bookmark_id", timers, mustTouch: timers.Count);
    }

    /// <summary>A faulted instance keeps bookmarks in its state; nothing may resume them any more. Where none is left, each was deleted by its id.</summary>
    private static void AddFinished(StatementBatch batch, List<InstanceChanges> changed)
    {
        var finished = changed.Where(i => !IsRunning(i) && i.Revision > 0 && i.State.Bookmarks.Count > 0).Select(i => i.InstanceId).ToList();
        if (finished.Count == 0)
            return;
        AddDeletion(batch, "bookmarks of finished", "DELETE FROM workflow.bookmarks WHERE instance_id", finished, mustTouch: null);
        AddDeletion(batch, "timers of finished", "DELETE FROM workflow.timers WHERE instance_id", finished, mustTouch: null);
    }

    /// <summary>One id is the rule; how many an array holds PostgreSQL does not know beforehand, and plans anew each time.</summary>
    private static void AddDeletion(StatementBatch batch, string name, string sql, List<string> ids, int? mustTouch)
    {
        if (ids is [var only])
            batch.Add(name, sql + " = $1", mustTouch, Sql.Text(only));
        else
            batch.Add(name, sql + " = ANY($1)", mustTouch, Sql.Texts(ids));
    }

    private static void AddBookmarks(StatementBatch batch, List<Bookmark> bookmarks, DateTimeOffset now)
    {
        if (bookmarks.Count == 0)
            return;
        batch.Add(
            "bookmarks insert", InsertBookmarks, mustTouch: null,
            Sql.Texts(bookmarks.Select(b => b.Id)), Sql.Texts(bookmarks.Select(b => b.InstanceId)), Sql.Texts(bookmarks.Select(b => b.Name)),
            Sql.Texts(bookmarks.Select(b => b.ActivityId)), Sql.Texts(bookmarks.Select(b => b.ActivityNodeId)),
            Sql.Texts(bookmarks.Select(b => b.ActivityInstanceId)),
            Sql.Texts(bookmarks.Select(b => b.Hash)), Sql.Jsons(bookmarks.Select(b => b.Payload)), Sql.Instant(now));
        var timers = bookmarks.Where(b => b.DueAt is not null).ToList();
        if (timers.Count > 0)
        {
            batch.Add(
                "timers insert", InsertTimers, mustTouch: null,
                Sql.Texts(timers.Select(b => b.Id)), Sql.Texts(timers.Select(b => b.InstanceId)), Sql.Instants(timers.Select(b => b.DueAt!.Value)));
        }
    }

    private static void AddJournal(StatementBatch batch, List<(string InstanceId, JournalEntry Entry)> rows)
    {
        if (rows.Count == 0)
            return;
        batch.Add(
            "journal insert", InsertJournal, mustTouch: null,
            Sql.Texts(rows.Select(r => r.InstanceId)), Sql.Bigs(rows.Select(r => r.Entry.Sequence)), Sql.Instants(rows.Select(r => r.Entry.At)),
            Sql.Texts(rows.Select(r => r.Entry.ActivityId)), Sql.Texts(rows.Select(r => r.Entry.ActivityNodeId)),
            Sql.Texts(rows.Select(r => r.Entry.ActivityInstanceId)), Sql.Texts(rows.Select(r => r.Entry.ActivityType)),
            Sql.Texts(rows.Select(r => r.Entry.ActivityName)), Sql.Texts(rows.Select(r => r.Entry.EventName)),
            Sql.Texts(rows.Select(r => r.Entry.Message)), Sql.Jsons(rows.Select(r => r.Entry.Payload)));
    }

    private static void AddIncidents(StatementBatch batch, List<(string InstanceId, WorkflowIncident Incident)> rows)
    {
        if (rows.Count == 0)
            return;
        batch.Add(
            "incidents insert", InsertIncidents, mustTouch: null,
            Sql.Texts(rows.Select(r => r.Incident.Id)), Sql.Texts(rows.Select(r => r.InstanceId)), Sql.Texts(rows.Select(r => r.Incident.ActivityId)),
            Sql.Texts(rows.Select(r => r.Incident.ActivityNodeId)), Sql.Texts(rows.Select(r => r.Incident.ActivityType)),
            Sql.Texts(rows.Select(r => r.Incident.Message)), Sql.Texts(rows.Select(r => r.Incident.Detail)),
            Sql.Instants(rows.Select(r => r.Incident.At)));
    }

    private static void AddStimulus(StatementBatch batch, StimulusRow row, DateTimeOffset now)
    {
        var input = new JsonObject((row.Input ?? new Dictionary<string, JsonNode?>()).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        batch.Add(
            "stimulus insert", InsertStimulus, mustTouch: null,
            Sql.Text(row.Name), Sql.Json(row.Facts), Sql.Text(StimulusHash.Compute(row.Name, row.Facts)), Sql.Json(input),
            Sql.Text(row.CorrelationId), Sql.Text(row.SenderInstanceId), Sql.Text(row.TargetInstanceId), Sql.Instant(now));
    }

    private static void AddStart(StatementBatch batch, ChildStart start, DateTimeOffset now) => batch.Add(
        "start insert", InsertStart, mustTouch: null,
        Sql.Text(start.InstanceId), Sql.Text(start.DefinitionVersionId), Sql.Json(start.Input), Sql.Text(start.CorrelationId),
        Sql.Text(start.ParentInstanceId), Sql.Text(start.AwaitedBy), Sql.Int(start.Depth), Sql.Instant(now), Sql.Text(start.Channel));

    private void AddOutbox(StatementBatch batch, DateTimeOffset now)
    {
        if (outbox.Count == 0)
            return;
        batch.Add(
            "outbox insert", InsertOutbox, mustTouch: null,
            Sql.Texts(outbox.Select(o => o.Kind)), Sql.Texts(outbox.Select(o => o.IdempotencyKey)), Sql.Jsons(outbox.Select(o => o.Payload)),
            Sql.Texts(outbox.Select(o => o.InstanceId)), Sql.Instant(now));
    }
}
