using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Instances;

/// <summary>Writes test runs as finished instances and takes them away again.</summary>
internal sealed class TestRuns(BurstScope scope, DatabaseSession session) : ITestRuns
{
    /// <summary>Of versions: they may be changed and deleted although test runs followed them.</summary>
    public const string IsTestRun = "starts_with(id, 'test-')";

    public void Keep(BurstResult run)
    {
        if (!run.State.InstanceId.StartsWith(ITestRuns.Prefix, StringComparison.Ordinal) || run.State.Status == WorkflowStatus.Running)
            throw new ArgumentException("Not a test run that is over.", nameof(run));
        scope.Burst.Keep(run);
    }

    public async Task DeleteAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (!instanceId.StartsWith(ITestRuns.Prefix, StringComparison.Ordinal))
            throw new InstanceIsEvidenceException(instanceId);
        await using var lease = await session.OpenAsync(cancellationToken);
        await using var command = Sql.Command(
            lease.Connection,
            "WITH lines AS (DELETE FROM workflow.journal WHERE instance_id = $1) DELETE FROM workflow.instances WHERE id = $1",
            Sql.Text(instanceId));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
