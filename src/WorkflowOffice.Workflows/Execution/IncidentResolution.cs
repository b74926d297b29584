using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>What an operator can do about a faulted activity.</summary>
internal static class IncidentResolution
{
    public static async ValueTask RetryAsync(WorkflowExecution execution, string incidentId, string reason)
    {
        var context = Resolve(execution, incidentId, "retry", reason);
        if (context.State.CompletedAt is not null)
        {
            // The activity itself was done; what failed came after it, in the nearest owner that is still at work.
            var done = context;
            while (done.Parent is { Status: ActivityStatus.Completed } over) done = over;
            context.State.Status = ActivityStatus.Completed;
            context.Parent?.OpenChildren.Remove(context);
            await execution.GuardAsync(context, () => execution.NotifyOwnerAsync(done, done.State.Outcomes));
        }
        else if (context.Bookmarks.Count > 0)
        {
            context.State.Status = ActivityStatus.Running;
        }
        else
        {
            execution.Schedule(new WorkItem(context.Activity, context.Parent) { Existing = context });
        }

        execution.TakeUpSetAside();
    }

    public static async ValueTask SkipAsync(WorkflowExecution execution, string incidentId, IReadOnlyList<string>? outcomes, string reason)
    {
        var context = Resolve(execution, incidentId, "skip", reason);
        context.State.Status = ActivityStatus.Running;
        context.State.CompletedAt = null;
        // First, so that the container does not complete as if nothing else were to be done.
        execution.TakeUpSetAside();
        await execution.GuardAsync(context, () => context.CompleteAsync(outcomes));
    }

    /// <summary>The instance is cancelled: nobody needs to look at its incidents any more.</summary>
    public static void CloseAll(WorkflowExecution execution, string reason)
    {
        var incidents = execution.State.Incidents;
        for (var i = 0; i < incidents.Count; i++)
            if (incidents[i].ResolvedAt is null) incidents[i] = incidents[i] with { ResolvedAt = execution.Now, Resolution = $"cancel: {reason}" };
    }

    private static ActivityExecutionContext Resolve(WorkflowExecution execution, string incidentId, string action, string reason)
    {
        var incidents = execution.State.Incidents;
        var index = incidents.FindIndex(i => i.Id == incidentId && i.ResolvedAt is null);
        var context = index < 0 ? null : execution.FindContext(incidents[index].ActivityInstanceId);
        if (context is not { Status: ActivityStatus.Faulted }) throw new IncidentNotFoundException(incidentId);
        incidents[index] = incidents[index] with { ResolvedAt = execution.Now, Resolution = $"{action}: {reason}" };
        execution.Reopen();
        execution.Record.Log(execution, context, action == "retry" ? "Retried" : "Skipped", reason, new JsonObject { ["incidentId"] = incidentId });
        return context;
    }
}
