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
    private HashSet<string> told = [];

    public async Task LookAsync(CancellationToken cancellationToken)
    {
        // Taken before the rest is read: whoever comes meanwhile is told in the next round.
        var begun = observed.TakeBegun();
        var ids = observed.All;
        if (ids.Count == 0)
        {
            (last, told) = ([], []);
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
        var toldNow = new HashSet<string>();
        foreach (var (id, pulse) in now)
        {
            var moved = last.GetValueOrDefault(id) is { } before && before != pulse;
            // It may have moved after the viewer read it and before the viewer observed it. Only the newcomer is told: a viewer has three
            // connections, and telling all of them at every coming would keep it busy.
            var connections = newcomers[id].ToList();
            if (moved || connections.Count > 0)
            {
                await TellAsync(moved ? hub.Clients.Group(id) : hub.Clients.Clients(connections), scope.ServiceProvider, catalog, id, cancellationToken);
                toldNow.Add(id);
            }
            // The viewer's journal reads its new entries without drawing them; they are drawn with the next thing that changes. Where that was
            // earlier than the entries nothing would show them: so the instance is told once more, a round later.
            else if (told.Contains(id))
            {
                await TellInstanceAsync(hub.Clients.Group(id), id, cancellationToken);
            }
        }

        (last, told) = (now, toldNow);
    }

    private static async Task TellAsync(
        IClientProxy observers, IServiceProvider services, IWorkflowInstanceCatalog catalog, string instanceId, CancellationToken cancellationToken)
    {
        var runs = await ActivityRuns.ReadAsync(catalog, services.GetRequiredService<IWorkflowInstances>(), instanceId, null, cancellationToken);
        await observers.SendAsync("ActivityExecutionLogUpdatedAsync", new { Stats = ActivityStats.Of(runs) }, cancellationToken);
        await observers.SendAsync("WorkflowExecutionLogUpdatedAsync", new { }, cancellationToken);
        await TellInstanceAsync(observers, instanceId, cancellationToken);
    }

    private static Task TellInstanceAsync(IClientProxy observers, string instanceId, CancellationToken cancellationToken) =>
        observers.SendAsync("WorkflowInstanceUpdatedAsync", new { WorkflowInstanceId = instanceId }, cancellationToken);
}
