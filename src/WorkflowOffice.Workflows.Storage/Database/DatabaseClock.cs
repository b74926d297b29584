using System.Data.Common;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>PostgreSQL's clock: the same for all hosts.</summary>
internal sealed class DatabaseClock : IDatabaseClock
{
    public const string Sql = "SELECT clock_timestamp()";

    public async ValueTask<DateTimeOffset> GetNowAsync(DbConnection connection, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Transaction = transaction;
        return ToInstant(await command.ExecuteScalarAsync(cancellationToken));
    }

    public static DateTimeOffset ToInstant(object? timestamp) => new((DateTime)timestamp!, TimeSpan.Zero);
}
