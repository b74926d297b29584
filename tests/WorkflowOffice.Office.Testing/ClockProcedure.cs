using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office.Testing;

/// <summary>A procedure that is nothing but one clock, for tests of clocks: any rule, from any fact.</summary>
public static class ClockProcedure
{
    private const string DefinitionId = "one-clock";
    private static int last;

    /// <summary>Publishes the definition; to be called once per database.</summary>
    public static async Task<WorkflowDefinition> PublishAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var definitions = scope.ServiceProvider.GetRequiredService<IWorkflowDefinitions>();
        if (await definitions.FindPublishedAsync(DefinitionId, CancellationToken.None) is { } known)
            return known;
        var draft = await definitions.SaveDraftAsync(Json, "test", CancellationToken.None);
        await definitions.PublishAsync(draft.Id, "test", CancellationToken.None);
        return (await definitions.FindPublishedAsync(DefinitionId, CancellationToken.None))!;
    }

    /// <summary>Starts a case whose one step is the clock, in a burst of the caller; returns the case.</summary>
    public static async Task<Case> StartAsync(IBurst burst, WorkflowDefinition definition, ClockFact fact, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7(burst.Now);
        var @case = new Case
        {
            Id = id,
            No = string.Create(CultureInfo.InvariantCulture, $"T-{Interlocked.Increment(ref last):D6}"),
            Title = $"期限 {fact.Rule}",
            InstanceId = id.ToString("N"),
            DefinitionId = definition.DefinitionId,
            DefinitionVersionId = definition.Id,
            DefinitionVersion = definition.Version,
            Procedure = definition.Name,
            StartedById = fact.StarterId,
            StartedByName = "张维",
            StartedByUnitId = null,
            StartedAt = burst.Now,
        };
        @case.Merge(new JsonObject
        {
            ["Rule"] = fact.Rule,
            ["StartFact"] = fact.StartedOn,
            ["Days"] = fact.Length,
            ["FixedDate"] = fact.FixedDate,
            ["Ladder"] = fact.Ladder,
            ["WhenDue"] = fact.Escalates ? "Escalate" : "Complete",
        });
        burst.Services.GetRequiredService<OfficeDbContext>().Cases.Add(@case);
        await burst.StartAsync(new StartWorkflow(definition, @case.InstanceId, CorrelationId: @case.No), cancellationToken);
        return @case;
    }

    private static string Json => new JsonObject
    {
        ["$schema"] = "https://elsaworkflows.io/schemas/workflow-definition/v3.0.0/schema.json",
        ["id"] = "one-clock-v1",
        ["definitionId"] = DefinitionId,
        ["name"] = "一个期限",
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
                Activity("open", "WorkflowOffice.OpenCase"),
                Activity("clock", "WorkflowOffice.StatutoryDeadline", new()
                {
                    ["key"] = Literal("clock"),
                    ["rule"] = Script("variables.Case.Rule"),
                    ["startedOn"] = Script("variables.Case.StartFact"),
                    ["length"] = Script("variables.Case.Days", "Int32"),
                    ["fixedDate"] = Script("variables.Case.FixedDate"),
                    ["post"] = Literal("SupervisionOfficer"),
                    ["ladder"] = Script("variables.Case.Ladder"),
                    ["whenDue"] = Script("variables.Case.WhenDue"),
                }),
                Activity("finish", "Elsa.Finish")),
            ["connections"] = new JsonArray(Connection("open", "Done", "clock"), Connection("clock", "届满", "finish")),
        },
    }.ToJsonString();

    private static JsonObject Activity(string id, string type, JsonObject? inputs = null)
    {
        var activity = new JsonObject { ["id"] = id, ["nodeId"] = $"Workflow1:flow:{id}", ["name"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, value) in inputs ?? [])
            activity[name] = value!.DeepClone();
        return activity;
    }

    private static JsonObject Literal(string value) => Input("String", "Literal", value);

    private static JsonObject Script(string value, string type = "String") => Input(type, "JavaScript", value);

    private static JsonObject Input(string type, string syntax, string value) =>
        new() { ["typeName"] = type, ["expression"] = new JsonObject { ["type"] = syntax, ["value"] = value } };

    private static JsonObject Connection(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };
}
