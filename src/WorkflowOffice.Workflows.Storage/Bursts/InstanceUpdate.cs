using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>The row of an instance that a burst took further, and the bookmarks it used up: one statement, which holds the version check.</summary>
/// <remarks>
/// Whoever was slower finds another revision, a terminal state (which cannot be left, except that an operator may bring a faulted instance back), or one of its bookmarks gone;
/// whoever hung finds the time over in which what was read without a lock may be written. They divide by zero: the transaction ends before COMMIT, as it does in
/// <see cref="StatementBatch"/>. A WHERE that finds nothing would have to be counted, which costs PostgreSQL as much again.
/// </remarks>
internal static class InstanceUpdate
{
    private const string BookmarkIds = "$15", TimerIds = "$17";

    private static readonly string WithoutBookmarks = Text("", "");
    private static readonly string WithOne = Text($"WITH gone AS ({Delete("bookmarks", "id", BookmarkIds)}) ", Are("gone", "$16"));
    private static readonly string WithMany = Text($"WITH gone AS ({Delete("bookmarks", "id", $"ANY({BookmarkIds})")}) ", Are("gone", "$16"));
    private static readonly string WithTimers = Text(
        $"WITH gone AS ({Delete("bookmarks", "id", $"ANY({BookmarkIds})")}), late AS ({Delete("timers", "bookmark_id", $"ANY({TimerIds})")}) ", Are("gone", "$16") + Are("late", "$18"));

    public static void AddTo(StatementBatch batch, InstanceChanges instance, int bookmarkCount, DateTimeOffset? notAfter)
    {
        var state = instance.State;
        List<NpgsqlParameter> parameters =
        [
            Sql.Text(state.InstanceId), Sql.Big(instance.Revision), Sql.Text(state.Name), Sql.Text(state.CorrelationId),
            Sql.Small((int)state.Status), Sql.Small((int)state.SubStatus), Sql.Instant(state.UpdatedAt), Sql.Instant(state.FinishedAt),
            Sql.Int(bookmarkCount), Sql.Int(state.Incidents.Count), Sql.Big(state.JournalLength), Sql.Bytes(state.Serialize()),
            Sql.Bool(instance.IsReopened), Sql.Instant(notAfter),
        ];
        batch.AddChecking("instance update", SqlFor(instance.RemovedBookmarks, parameters), [.. parameters]);
    }

    /// <summary>One bookmark is the rule; how many an array holds PostgreSQL does not know beforehand, and plans anew each time.</summary>
    private static string SqlFor(List<Runtime.Bookmark> removed, List<NpgsqlParameter> parameters)
    {
        if (removed.Count == 0)
            return WithoutBookmarks;
        var timers = removed.Where(bookmark => bookmark.DueAt is not null).Select(bookmark => bookmark.Id).ToList();
        var isOne = removed.Count == 1 && timers.Count == 0;
        parameters.Add(isOne ? Sql.Text(removed[0].Id) : Sql.Texts(removed.Select(bookmark => bookmark.Id)));
        parameters.Add(Sql.Big(removed.Count));
        if (timers.Count == 0)
            return isOne ? WithOne : WithMany;
        parameters.Add(Sql.Texts(timers));
        parameters.Add(Sql.Big(timers.Count));
        return WithTimers;
    }

    private static string Delete(string table, string key, string ids) => $"DELETE FROM workflow.{table} WHERE {key} = {ids} RETURNING 1";

    private static string Are(string rows, string count) => $" AND (SELECT count(*) FROM {rows}) = {count}";

    private static string Text(string with, string andGone) => $"""
        {with}UPDATE workflow.instances SET name = $3, correlation_id = $4, status = $5, sub_status = $6, updated_at = $7, finished_at = $8, bookmark_count = $9,
            incident_count = $10, journal_length = $11, state = $12,
            revision = revision + 1 / (revision = $2 AND (status = 0 OR ($13 AND sub_status = 5)) AND ($14 IS NULL OR clock_timestamp() < $14){andGone})::integer
        WHERE id = $1
        """;
}
