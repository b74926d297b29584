using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>Writes one row per run, as the office writes its tasks, and can be told to fail.</summary>
internal sealed class LedgerParticipant(LedgerContext ledger, LedgerFailures failures) : IBurstParticipant
{
    public int Order => 1000;

    public Task AfterRunAsync(IBurst burst, BurstResult result, CancellationToken cancellationToken)
    {
        ledger.Rows.Add(new LedgerRow { InstanceId = result.State.InstanceId });
        return Task.CompletedTask;
    }

    public async Task BeforeCommitAsync(IBurst burst, CancellationToken cancellationToken)
    {
        await ledger.WriteWithBurstAsync(burst, [], cancellationToken);
        foreach (var row in ledger.Rows.Local)
            failures.Check(row.InstanceId);
    }
}

internal sealed class LedgerFailures
{
    private readonly HashSet<string> instances = [];

    public void FailFor(string instanceId) => instances.Add(instanceId);

    public void Repair() => instances.Clear();

    public void Check(string instanceId)
    {
        if (instances.Contains(instanceId))
            throw new InvalidOperationException($"台账拒绝 {instanceId}");
    }
}
