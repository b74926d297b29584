using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Activities.Workflows;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Reads the outer part of a definition: identity, variables, inputs, outputs, options, root.</summary>
internal static class WorkflowReading
{
    public static WorkflowDefinition Read(ActivityGraphReader graph, JsonObject json, string path)
    {
        var options = Section(graph, json, "options", path);
        var definition = new WorkflowDefinition
        {
            Id = TextOrFinding(graph, json, "id", path) ?? "",
            DefinitionId = TextOrFinding(graph, json, "definitionId", path) ?? "",
            Version = DefinitionJson.Number(json, "version") ?? 1,
            Name = TextOrFinding(graph, json, "name", path) ?? "",
            Description = TextOrFinding(graph, json, "description", path),
            IsLatest = DefinitionJson.Flag(json, "isLatest"),
            IsPublished = DefinitionJson.Flag(json, "isPublished"),
            Json = json,
            Variables = graph.ReadVariables(json["variables"], path + ".variables"),
            Inputs = ReadInputs(graph, json["inputs"], path + ".inputs"),
            Outputs = ReadOutputs(graph, json["outputs"], path + ".outputs"),
            Outcomes = ReadOutcomes(graph, json["outcomes"], path + ".outcomes"),
            IncidentStrategy = WorkflowStrategies.Incidents(graph, options, path + ".options"),
            ActivationStrategy = WorkflowStrategies.Activation(graph, options, path + ".options"),
            UsableAsActivity = DefinitionJson.Flag(options, "usableAsActivity"),
        };
        if (json["version"] is { } version && DefinitionJson.Number(json, "version") is null)
            graph.Findings.Add(new DefinitionFinding(FindingCodes.WrongValueType, "version 应是整数。", path + ".version"));
        var workflow = new WorkflowActivity { Definition = definition, Json = json, JsonPath = path, Type = "Elsa.Workflow" };
        workflow.DisplayText = definition.Name;
        workflow.LogRules = LogPersistence.LogRuleReading.Read(graph, workflow, json["customProperties"], path);
        definition.Workflow = workflow;
        // A sub-workflow's wrapper stands among the activities; the outermost one is added by the caller.
        if (path != "$") graph.Activities.Add(workflow);
        if (json["root"] is null) graph.Findings.Add(new DefinitionFinding(FindingCodes.MissingRoot, "流程缺少 root（根活动）。", path + ".root"));
        workflow.Root = graph.ReadChild(workflow, json["root"], path + ".root");
        return definition;
    }

    private static string? TextOrFinding(ActivityGraphReader graph, JsonObject json, string name, string path)
    {
        var text = DefinitionJson.Text(json, name);
        if (text is null && json[name] is not null)
            graph.Findings.Add(new DefinitionFinding(FindingCodes.WrongValueType, $"{name} 应是文本。", $"{path}.{name}"));
        return text;
    }

    private static JsonObject? Section(ActivityGraphReader graph, JsonObject json, string name, string path)
    {
        if (json[name] is null or JsonObject) return json[name] as JsonObject;
        graph.Findings.Add(new DefinitionFinding(FindingCodes.WrongValueType, $"{name} 应是 JSON 对象。", $"{path}.{name}"));
        return null;
    }

    private static List<WorkflowInputDefinition> ReadInputs(ActivityGraphReader graph, JsonNode? json, string path) =>
    [
        .. DefinitionJson.Objects(json, path, graph.Findings).Select(i => new WorkflowInputDefinition(
            DefinitionJson.Text(i.Item, "name") ?? "",
            DefinitionJson.TypeOf(i.Item, "type"),
            DefinitionJson.Text(i.Item, "displayName"),
            DefinitionJson.Text(i.Item, "description"),
            DefinitionJson.Text(i.Item, "category"),
            DefinitionJson.Text(i.Item, "uiHint"))
        {
            StorageDriverType = DefinitionJson.Text(i.Item, "storageDriverType"),
        }),
    ];

    private static List<WorkflowOutputDefinition> ReadOutputs(ActivityGraphReader graph, JsonNode? json, string path) =>
    [
        .. DefinitionJson.Objects(json, path, graph.Findings).Select(o => new WorkflowOutputDefinition(
            DefinitionJson.Text(o.Item, "name") ?? "",
            DefinitionJson.TypeOf(o.Item, "type"),
            DefinitionJson.Text(o.Item, "displayName"),
            DefinitionJson.Text(o.Item, "description"),
            DefinitionJson.Text(o.Item, "category"))),
    ];

    private static List<string> ReadOutcomes(ActivityGraphReader graph, JsonNode? json, string path)
    {
        if (json is null) return [];
        if (json is JsonArray list && list.All(i => i is JsonValue v && v.TryGetValue<string>(out _)))
            return [.. list.Select(i => i!.GetValue<string>())];
        graph.Findings.Add(new DefinitionFinding(FindingCodes.WrongValueType, "outcomes 应是文本列表。", path));
        return [];
    }
}
