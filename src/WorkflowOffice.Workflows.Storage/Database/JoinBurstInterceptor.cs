using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Makes contexts read and write in the burst's transaction, which begins with the first that needs a connection.</summary>
internal sealed class JoinBurstInterceptor : SaveChangesInterceptor, IDbConnectionInterceptor
{
    /// <summary>One for all contexts: they are pooled, and find the session of their present scope here.</summary>
    public static readonly JoinBurstInterceptor Instance = new();

    private readonly ConditionalWeakTable<DbContext, Membership> memberships = [];

    private JoinBurstInterceptor()
    {
    }

    /// <summary>From now on the context works on the connection of this session.</summary>
    public void Enter(DbContext context, DatabaseSession session) => memberships.AddOrUpdate(context, new Membership(session));

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        EnterAsync(eventData.Context, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        Join(eventData.Context);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await EnterAsync(eventData.Context, cancellationToken);
        Join(eventData.Context);
        return result;
    }

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        EnterAsync(eventData.Context, CancellationToken.None).AsTask().GetAwaiter().GetResult() ? InterceptionResult.Suppress() : result;

    public async ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        await EnterAsync(eventData.Context, cancellationToken) ? InterceptionResult.Suppress() : result;

    // The context believes that it has opened what the burst opened at its request; it is the burst's to close.
    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        SessionOf(eventData.Context)?.Transaction is null ? result : InterceptionResult.Suppress();

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(ConnectionClosing(connection, eventData, result));

    private DatabaseSession? SessionOf(DbContext? context) => context is not null && memberships.TryGetValue(context, out var membership) ? membership.Session : null;

    /// <summary>True: the burst has begun its transaction just now, and the connection is open.</summary>
    private async ValueTask<bool> EnterAsync(DbContext? context, CancellationToken cancellationToken)
    {
        if (SessionOf(context) is not { IsDeferred: true } session)
            return false;
        await session.EnterAsync(cancellationToken);
        return true;
    }

    private void Join(DbContext? context)
    {
        if (context is null || !memberships.TryGetValue(context, out var membership))
            return;
        var transaction = membership.Session.Transaction;
        // A transaction that was joined earlier in this scope may be over; one that the context began itself is its own affair.
        var current = context.Database.CurrentTransaction?.GetDbTransaction();
        if (current == transaction || (current is not null && current != membership.Joined))
            return;
        context.Database.UseTransaction(transaction);
        membership.Joined = transaction;
        // A failed save fails the whole burst, so a savepoint would only cost two round trips.
        context.Database.AutoSavepointsEnabled = transaction is null;
    }

    private sealed class Membership(DatabaseSession session)
    {
        public DatabaseSession Session { get; } = session;

        public DbTransaction? Joined { get; set; }
    }
}
