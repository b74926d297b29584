using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>Small definitions that wait once: for a task, for an hour, or for the event "Paid".</summary>
internal static class TestWorkflow
{
    public static string Task(string definitionId, string name = "任务") => Json(definitionId, name, new JsonObject
    {
        ["type"] = "Elsa.RunTask",
        ["taskName"] = Literal("审核"),
    });

    /// <summary>So many tasks at once.</summary>
    public static string Tasks(string definitionId, int count) => Json(definitionId, "多项任务", new JsonObject
    {
        ["type"] = "Elsa.ParallelForEach",
        ["items"] = new JsonObject
        {
            ["typeName"] = "Object",
            ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = new JsonArray([.. Enumerable.Range(1, count)]).ToJsonString() },
        },
        ["body"] = new JsonObject
        {
            ["id"] = "task",
            ["type"] = "Elsa.RunTask",
            ["version"] = 1,
            ["taskName"] = Literal("审核"),
        },
    });

    public static string Hour(string definitionId) => Json(definitionId, "等一小时", new JsonObject
    {
        ["type"] = "Elsa.Delay",
        ["timeSpan"] = Literal("01:00:00"),
    });

    public static string Event(string definitionId) => Json(definitionId, "等付款", new JsonObject
    {
        ["type"] = "Elsa.Event",
        ["eventName"] = Literal("Paid"),
    });

    /// <summary>Dispatches another workflow and, if asked, waits for it.</summary>
    public static string Dispatch(string definitionId, string childId, bool wait, string? channel = null) => Json(definitionId, "派发", new JsonObject
    {
        ["channelName"] = channel is null ? null : Literal(channel),
        ["type"] = "Elsa.DispatchWorkflow",
        ["workflowDefinitionId"] = Literal(childId),
        ["waitForCompletion"] = Literal(wait ? "true" : "false", "Boolean"),
    });

    /// <summary>Dispatches another workflow once per item and waits for all of them.</summary>
    public static string BulkDispatch(string definitionId, string childId, int count, string? channel = null) => Json(definitionId, "批量派发", new JsonObject
    {
        ["channelName"] = channel is null ? null : Literal(channel),
        ["type"] = "Elsa.BulkDispatchWorkflows",
        ["workflowDefinitionId"] = Literal(childId),
        ["items"] = new JsonObject
        {
            ["typeName"] = "Object",
            ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = new JsonArray([.. Enumerable.Range(1, count)]).ToJsonString() },
        },
        ["waitForCompletion"] = Literal("true", "Boolean"),
    });

    /// <summary>Runs another workflow as part of its own burst and waits where that waits.</summary>
    public static string Execute(string definitionId, string childId) => Json(definitionId, "执行", new JsonObject
    {
        ["type"] = "Elsa.ExecuteWorkflow",
        ["workflowDefinitionId"] = Literal(childId),
        ["waitForCompletion"] = Literal("true", "Boolean"),
    });

    /// <summary>Publishes the event "Paid" and ends.</summary>
    public static string PublishEvent(string definitionId) => Json(definitionId, "付款", new JsonObject
    {
        ["type"] = "Elsa.PublishEvent",
        ["eventName"] = Literal("Paid"),
    });

    /// <summary>Faults at once.</summary>
    public static string Fault(string definitionId) => Json(definitionId, "故障", new JsonObject
    {
        ["type"] = "Elsa.Fault",
        ["message"] = Literal("材料缺页"),
    });

    /// <summary>Ends at once.</summary>
    public static string Nothing(string definitionId) => Json(definitionId, "空", new JsonObject
    {
        ["type"] = "Elsa.WriteLine",
        ["text"] = Literal("完成"),
    });

    public static async Task<WorkflowDefinition> PublishAsync(StorageHost host, string json)
    {
        var draft = await host.DefinitionsAsync(d => d.SaveDraftAsync(json, "甲", default));
        await host.DefinitionsAsync(d => d.PublishAsync(draft.Id, "甲", default));
        return (await host.DefinitionsAsync(d => d.FindPublishedAsync(draft.DefinitionId, default)))!;
    }

    /// <summary>Starts an instance and returns the id of the bookmark it waits for.</summary>
    public static Task<string> StartAsync(StorageHost host, WorkflowDefinition definition, string instanceId, string? correlationId = null) =>
        host.Bursts.RunAsync(async (burst, ct) =>
        {
            var result = await burst.StartAsync(new StartWorkflow(definition, instanceId, CorrelationId: correlationId), ct);
            return result.CreatedBookmarks.Single().Id;
        });

    /// <summary>Starts an instance that may or may not wait.</summary>
    public static Task<string> RunAsync(StorageHost host, WorkflowDefinition definition, string instanceId) =>
        host.Bursts.RunAsync(async (burst, ct) => (await burst.StartAsync(new StartWorkflow(definition, instanceId), ct)).State.SubStatus.ToString());

    /// <summary>Work that completes the one task of an instance.</summary>
    public static Func<IBurst, CancellationToken, Task<string>> Complete(string instanceId, string bookmarkId) => async (burst, ct) =>
    {
        var input = new Dictionary<string, JsonNode?> { ["RunTaskInput"] = new JsonObject { ["outcome"] = "同意" } };
        var result = await burst.ResumeAsync(new ResumeBookmark(instanceId, bookmarkId, input), ct);
        return result.State.SubStatus.ToString();
    };

    private static string Json(string definitionId, string name, JsonObject activity)
    {
        activity["id"] = "wait";
        activity["version"] = 1;
        activity["name"] = "wait";
        activity["customProperties"] = new JsonObject();
        activity["metadata"] = new JsonObject();
        return new JsonObject
        {
            ["id"] = definitionId + "-v1",
            ["definitionId"] = definitionId,
            ["name"] = name,
            ["version"] = 1,
            ["variables"] = new JsonArray(),
            ["inputs"] = new JsonArray(),
            ["outputs"] = new JsonArray(),
            ["outcomes"] = new JsonArray(),
            ["customProperties"] = new JsonObject { ["unknown"] = "kept" },
            ["options"] = new JsonObject(),
            ["root"] = activity,
        }.ToJsonString();
    }

    private static JsonObject Literal(string value, string typeName = "String") => new()
    {
        ["typeName"] = typeName,
        ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value },
    };
}
