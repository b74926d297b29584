using System.Collections.Concurrent;
using System.Data.Common;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>How the first attempt of a command begins that names what it reads: no transaction, no lock, and the round trip shared with others.</summary>
/// <remarks>
/// One statement, so one snapshot: the request's earlier answer, the clock, the instance and what belongs to it. Whatever is changed by others before this burst
/// commits is found by the version checks of what it writes; it then begins again, with the lock (<see cref="RequestClaim"/>), so that nobody loses twice in a row
/// for want of one. Of two equal presses both do the work, one commits, and the other finds its answer.
/// </remarks>
internal static class UnlockedRead
{
    private const int Instance = 1 + EarlierAnswer.Count;
    private const int FirstOfRead = Instance + 4;

    /// <summary>By what they read; there are as many as kinds of reads.</summary>
    private static readonly ConcurrentDictionary<(string InstanceId, string? Statement), string> Statements = new();

    /// <param name="create">Makes the burst, given the database's clock.</param>
    /// <returns>The burst, which has taken what was read; or the answer, where the request has one already.</returns>
    public static async Task<(Burst? Burst, EarlierAnswer? Earlier)> BeginAsync(
        SharedReads reads, RequestKey request, IInstanceRead read, IServiceProvider scope, Func<DateTimeOffset, Burst> create)
    {
        var sql = Statements.GetOrAdd((read.InstanceId, read.Statement(scope)), static parts => Write(parts.InstanceId, parts.Statement));
        return await reads.ReadAsync(sql, Begin, read.KeyParameter(), Sql.Text(request.Principal), Sql.Text(request.Id));

        (Burst?, EarlierAnswer?) Begin(DbDataReader row)
        {
            if (EarlierAnswer.Read(row, 1) is { } earlier)
                return (null, earlier);
            var readAt = DatabaseClock.ToInstant(row.GetValue(0));
            var burst = create(readAt);
            burst.ReadAt = readAt;
            burst.Take(read, row.IsDBNull(Instance) ? null : Burst.ReadInstance(row, Instance), row, FirstOfRead);
            return (burst, null);
        }
    }

    private static string Write(string instanceId, string? statement) => $"""
        SELECT clock_timestamp(), {EarlierAnswer.Columns}, {Burst.InstanceColumns}{(statement is null ? "" : ", read.*")} FROM (SELECT 1) AS present
        LEFT JOIN workflow.requests earlier ON earlier.principal = $2 AND earlier.id = $3
        LEFT JOIN workflow.instances instance ON instance.id = ({instanceId}){(statement is null ? "" : $" LEFT JOIN LATERAL ({statement}) AS read ON true")}
        """;
}
