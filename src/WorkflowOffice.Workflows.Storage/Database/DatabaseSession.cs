using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>The one connection of a scope. Inside a burst it is open and in the burst's transaction; elsewhere whoever uses it opens and closes it.</summary>
/// <remarks>
/// DbContexts of other projects join it through <see cref="SessionDbContexts.AddSessionDbContext{TContext}"/>, wired in Web, so that Identity and
/// Office need to know nothing about it.
/// </remarks>
public sealed class DatabaseSession(NpgsqlDataSource dataSource) : IAsyncDisposable, IDisposable
{
    private NpgsqlConnection? connection;
    private Func<CancellationToken, Task>? enter;

    public NpgsqlConnection Connection => connection ??= dataSource.CreateConnection();

    /// <summary>The burst's transaction, null outside a burst and while <see cref="IsDeferred"/>.</summary>
    public NpgsqlTransaction? Transaction { get; private set; }

    /// <summary>A burst runs that has needed no connection yet; whoever does calls <see cref="EnterAsync"/> first.</summary>
    internal bool IsDeferred => enter is not null;

    /// <summary>Opens the connection where it is closed; the lease closes it again, so that no request sits on a connection it does not use.</summary>
    internal async ValueTask<SessionLease> OpenAsync(CancellationToken cancellationToken)
    {
        await EnterAsync(cancellationToken);
        if (Connection.State == System.Data.ConnectionState.Open)
            return new SessionLease(Connection, closes: false);
        await Connection.OpenAsync(cancellationToken);
        return new SessionLease(Connection, closes: true);
    }

    /// <summary>A burst begins without connection and transaction.</summary>
    /// <param name="onEntering">What it has to do first in its transaction, if it ever needs one before its end.</param>
    internal void Defer(Func<CancellationToken, Task> onEntering) => enter = onEntering;

    /// <summary>Begins the transaction of a deferred burst; nothing to do in any other case.</summary>
    internal async ValueTask EnterAsync(CancellationToken cancellationToken)
    {
        if (enter is not { } onEntering)
            return;
        await BeginAsync(cancellationToken);
        await onEntering(cancellationToken);
    }

    /// <summary>A burst was deferred until nothing is left to do but to write it in one batch, which is a transaction by itself (<see cref="SharedBatches"/>).</summary>
    internal void LeaveUnused() => enter = null;

    /// <summary>Begins the burst's transaction. Npgsql sends BEGIN together with the first statement.</summary>
    internal async Task<NpgsqlTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        enter = null;
        await Connection.OpenAsync(cancellationToken);
        Transaction = await Connection.BeginTransactionAsync(cancellationToken);
        return Transaction;
    }

    /// <summary>Rolls back what was not committed and closes the connection.</summary>
    internal async Task EndAsync()
    {
        if (Transaction is not null)
            await Transaction.DisposeAsync();
        Transaction = null;
        await Connection.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Transaction is not null)
            await Transaction.DisposeAsync();
        if (connection is not null)
            await connection.DisposeAsync();
    }

    public void Dispose()
    {
        Transaction?.Dispose();
        connection?.Dispose();
    }
}
