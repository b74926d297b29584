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

    private const string InsertStimulus = """
        INSERT INTO workflow.stimuli (name, facts, hash, input, correlation_id, sender_instance_id, target_instance_id, status, accepted_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'accepted', $8)
        """;

    private const string InsertStart = """
        INSERT INTO workflow.starts (
            instance_id, definition_version_id, input, correlation_id, parent_instance_id, awaited_by, depth, next_attempt_at, channel)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
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

    /// <param name="notAfter">By the database's clock: what was read without a lock is too old then. Null where it was read under one.</param>
    public void AddTo(StatementBatch batch, IEnumerable<InstanceChanges> instances, DateTimeOffset now, DateTimeOffset? notAfter)
    {
        // Instances first: a burst that has not locked its instance yet must do so before rows that belong to it, as everybody does.
        var changed = instances.Where(i => i.IsChanged).ToList();
        foreach (var instance in changed)
            AddInstance(batch, instance, notAfter);
        foreach (var entity in entities)
        {
            if (entity.ChecksItself)
                batch.AddChecking(entity.Name, entity.Sql, entity.Parameters);
            else
                batch.Add(entity.Name, entity.Sql, entity.IsInsert ? null : 1, entity.Parameters);
        }

        AddFinished(batch, changed);
        var bookmarks = changed.Where(IsRunning).SelectMany(i => i.CreatedBookmarks).ToList();
        BurstTables.Bookmarks.Add(batch, bookmarks.ConvertAll(bookmark => new BookmarkRow(bookmark, now)));
        BurstTables.Timers.Add(batch, bookmarks.FindAll(bookmark => bookmark.DueAt is not null));
        BurstTables.Journal.Add(batch, [.. changed.SelectMany(i => i.Journal.Select(entry => new JournalRow(i.InstanceId, entry)))]);
        BurstTables.Incidents.Add(batch, [.. changed.SelectMany(i => i.Incidents.Select(incident => new IncidentRow(i.InstanceId, incident)))]);
        foreach (var stimulus in stimuli)
            AddStimulus(batch, stimulus, now);
        foreach (var start in starts)
            AddStart(batch, start, now);
        BurstTables.Outbox.Add(batch, outbox.ConvertAll(row => (row, now)));
    }

    private static bool IsRunning(InstanceChanges instance) => instance.State.Status == WorkflowStatus.Running;

    private static void AddInstance(StatementBatch batch, InstanceChanges instance, DateTimeOffset? notAfter)
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

        InstanceUpdate.AddTo(batch, instance, bookmarkCount, notAfter);
    }

    /// <summary>A faulted instance keeps bookmarks in its state; nothing may resume them any more. Where none is left, each was deleted by its id.</summary>
    private static void AddFinished(StatementBatch batch, List<InstanceChanges> changed)
    {
        var finished = changed.Where(i => !IsRunning(i) && i.Revision > 0 && i.State.Bookmarks.Count > 0).Select(i => i.InstanceId).ToList();
        if (finished.Count == 0)
            return;
        batch.Add("bookmarks of finished", "DELETE FROM workflow.bookmarks WHERE instance_id = ANY($1)", mustTouch: null, Sql.Texts(finished));
        batch.Add("timers of finished", "DELETE FROM workflow.timers WHERE instance_id = ANY($1)", mustTouch: null, Sql.Texts(finished));
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
}
