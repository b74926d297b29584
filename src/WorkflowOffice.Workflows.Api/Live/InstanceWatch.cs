using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Api.Instances;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Live;

/// <summary>Looks whether observed instances have moved and tells those who observe them.</summary>
/// <remarks>
/// Asks the database, whichever host moved them: one indexed query per round and host, and none while nobody looks (decision 0018). The
/// messages carry counts and an id; the viewer fetches everything else through the API, which asks for the permission again.
/// </remarks>
internal sealed class InstanceWatch(IServiceScopeFactory scopes, ObservedInstances observed, IHubContext<WorkflowInstanceHub> hub)
{
    private Dictionary<string, InstancePulse> last = [];

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        // Taken before the rest is read: whoever comes meanwhile is told in the next round.
        var newlyObserved = observed.TakeNew();
        var ids = observed.All;
        if (ids.Count == 0)
        {
            last = [];
            return;
        }

        try
        {
            await TellAllAsync(ids, newlyObserved, cancellationToken);
        }
        catch
        {
            foreach (var id in newlyObserved)
                observed.MarkNew(id);
            throw;
        }
    }

    private async Task TellAllAsync(IReadOnlyCollection<string> ids, IReadOnlySet<string> newlyObserved, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<IWorkflowInstanceCatalog>();
        var now = (await catalog.ReadPulsesAsync(ids, cancellationToken)).ToDictionary(pulse => pulse.InstanceId);
        foreach (var pulse in now.Values)
            // Also when somebody has just come: it may have moved after the viewer read it and before the viewer observed it. A viewer has
            // three connections, and the last of them may come after the others have been told.
            if (newlyObserved.Contains(pulse.InstanceId) || last.GetValueOrDefault(pulse.InstanceId) != pulse)
                await TellAsync(scope.ServiceProvider, catalog, pulse.InstanceId, cancellationToken);
        last = now;
    }

    private async Task TellAsync(IServiceProvider services, IWorkflowInstanceCatalog catalog, string instanceId, CancellationToken cancellationToken)
    {
        var runs = await ActivityRuns.ReadAsync(catalog, services.GetRequiredService<IWorkflowInstances>(), instanceId, null, cancellationToken);
        var observers = hub.Clients.Group(instanceId);
        await observers.SendAsync("ActivityExecutionLogUpdatedAsync", new { Stats = ActivityStats.Of(runs) }, cancellationToken);
        await observers.SendAsync("WorkflowExecutionLogUpdatedAsync", new { }, cancellationToken);
        await observers.SendAsync("WorkflowInstanceUpdatedAsync", new { WorkflowInstanceId = instanceId }, cancellationToken);
    }
}
