using System.Text.Json.Nodes;
using Npgsql;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.FailPoints;

namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>The beginning of a pump's burst in one round trip: the instance with its lock, then the clock and the row that asks for the burst.</summary>
/// <remarks>
/// Two statements, because the row has to be read after the instance is locked: a statement that reads both would show the row as it was before it
/// waited for the lock. The clock is read with the row, so that what is due is so by the burst's own instant.
/// </remarks>
internal sealed class DueRead(ResumeQueue queue, DueResume resume, RowLock rowLock)
{
    /// <summary>Null: there is none, or somebody holds it and <see cref="RowLock.Skip"/> was asked for.</summary>
    public InstanceChanges? Instance { get; private set; }

    /// <summary>False: somebody else did it, or put it off.</summary>
    public bool IsDue { get; private set; }

    public int Attempts { get; private set; }

    public Dictionary<string, JsonNode?>? Input { get; private set; }

    /// <returns>The burst's instant: <paramref name="steered"/>, else the database's.</returns>
    public async Task<DateTimeOffset> ReadAsync(DatabaseSession session, DateTimeOffset? steered, CancellationToken cancellationToken)
    {
        FailPoint.Reach("before instance is locked");
        await using var batch = new NpgsqlBatch(session.Connection, session.Transaction);
        batch.Add(Burst.LockSql(rowLock), Sql.Text(resume.InstanceId));
        batch.Add(queue.ReadDue, Sql.Text(resume.Key));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        Instance = await Burst.ReadLockedAsync(reader, cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var now = steered ?? DatabaseClock.ToInstant(reader.GetValue(0));
        IsDue = !reader.IsDBNull(1) && reader.GetFieldValue<DateTimeOffset>(1) <= now;
        Attempts = IsDue ? reader.GetInt32(2) : 0;
        Input = !IsDue || reader.IsDBNull(3) ? null : JsonNode.Parse(reader.GetString(3))!.AsObject().ToDictionary(p => p.Key, p => p.Value?.DeepClone());
        return now;
    }
}
