using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.Scenarios.Accountability;

/// <summary>A procedure of one step that assigns somebody to enforcement: the person must hold a valid credential (SM-16).</summary>
internal sealed class AssignmentProcedure(OfficeHost office, string caseId)
{
    private const string Title = "指派执法人员";

    internal static async Task<AssignmentProcedure> PublishAsync(OfficeHost office)
    {
        await using (var scope = office.Services.CreateAsyncScope())
        {
            var definitions = scope.ServiceProvider.GetRequiredService<IWorkflowDefinitions>();
            var draft = await definitions.SaveDraftAsync(Definition.ToJsonString(), Actor.SystemName, CancellationToken.None);
            await definitions.PublishAsync(draft.Id, Actor.SystemName, CancellationToken.None);
        }

        var started = (await (await office.AsAsync("zhangwei")).PostAsync("/api/procedures/assignment/start", new { title = Title }))!;
        return new AssignmentProcedure(office, started["caseId"]!.GetValue<string>());
    }

    internal async Task RegisterCredentialAsync(string login)
    {
        var holder = await office.AsAsync(login);
        await (await office.AsAsync(FaultStory.Investigator)).PostAsync(
            "/api/credentials", new { personId = holder.Id, kind = "行政执法证", no = "22010600101", issuer = "区司法局", validFrom = "2025-01-01", validTo = "2029-12-31" });
    }

    internal async Task AssignAsync(string login) =>
        await (await office.AsAsync("zhangwei")).CompleteAsync(Title, caseId, "指派", new JsonObject { ["OfficerId"] = (await office.AsAsync(login)).Id });

    internal async Task<JsonNode> RefusedAsync(string code, string login)
    {
        var user = await office.AsAsync("zhangwei");
        var id = (await user.TaskAsync(Title, caseId))["id"]!.GetValue<string>();
        var body = await user.BodyAsync(id, "指派", new JsonObject { ["OfficerId"] = (await office.AsAsync(login)).Id });
        return await user.RefusedAsync(HttpStatusCode.UnprocessableEntity, code, $"/api/tasks/{id}/complete", body);
    }

    private static JsonObject Definition => new()
    {
        ["$schema"] = "https://elsaworkflows.io/schemas/workflow-definition/v3.0.0/schema.json",
        ["id"] = "assignment-v1",
        ["definitionId"] = "assignment",
        ["name"] = Title,
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
                new JsonObject { ["id"] = "open", ["nodeId"] = "Workflow1:flow:open", ["type"] = "WorkflowOffice.OpenCase", ["version"] = 1 },
                new JsonObject
                {
                    ["id"] = "assign",
                    ["nodeId"] = "Workflow1:flow:assign",
                    ["type"] = "WorkflowOffice.HumanTask",
                    ["version"] = 1,
                    ["title"] = Input("String", "Literal", Title),
                    ["post"] = Input("String", "Literal", "SupervisionOfficer"),
                    ["outcomes"] = Input("System.String[], System.Private.CoreLib", "Object", """["指派"]"""),
                    ["form"] = Input("Object", "Object", """{"fields":[{"name":"OfficerId","label":"执法人员","kind":"person","required":true,"postCode":"EnforcementOfficer","needsCredential":true}]}"""),
                }),
            ["connections"] = new JsonArray(Connection("open", "Done", "assign"), Connection("assign", "指派", "assign")),
        },
    };

    private static JsonObject Connection(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };

    private static JsonObject Input(string type, string kind, string value) => new()
    {
        ["typeName"] = type,
        ["expression"] = new JsonObject { ["type"] = kind, ["value"] = value },
    };
}
