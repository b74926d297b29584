using System.Data.Common;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>For tests that move the time: register it as <see cref="IDatabaseClock"/> after AddWorkflowStorage.</summary>
public sealed class TimeProviderDatabaseClock(TimeProvider timeProvider) : IDatabaseClock
{
    public ValueTask<DateTimeOffset> GetNowAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        // PostgreSQL keeps microseconds; without the cut an instant would not be equal to itself read back.
        var now = timeProvider.GetUtcNow().ToUniversalTime();
        return ValueTask.FromResult(now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)));
    }
}
