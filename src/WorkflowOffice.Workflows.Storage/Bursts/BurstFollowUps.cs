using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>What follows from a run within the same burst: children start, a finished child takes its parent further, events are published.</summary>
internal sealed class BurstFollowUps
{
    /// <summary>Child workflows that start each other without end must not hold a transaction for ever.</summary>
    public const int MaximumRuns = 100;

    private readonly Queue<Func<CancellationToken, Task>> waiting = new();
    private bool running;
    private int runs;

    public async Task AddAndRunAsync(Burst burst, BurstResult result, CancellationToken cancellationToken)
    {
        if (++runs > MaximumRuns)
            throw new TooManyRunsException(result.State.InstanceId);
        foreach (var effect in result.Effects)
            Add(burst, result.State.InstanceId, effect);
        if (running)
            return;

        running = true;
        while (waiting.TryDequeue(out var next))
            await next(cancellationToken);
        running = false;
    }

    private void Add(Burst burst, string senderId, WorkflowEffect effect)
    {
        switch (effect.Kind)
        {
            case "dispatch-workflow":
                waiting.Enqueue(ct => StartChildAsync(burst, effect.Payload, ct));
                break;
            case "child-finished":
                waiting.Enqueue(ct => ResumeParentAsync(burst, effect.Payload, ct));
                break;
            case "publish-event":
                burst.Commit.Add(EventStimulus(senderId, effect.Payload));
                break;
            case "run-task":
                break; // Its bookmark is all there is to do: somebody completes the task by resuming it.
            default:
                burst.Enqueue(effect.Kind, $"{senderId}/{effect.ActivityInstanceId}/{effect.Kind}", effect.Payload, senderId);
                break;
        }
    }

    private static StimulusRow EventStimulus(string senderId, JsonObject payload) => new(
        "Elsa.Event",
        new JsonObject { ["eventName"] = Text(payload, "eventName") },
        new Dictionary<string, JsonNode?> { ["__EventPayloadWorkflowInput"] = payload["payload"] },
        Text(payload, "correlationId"),
        senderId,
        Text(payload, "workflowInstanceId"));

    private static async Task StartChildAsync(Burst burst, JsonObject payload, CancellationToken cancellationToken)
    {
        var definition = await burst.Definitions.GetAsync(Text(payload, "definitionVersionId")!, cancellationToken);
        await burst.StartAsync(
            new StartWorkflow(
                definition, Text(payload, "instanceId")!, Values(payload["input"]), Text(payload, "correlationId"),
                ParentInstanceId: Text(payload, "parentInstanceId")),
            cancellationToken);
    }

    /// <summary>The parent may not wait, may no longer wait, or may have ended: then the child ends without it.</summary>
    private static async Task ResumeParentAsync(Burst burst, JsonObject payload, CancellationToken cancellationToken)
    {
        if (Text(payload, "parentInstanceId") is not { } parentId)
            return;
        var parent = await burst.FindAsync(parentId, RowLock.Wait, cancellationToken);
        var child = Text(payload, "childInstanceId");
        var bookmark = parent?.State.Bookmarks.Find(b => b.Payload is { } facts && Text(facts, "childInstanceId") == child);
        if (bookmark is not null && parent!.State.Status == WorkflowStatus.Running)
            await burst.ResumeAsync(new ResumeBookmark(parentId, bookmark.Id, Values(payload["output"])), cancellationToken);
    }

    private static string? Text(JsonObject payload, string name) =>
        payload[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static Dictionary<string, JsonNode?>? Values(JsonNode? values) =>
        (values as JsonObject)?.ToDictionary(p => p.Key, p => p.Value?.DeepClone());
}
