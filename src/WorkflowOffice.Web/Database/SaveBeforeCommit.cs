using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Web.Database;

/// <summary>Writes what a context collected during a burst (audit rows, domain rows) in the burst's own transaction.</summary>
internal sealed class SaveBeforeCommit<TContext>(TContext database) : IBurstParticipant
    where TContext : DbContext
{
    /// <summary>After every participant that may still change something.</summary>
    public int Order => 1000;

    public Task BeforeCommitAsync(IBurst burst, CancellationToken cancellationToken) => database.WriteWithBurstAsync(burst, cancellationToken);
}
