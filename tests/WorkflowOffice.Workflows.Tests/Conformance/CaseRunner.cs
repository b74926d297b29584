using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Activities.Primitives;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Tests.Support;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Tests.Conformance;

/// <summary>Runs a case and describes each step in the words of the recordings.</summary>
internal sealed class CaseRunner(ConformanceCase conformanceCase, WorkflowRunnerOptions options)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly RecordedOutput output = new();

    public async Task<List<JsonObject>> RunAsync()
    {
        var definitions = new MemoryDefinitions();
        foreach (var dependency in conformanceCase.Dependencies) definitions.Add(dependency);
        var definition = definitions.Reader.Read(conformanceCase.DefinitionText);
        var runner = new WorkflowRunner(options: options);
        WorkflowState? state = null;
        var steps = new List<JsonObject>();
        foreach (var step in conformanceCase.Steps)
        {
            output.Lines.Clear();
            var services = new TestServices().Add<IWorkflowOutputWriter>(output).Add<IWorkflowDefinitions>(definitions);
            var burst = new MemoryBurst(runner, services, Now.AddMinutes(steps.Count));
            services.Add<IBurst>(burst);
            var result = step["run"] is JsonObject run
                ? await runner.StartAsync(new StartWorkflow(definition, "instance-1", Input(run), (string?)run["correlationId"], (string?)run["triggerActivityId"]), services, default)
                : await runner.ResumeAsync(definition, state!, Resume(state!, step["resume"]!.AsObject()), services, default);
            steps.Add(Describe(definition, result, burst));
            // Between steps the state goes through JSON, as with a database.
            state = StateRoundTrip.Through(result.State);
        }

        return steps;
    }

    private static Dictionary<string, JsonNode?> Input(JsonObject step) =>
        (step["input"] as JsonObject)?.ToDictionary(p => p.Key, p => p.Value?.DeepClone()) ?? [];

    private static ResumeBookmark Resume(WorkflowState state, JsonObject resume)
    {
        var waiting = state.Bookmarks.Where(b => b.ActivityId == (string?)resume["activityId"]).ToList();
        return new ResumeBookmark(state.InstanceId, waiting[(int?)resume["index"] ?? 0].Id, Input(resume));
    }

    private JsonObject Describe(WorkflowDefinition definition, BurstResult result, MemoryBurst burst)
    {
        var activities = result.Activities.ToList();
        // Elsa lists a child's activities after the activity that executed it.
        var children = new Queue<BurstResult>(burst.Children);
        for (var i = 0; i < activities.Count; i++)
            if (activities[i].ActivityType == "Elsa.ExecuteWorkflow" && activities[i].Status != ActivityStatus.Faulted && children.TryDequeue(out var child))
                activities.InsertRange(i + 1, child.Activities);
        var variables = result.State.GetVariables();
        var described = new JsonObject
        {
            ["status"] = result.State.Status.ToString(),
            ["subStatus"] = result.State.SubStatus.ToString(),
            ["activities"] = new JsonArray([.. activities.Select(Describe)]),
            ["events"] = new JsonArray([.. result.Journal.Select(e => (JsonNode?)Describe(e))]),
            ["bookmarks"] = new JsonArray([.. result.State.Bookmarks.Select(Describe)]),
            ["incidents"] = new JsonArray([.. result.State.Incidents.Select(Describe)]),
            ["variables"] = new JsonObject(definition.Variables.Select(v => KeyValuePair.Create(v.Name, variables.GetValueOrDefault(v.Name)?.DeepClone()))),
            ["variableClrTypes"] = new JsonObject(definition.Variables.Select(v => KeyValuePair.Create(v.Name, (JsonNode?)ClrType(v, variables.GetValueOrDefault(v.Name))))),
            ["output"] = new JsonObject(result.State.Output.Select(o => KeyValuePair.Create(o.Key, o.Value?.DeepClone()))),
            ["result"] = null,
            ["stdout"] = new JsonArray([.. output.Lines.Select(l => (JsonNode?)l)]),
            ["correlationId"] = result.State.CorrelationId,
            ["name"] = result.State.Name,
        };
        return described;
    }

    private static JsonObject Describe(ActivityState activity)
    {
        var described = new JsonObject { ["activityId"] = activity.ActivityId, ["type"] = activity.ActivityType, ["status"] = activity.Status.ToString() };
        if (activity.Outcomes is { } outcomes) described["outcomes"] = new JsonArray([.. outcomes.Select(o => (JsonNode?)o)]);
        return described;
    }

    private static string Describe(JournalEntry entry) =>
        $"{entry.ActivityId} {entry.EventName}" + (entry.EventName == "Faulted" ? $": {entry.Payload!["message"]}" : "");

    private static JsonObject Describe(Bookmark bookmark) => new()
    {
        ["activityId"] = bookmark.ActivityId,
        ["activityNodeId"] = bookmark.ActivityNodeId,
        ["name"] = bookmark.Name,
        ["payload"] = bookmark.Payload?.DeepClone(),
        ["autoBurn"] = bookmark.AutoBurn,
        ["autoComplete"] = bookmark.AutoComplete,
        ["callbackMethodName"] = bookmark.CallbackMethodName,
        ["hasActivityInstanceId"] = bookmark.ActivityInstanceId.Length > 0,
    };

    private static JsonObject Describe(WorkflowIncident incident) => new()
    {
        ["activityId"] = incident.ActivityId,
        ["activityNodeId"] = incident.ActivityNodeId,
        ["activityType"] = incident.ActivityType,
        ["message"] = incident.TechnicalMessage,
        ["exceptionType"] = incident.ExceptionType,
        ["exceptionMessage"] = incident.TechnicalMessage,
        ["innerExceptionType"] = incident.InnerExceptionType,
        ["innerExceptionMessage"] = incident.InnerExceptionMessage,
    };

    /// <summary>The CLR type under which the genuine engine keeps such a value.</summary>
    private static string? ClrType(VariableDefinition variable, JsonNode? value)
    {
        var type = variable.Type;
        if (value is null) return null;
        if (type.Kind is not (VariableKind.Object or VariableKind.Structure) || (type.IsArray && type.TypeName != "Object"))
            return "System." + (type.TypeName == "Long" ? "Int64" : type.TypeName.TrimEnd('?').Replace("System.", "", StringComparison.Ordinal)) + (type.IsArray ? "[]" : "");
        // Only a storage driver turns the values of scripts into JSON.
        if (variable.StorageDriverTypeName?.Contains("Workflow", StringComparison.Ordinal) == true && !variable.StorageDriverTypeName.Contains("Memory", StringComparison.Ordinal))
            return type.IsArray ? "System.Object[]" : "System.Text.Json.Nodes." + (value is JsonObject ? "JsonObject" : value is JsonArray ? "JsonArray" : "JsonValueOfElement");
        return value.GetValueKind() switch
        {
            JsonValueKind.Object => "System.Dynamic.ExpandoObject",
            JsonValueKind.Array => "System.Object[]",
            JsonValueKind.String => "System.String",
            JsonValueKind.Number => "System.Double",
            _ => "System.Boolean",
        };
    }
}
