using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>A procedure of one step, published for a test that needs a form and nothing else; the step comes again and again.</summary>
internal static class OneStepProcedure
{
    /// <param name="next">What comes after the step, instead of the step again.</param>
    /// <returns>The id of a case of it, started by that person.</returns>
    internal static async Task<string> StartAsync(
        OfficeHost office, string definitionId, string title, string post, string outcome, string form, string login = "zhangwei", JsonObject? next = null)
    {
        await using (var scope = office.Services.CreateAsyncScope())
        {
            var definitions = scope.ServiceProvider.GetRequiredService<IWorkflowDefinitions>();
            var draft = await definitions.SaveDraftAsync(Definition(definitionId, title, post, outcome, form, next).ToJsonString(), Actor.SystemName, CancellationToken.None);
            await definitions.PublishAsync(draft.Id, Actor.SystemName, CancellationToken.None);
        }

        var started = (await (await office.AsAsync(login)).PostAsync($"/api/procedures/{definitionId}/start", new { title }))!;
        return started["caseId"]!.GetValue<string>();
    }

    private static JsonObject Definition(string definitionId, string title, string post, string outcome, string form, JsonObject? next) => new()
    {
        ["$schema"] = "https://elsaworkflows.io/schemas/workflow-definition/v3.0.0/schema.json",
        ["id"] = definitionId + "-v1",
        ["definitionId"] = definitionId,
        ["name"] = title,
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
            ["activities"] = new JsonArray(
            [
                new JsonObject { ["id"] = "open", ["nodeId"] = "Workflow1:flow:open", ["type"] = "WorkflowOffice.OpenCase", ["version"] = 1 },
                new JsonObject
                {
                    ["id"] = "step",
                    ["nodeId"] = "Workflow1:flow:step",
                    ["type"] = "WorkflowOffice.HumanTask",
                    ["version"] = 1,
                    ["title"] = Input("String", "Literal", title),
                    ["post"] = Input("String", "Literal", post),
                    ["outcomes"] = Input("System.String[], System.Private.CoreLib", "Object", $"[\"{outcome}\"]"),
                    ["form"] = Input("Object", "Object", form),
                },
                .. next is null ? Array.Empty<JsonNode>() : [next],
            ]),
            ["connections"] = new JsonArray(Connection("open", "Done", "step"), Connection("step", outcome, next?["id"]!.GetValue<string>() ?? "step")),
        },
    };

    private static JsonObject Connection(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };

    internal static JsonObject Input(string type, string kind, string value) => new()
    {
        ["typeName"] = type,
        ["expression"] = new JsonObject { ["type"] = kind, ["value"] = value },
    };
}
