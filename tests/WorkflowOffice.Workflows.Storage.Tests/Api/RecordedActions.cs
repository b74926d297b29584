using System.Collections.Concurrent;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

/// <summary>Stands for the audit trail; can be told to fail, as an audit row may.</summary>
internal sealed class RecordedActions : IIncidentListener
{
    private readonly ConcurrentQueue<IncidentResolved> actions = new();

    public string? FailsFor { get; set; }

    public Task OnResolvedAsync(IncidentResolved resolved, CancellationToken cancellationToken)
    {
        if (resolved.InstanceId == FailsFor)
            throw new InvalidOperationException("no audit row, no change");
        actions.Enqueue(resolved);
        return Task.CompletedTask;
    }

    public IEnumerable<string> Of(string instanceId) =>
        actions.Where(a => a.InstanceId == instanceId).Select(a => $"{a.Action} {a.By}：{a.Reason}");
}
