using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Makes SaveChanges write into the burst's transaction instead of beginning one of its own.</summary>
internal sealed class JoinBurstInterceptor : SaveChangesInterceptor
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
        Join(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Join(eventData.Context);
        return new ValueTask<InterceptionResult<int>>(result);
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
