using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>A definition from elsewhere may say when the engine commits; here a burst commits once, at its end, and whoever publishes is told.</summary>
internal static class CommitStrategyCheck
{
    private const string Field = "commitStrategyName";

    public static IEnumerable<GateFinding> Find(WorkflowDefinition definition, IEnumerable<Activity> steps)
    {
        if (DefinitionJson.Text(definition.Json["options"] as JsonObject, Field) is { Length: > 0 } name)
            yield return Finding(null, name);
        foreach (var step in steps)
            if (DefinitionJson.Text(step.Json["customProperties"] as JsonObject, Field) is { Length: > 0 } ofStep)
                yield return Finding(step, ofStep);
    }

    private static GateFinding Finding(Activity? step, string name) => GateFinding.Warning(
        GateCodes.CommitStrategyHasNoEffect, step, $"提交方式“{name}”不起作用：本系统每次推进只提交一次，要么全部生效，要么全部不生效。",
        "可以原样保留（导出时不变），也可以在设计器中清除。", name);
}
