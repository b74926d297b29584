using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Activities.Workflows;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Checks across activities, for import and publishing.</summary>
internal static class DefinitionChecks
{
    public static void Run(WorkflowDefinition definition, ActivityGraphReader graph)
    {
        DuplicateIds(definition, graph);
        foreach (var activity in graph.Activities.Where(a => !IsInsideSubWorkflow(a)))
        {
            foreach (var input in activity.Inputs) Reference(definition, graph, activity, input);
            foreach (var output in activity.Outputs) Target(definition, graph, activity, output);
        }
    }

    /// <summary>The variable with this id that an activity can see; null where there is none.</summary>
    public static VariableDefinition? VisibleVariable(Activity activity, string id)
    {
        for (Activity? scope = activity; scope is not null; scope = scope.Parent)
        {
            var found = scope.DeclaredVariables.FirstOrDefault(v => v.Id == id || v.Name == id);
            if (found is not null) return found;
            if (scope is WorkflowActivity) return null;
        }

        return null;
    }

    public static bool IsInsideSubWorkflow(Activity activity)
    {
        for (var parent = activity.Parent; parent is not null; parent = parent.Parent)
            if (parent is SubWorkflowActivity) return true;
        return false;
    }

    private static void DuplicateIds(WorkflowDefinition definition, ActivityGraphReader graph)
    {
        var duplicates = definition.Activities.Where(a => !IsInsideSubWorkflow(a)).GroupBy(a => a.Id).Where(g => g.Count() > 1);
        foreach (var group in duplicates)
            foreach (var activity in group.Skip(1))
                graph.Add(FindingCodes.DuplicateActivityId, $"活动编号 {activity.Id} 重复（另见 {group.First().JsonPath}）。", activity.JsonPath + ".id", activity);
    }

    private static void Reference(WorkflowDefinition definition, ActivityGraphReader graph, Activity activity, Input input)
    {
        if (input.Expression is not { Type: Expression.Variable or Expression.Input, Value: { } value } expression) return;
        if (value is not JsonObject && ValueConversion.ParseText(value) is not JsonObject && !string.IsNullOrWhiteSpace(ValueText.Of(value)))
        {
            // Elsa takes a bare name for nothing; nothing is silently ignored.
            graph.Add(FindingCodes.UnknownReference, $"输入 {input.Name} 只写了名称 {ValueText.Excerpt(value)}，请在列表中选择变量或流程输入。", expression.Path + ".value", activity);
            return;
        }

        var id = ReferenceId(value, expression.Type == Expression.Variable ? "id" : "name");
        if (expression.Type == Expression.Variable && (id is null || VisibleVariable(activity, id) is null))
            graph.Add(FindingCodes.UnknownReference, $"输入 {input.Name} 引用了不存在的变量 {id}。", expression.Path + ".value", activity);
        if (expression.Type == Expression.Input && (id is null || definition.Inputs.All(i => i.Name != id)))
            graph.Add(FindingCodes.UnknownReference, $"输入 {input.Name} 引用了不存在的流程输入 {id}。", expression.Path + ".value", activity);
    }

    private static void Target(WorkflowDefinition definition, ActivityGraphReader graph, Activity activity, Output output)
    {
        if (output.TargetId is not { } id || VisibleVariable(activity, id) is not null || definition.Outputs.Any(o => o.Name == id)) return;
        graph.Add(
            FindingCodes.UnknownReference,
            $"输出 {output.Name} 要写入的变量或流程输出 {id} 不存在。",
            $"{activity.JsonPath}.{Registry.ActivityDescriber.JsonName(output.Name)}.memoryReference.id",
            activity);
    }

    /// <summary>The id in a Variable or Input expression, which may be an object, text holding one, or the bare name.</summary>
    public static string? ReferenceId(JsonNode value, string field)
    {
        var node = value as JsonObject ?? ValueConversion.ParseText(value) as JsonObject;
        if (node is not null) return DefinitionJson.Text(node, field) ?? DefinitionJson.Text(node, "name");
        return value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : null;
    }
}
