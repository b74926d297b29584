namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>A table whose rows each ask for one bookmark to be resumed at or after an instant.</summary>
/// <param name="Source">As in incidents.source.</param>
/// <param name="Table">With columns instance_id, next_attempt_at, attempts, last_error.</param>
/// <param name="Input">SQL expression for the input of the resume.</param>
/// <param name="Earliest">SQL expression for the first instant at which a row may be tried.</param>
/// <param name="Title">What a failed attempt is called in the incident.</param>
internal sealed record ResumeQueue(string Source, string Table, string Key, string Input, string Title, string Earliest = "$2")
{
    public static readonly ResumeQueue Timers = new("timer", "workflow.timers", "bookmark_id", "NULL::text", "到期自动办理", "due_at");

    public static readonly ResumeQueue Deliveries = new("stimulus", "workflow.deliveries", "id", "input::text", "事件送达");

    /// <summary>Instances left to start, by a parent or by an event.</summary>
    public static readonly ResumeQueue Starts = new("start", "workflow.starts", "instance_id", "input::text", "启动流程");

    /// <summary>Instances that the clock starts.</summary>
    public static readonly ResumeQueue Triggers = new("start", "workflow.triggers", "id", "NULL::text", "按时启动流程", "due_at");

    /// <summary>The queues whose failures are incidents of this source.</summary>
    public static IEnumerable<ResumeQueue> Of(string source) => new[] { Timers, Deliveries, Starts, Triggers }.Where(q => q.Source == source);

    /// <summary>Does not touch a row that is due already, or that fires no more.</summary>
    public string MakeDue { get; } = $"UPDATE {Table} SET next_attempt_at = greatest($2, {Earliest}) WHERE {Key} = $1 AND next_attempt_at >= $2";

    public string FindDue { get; } =
        $"SELECT {Key}, instance_id, bookmark_id FROM {Table} WHERE next_attempt_at <= $1 ORDER BY next_attempt_at, {Key} LIMIT $2";

    /// <summary>Always one row: the clock, and when, how often tried and with what, all null where the row is gone.</summary>
    public string ReadDue { get; } = $"SELECT clock_timestamp(), next_attempt_at, attempts, {Input} FROM (SELECT 1) AS one LEFT JOIN {Table} ON {Key} = $1";

    public string Delete { get; } = $"DELETE FROM {Table} WHERE {Key} = $1";

    public string Postpone { get; } = $"""
        UPDATE {Table} SET attempts = attempts + 1, last_error = $3,
            next_attempt_at = $2 + least(interval '10 seconds' * 2 ^ least(attempts, 12), interval '1 hour')
        WHERE {Key} = $1 AND next_attempt_at <= $2
        RETURNING attempts
        """;
}
