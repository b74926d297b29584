using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Web.Database;

/// <summary>Writes what a context collected during a burst (audit rows, domain rows) in the burst's own transaction.</summary>
internal sealed class SaveBeforeCommit<TContext>(TContext database) : IBurstParticipant
    where TContext : HoldingDbContext
{
    /// <summary>After every participant that may still change something.</summary>
    public int Order => 1000;

    public Task BeforeCommitAsync(IBurst burst, CancellationToken cancellationToken) =>
        database.WriteWithBurstAsync(burst, [.. database.Beside.Select(row => new EntityChange(row.Type, row.Entity, row.Original))], cancellationToken);
}
