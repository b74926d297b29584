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
        var begun = observed.TakeBegun();
        var ids = observed.All;
        if (ids.Count == 0)
        {
            last = [];
            return;
        }

        try
        {
            await TellAllAsync(ids, begun.ToLookup(observation => observation.InstanceId, observation => observation.ConnectionId), cancellationToken);
        }
        catch
        {
            foreach (var observation in begun)
                observed.MarkBegun(observation);
            throw;
        }
    }

    private async Task TellAllAsync(IReadOnlyCollection<string> ids, ILookup<string, string> newcomers, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<IWorkflowInstanceCatalog>();
        var now = (await catalog.ReadPulsesAsync(ids, cancellationToken)).ToDictionary(pulse => pulse.InstanceId);
        foreach (var pulse in now.Values)
        {
            if (last.GetValueOrDefault(pulse.InstanceId) is { } before && before != pulse)
                await TellAsync(hub.Clients.Group(pulse.InstanceId), scope.ServiceProvider, catalog, pulse.InstanceId, cancellationToken);
            // It may have moved after the viewer read it and before the viewer observed it. Only the newcomer is told: a viewer has three
            // connections and opens them anew whenever it is told, so that telling all of them at every coming would keep it busy.
            else if (newcomers[pulse.InstanceId].ToList() is { Count: > 0 } connections)
                await TellAsync(hub.Clients.Clients(connections), scope.ServiceProvider, catalog, pulse.InstanceId, cancellationToken);
        }

        last = now;
    }

    private static async Task TellAsync(
        IClientProxy observers, IServiceProvider services, IWorkflowInstanceCatalog catalog, string instanceId, CancellationToken cancellationToken)
    {
        var runs = await ActivityRuns.ReadAsync(catalog, services.GetRequiredService<IWorkflowInstances>(), instanceId, null, cancellationToken);
        await observers.SendAsync("ActivityExecutionLogUpdatedAsync", new { Stats = ActivityStats.Of(runs) }, cancellationToken);
        await observers.SendAsync("WorkflowExecutionLogUpdatedAsync", new { }, cancellationToken);
        await observers.SendAsync("WorkflowInstanceUpdatedAsync", new { WorkflowInstanceId = instanceId }, cancellationToken);
    }
}
