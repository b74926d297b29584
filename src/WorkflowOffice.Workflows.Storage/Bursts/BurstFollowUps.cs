using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>What follows from a run within the same burst: children start, a finished child takes its parent further, events are published.</summary>
internal sealed class BurstFollowUps
{
    /// <summary>Workflows that call each other without end must not hold a transaction for ever.</summary>
    public const int MaximumRuns = 100;

    /// <summary>Children that start in the parent's own burst; the rest start in bursts of their own, soon after the commit.</summary>
    public const int MaximumStarts = 20;

    /// <summary>Parents above a child. All of them may go on in the burst in which the last child ends, so there are fewer than runs.</summary>
    public const int MaximumDepth = 50;

    private readonly Queue<Func<CancellationToken, Task>> waiting = new();
    private bool running;
    private int runs;
    private int starts;

    public async Task AddAndRunAsync(Burst burst, BurstResult result, CancellationToken cancellationToken)
    {
        if (++runs > MaximumRuns)
            throw new TooManyRunsException(result.State.InstanceId);
        foreach (var effect in result.Effects)
            Add(burst, result.State.InstanceId, effect);
        if (running)
            return;

        running = true;
        try
        {
            while (waiting.TryDequeue(out var next))
                await next(cancellationToken);
        }
        finally
        {
            running = false;
        }
    }

    private void Add(Burst burst, string senderId, WorkflowEffect effect)
    {
        switch (effect.Kind)
        {
            case "dispatch-workflow":
                AddStart(burst, ChildOf(effect, burst.DepthOf(senderId) + 1));
                break;
            case "child-finished":
                waiting.Enqueue(ct => ChildFinished.ResumeParentAsync(burst, senderId, effect.Payload, ct));
                break;
            case "publish-event":
                burst.Commit.Add(EventOf(senderId, effect.Payload));
                break;
            case "run-task":
                break; // Its bookmark is all there is to do: somebody completes the task by resuming it.
            default:
                burst.Enqueue(effect.Kind, Payload.Text(effect.Payload, "idempotencyKey") ?? $"{senderId}/{effect.ActivityInstanceId}/{effect.Kind}", effect.Payload, senderId);
                break;
        }
    }

    private void AddStart(Burst burst, ChildStart child)
    {
        if (child.Channel is not null || ++starts > MaximumStarts)
            burst.Commit.Add(child);
        else
            waiting.Enqueue(ct => StartAsync(burst, child, ct));
    }

    public static async Task StartAsync(Burst burst, ChildStart child, CancellationToken cancellationToken)
    {
        if (child.Depth > MaximumDepth)
            throw new TooManyRunsException(child.ParentInstanceId ?? child.InstanceId);
        var definition = await burst.Definitions.GetAsync(child.DefinitionVersionId, cancellationToken);
        var start = new StartWorkflow(
            definition, child.InstanceId, Payload.Values(child.Input), child.CorrelationId, child.TriggerActivityId, child.ParentInstanceId);
        await burst.StartAsync(start, child.AwaitedBy, child.Depth, cancellationToken);
    }

    private static ChildStart ChildOf(WorkflowEffect effect, int depth) => new(
        Payload.Text(effect.Payload, "instanceId")!,
        Payload.Text(effect.Payload, "definitionVersionId")!,
        effect.Payload["input"] as JsonObject ?? [],
        Payload.Text(effect.Payload, "correlationId"),
        Payload.Text(effect.Payload, "parentInstanceId")!,
        effect.Payload["waitForCompletion"]?.GetValue<bool>() == true ? effect.ActivityInstanceId : null,
        depth,
        Channel: Payload.Text(effect.Payload, "channel"));

    private static StimulusRow EventOf(string senderId, JsonObject payload) => new(
        "Elsa.Event",
        new JsonObject { ["eventName"] = Payload.Text(payload, "eventName") },
        new Dictionary<string, JsonNode?> { ["__EventPayloadWorkflowInput"] = payload["payload"] },
        Payload.Text(payload, "correlationId"),
        senderId,
        Payload.Text(payload, "workflowInstanceId"));
}
