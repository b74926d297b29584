using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Api.Problems;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>
/// The designer draws an empty or partial canvas when it meets something it does not know, and then saves that. A save that would lose
/// what it may not have shown is refused: everything, most of many steps, or several steps whose type this installation does not offer.
/// </summary>
internal static class LostSteps
{
    private const int Many = 5;

    public static async Task RefuseAsync(
        IWorkflowDefinitions definitions, ActivityRegistry registry, string basisVersionId, JsonObject model, CancellationToken cancellationToken)
    {
        var before = StepsOf((await definitions.GetAsync(basisVersionId, cancellationToken)).Json);
        var after = StepsOf(model);
        if (before.Count == 0)
            return;
        if (after.Count == 0)
            throw new LostStepsException($"保存的流程是空的，而原来有 {before.Count} 个环节，没有保存。请刷新设计器；确要清空，请保留至少一个环节。");
        var lost = before.Where(step => !after.ContainsKey(step.Key)).ToList();
        if (lost.Count >= Many && lost.Count * 2 > before.Count)
            throw new LostStepsException(
                $"本次保存会丢掉 {before.Count} 个环节中的 {lost.Count} 个（{Names(lost)}），没有保存。请刷新设计器后再修改；确要删除，请分几次删除。");
        var unknown = lost.Where(step => registry.Find(step.Value.Type) is null).ToList();
        if (unknown.Count > 1)
            throw new LostStepsException(
                $"本次保存会丢掉 {unknown.Count} 个已停用的环节（{Names(unknown)}），没有保存。请刷新设计器；确要删除，请逐个删除。");
    }

    private static string Names(List<KeyValuePair<string, (string Type, string Name)>> steps) =>
        string.Join("、", steps.Take(5).Select(step => step.Value.Name)) + (steps.Count > 5 ? "……" : "");

    /// <summary>Everything below the root, by id; of two with the same id the first.</summary>
    private static Dictionary<string, (string Type, string Name)> StepsOf(JsonObject definition)
    {
        var steps = new Dictionary<string, (string, string)>();
        foreach (var node in ActivityNodes.Of(definition).Skip(1))
            steps.TryAdd((string)node["id"]!, ((string)node["type"]!, NameOf(node)));
        return steps;
    }

    private static string NameOf(JsonObject node) =>
        (node["metadata"] as JsonObject)?["displayText"]?.ToString() is { Length: > 0 } text ? text : node["name"]?.ToString() ?? (string)node["id"]!;
}
