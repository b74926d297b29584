using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The tables to which a burst adds rows, however many.</summary>
internal static class BurstTables
{
    public static readonly RowTable<BookmarkRow> Bookmarks = new(
        "bookmarks insert", "workflow.bookmarks",
        RowColumn<BookmarkRow>.Text("id", row => row.Bookmark.Id),
        RowColumn<BookmarkRow>.Text("instance_id", row => row.Bookmark.InstanceId),
        RowColumn<BookmarkRow>.Text("name", row => row.Bookmark.Name),
        RowColumn<BookmarkRow>.Text("activity_id", row => row.Bookmark.ActivityId),
        RowColumn<BookmarkRow>.Text("activity_node_id", row => row.Bookmark.ActivityNodeId),
        RowColumn<BookmarkRow>.Text("activity_instance_id", row => row.Bookmark.ActivityInstanceId),
        RowColumn<BookmarkRow>.Text("hash", row => row.Bookmark.Hash),
        RowColumn<BookmarkRow>.Json("payload", row => row.Bookmark.Payload),
        RowColumn<BookmarkRow>.Instant("created_at", row => row.CreatedAt));

    public static readonly RowTable<Bookmark> Timers = new(
        "timers insert", "workflow.timers",
        RowColumn<Bookmark>.Text("bookmark_id", bookmark => bookmark.Id),
        RowColumn<Bookmark>.Text("instance_id", bookmark => bookmark.InstanceId),
        RowColumn<Bookmark>.Instant("due_at", bookmark => bookmark.DueAt!.Value),
        RowColumn<Bookmark>.Instant("next_attempt_at", bookmark => bookmark.DueAt!.Value));

    public static readonly RowTable<JournalRow> Journal = new(
        "journal insert", "workflow.journal",
        RowColumn<JournalRow>.Text("instance_id", row => row.InstanceId),
        RowColumn<JournalRow>.Big("sequence", row => row.Entry.Sequence),
        RowColumn<JournalRow>.Instant("at", row => row.Entry.At),
        RowColumn<JournalRow>.Text("activity_id", row => row.Entry.ActivityId),
        RowColumn<JournalRow>.Text("activity_node_id", row => row.Entry.ActivityNodeId),
        RowColumn<JournalRow>.Text("activity_instance_id", row => row.Entry.ActivityInstanceId),
        RowColumn<JournalRow>.Text("activity_type", row => row.Entry.ActivityType),
        RowColumn<JournalRow>.Text("activity_name", row => row.Entry.ActivityName),
        RowColumn<JournalRow>.Text("event_name", row => row.Entry.EventName),
        RowColumn<JournalRow>.Text("message", row => row.Entry.Message),
        RowColumn<JournalRow>.Json("payload", row => row.Entry.Payload));

    public static readonly RowTable<IncidentRow> Incidents = new(
        "incidents insert", "workflow.incidents",
        RowColumn<IncidentRow>.Text("id", row => row.Incident.Id),
        RowColumn<IncidentRow>.Text("instance_id", row => row.InstanceId),
        RowColumn<IncidentRow>.Text("source", _ => "activity"),
        RowColumn<IncidentRow>.Text("activity_id", row => row.Incident.ActivityId),
        RowColumn<IncidentRow>.Text("activity_node_id", row => row.Incident.ActivityNodeId),
        RowColumn<IncidentRow>.Text("activity_type", row => row.Incident.ActivityType),
        RowColumn<IncidentRow>.Text("message", row => row.Incident.Message),
        RowColumn<IncidentRow>.Text("detail", row => row.Incident.Detail),
        RowColumn<IncidentRow>.Instant("at", row => row.Incident.At));

    public static readonly RowTable<(OutboxRow Row, DateTimeOffset At)> Outbox = new(
        "outbox insert", "workflow.outbox",
        RowColumn<(OutboxRow Row, DateTimeOffset At)>.Text("kind", row => row.Row.Kind),
        RowColumn<(OutboxRow Row, DateTimeOffset At)>.Text("idempotency_key", row => row.Row.IdempotencyKey),
        RowColumn<(OutboxRow Row, DateTimeOffset At)>.Json("payload", row => row.Row.Payload),
        RowColumn<(OutboxRow Row, DateTimeOffset At)>.Text("instance_id", row => row.Row.InstanceId),
        RowColumn<(OutboxRow Row, DateTimeOffset At)>.Instant("created_at", row => row.At),
        RowColumn<(OutboxRow Row, DateTimeOffset At)>.Instant("next_attempt_at", row => row.At))
    {
        OnConflict = " ON CONFLICT (idempotency_key) DO NOTHING",
    };
}
