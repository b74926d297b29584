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

    private static JsonObject Literal(string value) => new()
    {
        ["typeName"] = "String",
        ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value },
    };
}
