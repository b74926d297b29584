using Microsoft.AspNetCore.SignalR;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Live;

/// <summary>The viewer of an instance observes it here; whoever may look at instances may connect (the endpoint asks), by session cookie.</summary>
internal sealed class WorkflowInstanceHub(IWorkflowInstanceCatalog catalog, ObservedInstances observed) : Hub
{
    public async Task ObserveInstanceAsync(string instanceId)
    {
        if (await catalog.FindAsync(instanceId, Context.ConnectionAborted) is null)
            throw new HubException($"没有找到流程实例 {instanceId}。");
        await Groups.AddToGroupAsync(Context.ConnectionId, instanceId, Context.ConnectionAborted);
        observed.Add(Context.ConnectionId, instanceId);
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        observed.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}
