using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Testing;

/// <summary>Writes and publishes small procedures: one flowchart that opens a case and then does what the test is about.</summary>
public static class TestProcedure
{
    /// <summary>Publishes the definition unless this database has it.</summary>
    public static async Task<WorkflowDefinition> PublishAsync(IServiceProvider services, JsonObject definition)
    {
        await using var scope = services.CreateAsyncScope();
        var definitions = scope.ServiceProvider.GetRequiredService<IWorkflowDefinitions>();
        var id = definition["definitionId"]!.GetValue<string>();
        if (await definitions.FindPublishedAsync(id, CancellationToken.None) is { } known)
            return known;
        var draft = await definitions.SaveDraftAsync(definition.ToJsonString(), Actor.SystemName, CancellationToken.None);
        await definitions.PublishAsync(draft.Id, Actor.SystemName, CancellationToken.None);
        return (await definitions.FindPublishedAsync(id, CancellationToken.None))!;
    }

    /// <param name="activities">What comes beside <c>open</c>, the start, which opens the case.</param>
    public static JsonObject Definition(string definitionId, string name, IEnumerable<JsonObject> activities, IEnumerable<JsonObject> connections) => new()
    {
        ["$schema"] = "https://elsaworkflows.io/schemas/workflow-definition/v3.0.0/schema.json",
        ["id"] = definitionId + "-v1",
        ["definitionId"] = definitionId,
        ["name"] = name,
        ["version"] = 1,
        ["toolVersion"] = "3.7.1.0",
        ["variables"] = new JsonArray(new JsonObject
        {
            ["id"] = "Case",
            ["name"] = "Case",
            ["typeName"] = "Object",
            ["isArray"] = false,
            ["storageDriverTypeName"] = "Elsa.Workflows.WorkflowInstanceStorageDriver, Elsa.Workflows.Core",
        }),
        ["root"] = new JsonObject
        {
            ["id"] = "flow",
            ["nodeId"] = "Workflow1:flow",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["start"] = "open",
            ["activities"] = new JsonArray([Activity("open", "WorkflowOffice.OpenCase"), .. activities]),
            ["connections"] = new JsonArray([.. connections]),
        },
    };

    public static JsonObject Activity(string id, string type, JsonObject? inputs = null)
    {
        var activity = new JsonObject { ["id"] = id, ["nodeId"] = $"Workflow1:flow:{id}", ["name"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, value) in inputs ?? [])
            activity[name] = value!.DeepClone();
        return activity;
    }

    public static JsonObject Connection(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };

    public static JsonObject Literal(string value) => Input("String", "Literal", value);

    public static JsonObject Script(string value, string type = "String") => Input(type, "JavaScript", value);

    public static JsonObject Json(string value, string type = "Object") => Input(type, "Object", value);

    public static JsonObject Input(string type, string syntax, string value) =>
        new() { ["typeName"] = type, ["expression"] = new JsonObject { ["type"] = syntax, ["value"] = value } };
}
