using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>What an activity may use while its definition is read.</summary>
internal sealed class ActivityReadContext(ActivityGraphReader reader, Activity activity)
{
    public ReadMode Mode => reader.Mode;

    public void AddFinding(string code, string message, string path) =>
        reader.Findings.Add(new DefinitionFinding(code, message, path, activity.Id, activity.DisplayText));

    /// <summary>Reads an embedded activity and makes it a child.</summary>
    public Activity? ReadChild(JsonNode? json, string path) => reader.ReadChild(activity, json, path);

    public Expression? ReadExpression(JsonNode? json, string path) => reader.ReadExpression(activity, json, path);

    public IReadOnlyList<VariableDefinition> ReadVariables(JsonNode? json, string path) => reader.ReadVariables(json, path);

    /// <summary>The objects of a list with their paths; anything else in it is a finding.</summary>
    public IEnumerable<(JsonObject Item, string Path)> Objects(JsonNode? json, string path) =>
        [.. DefinitionJson.Objects(json, path, reader.Findings)];

    /// <summary>Makes text of this definition a script, to be parsed when the definition is checked.</summary>
    public Expression AddScript(string text, string path) => reader.AddScript(activity, text, path);

    /// <summary>Reads the definition behind an activity; null (with a finding) where it contains itself.</summary>
    public WorkflowDefinition? ReadSubWorkflow(JsonObject json, string path) => reader.ReadSubWorkflow(activity, json, path);

    public Input BindSyntheticInput(WorkflowInputDefinition definition, JsonObject json, string path)
    {
        var input = new Input<object> { Name = definition.Name };
        var name = ActivityDescriber.JsonName(definition.Name);
        ActivityBinder.ReadWrapped(reader, activity, input, json[name], $"{path}.{name}");
        return input;
    }

    public Output BindSyntheticOutput(WorkflowOutputDefinition definition, JsonObject json, string path)
    {
        var name = ActivityDescriber.JsonName(definition.Name);
        return new Output<object>
        {
            Name = definition.Name,
            TargetId = ActivityBinder.ReadTarget(reader, activity, definition.Name, json[name], $"{path}.{name}"),
        };
    }

    /// <summary>The outcomes an activity can end with, where the definition fixes them; null: any.</summary>
    public static IReadOnlyList<string>? KnownOutcomes(Activity activity) => OutcomesOf(activity);

    private static List<string>? OutcomesOf(Activity activity)
    {
        if (activity.Descriptor is not { } descriptor) return null;
        var flow = descriptor.Ports.Where(p => p.Type == PortType.Flow).Select(p => p.Name).ToList();
        if (descriptor.OutcomesInput is { } outcomes)
        {
            var input = activity.Inputs.FirstOrDefault(i => i.Name == outcomes.Name);
            if (input?.Expression is { Type: not (Expression.Literal or Expression.Object) }) return null;
            // Where the file names none, the activity ends by its default ones (人工办理：完成).
            var value = input?.Expression is null ? input?.DefaultJson : input.Expression.Value;
            if (value is null && input?.Expression is null) return flow.Count == 0 ? ["Done"] : flow;
            if (Values.ValueConversion.AsList(value) is not { } list) return null;
            flow.AddRange(list.Select(i => Values.ValueText.Of(i) ?? ""));
            return flow;
        }

        if (activity is IOutcomeSource source) return source.Outcomes;
        return flow.Count == 0 ? ["Done"] : flow;
    }
}
