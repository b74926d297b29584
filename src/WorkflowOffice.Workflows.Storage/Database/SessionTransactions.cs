using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Runs work in the burst's transaction, or in one of its own outside a burst.</summary>
internal static class SessionTransactions
{
    public static async Task<T> InTransactionAsync<T>(
        this DatabaseSession session, Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await session.EnterAsync(cancellationToken);
        if (session.Transaction is not null)
            return await work(session.Connection);
        await session.BeginAsync(cancellationToken);
        try
        {
            var result = await work(session.Connection);
            await session.Transaction!.CommitAsync(CancellationToken.None);
            return result;
        }
        finally
        {
            await session.EndAsync();
        }
    }
}
