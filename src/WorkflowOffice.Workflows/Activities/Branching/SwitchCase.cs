using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Values;
using Expression = WorkflowOffice.Workflows.Expressions.Expression;

namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>One case of a switch.</summary>
internal sealed record SwitchCase(string Label, Expression? Condition, Activity? Activity)
{
    public static List<SwitchCase> ReadAll(Activity owner, ActivityReadContext context, bool withActivities) =>
    [
        .. context.Objects(owner.Json["cases"], owner.JsonPath + ".cases").Select(c => new SwitchCase(
            DefinitionJson.Text(c.Item, "label") ?? "",
            context.ReadExpression(c.Item["condition"], c.Path + ".condition"),
            withActivities ? context.ReadChild(c.Item["activity"], c.Path + ".activity") : null)),
    ];

    /// <summary>The cases that hold; every condition is evaluated, in order.</summary>
    public static async ValueTask<List<SwitchCase>> MatchAsync(ActivityExecutionContext context, IEnumerable<SwitchCase> cases, SwitchMode mode)
    {
        var matching = new List<SwitchCase>();
        foreach (var item in cases)
        {
            if (item.Condition is not { } condition) continue;
            JsonNode? value = await context.EvaluateAsync(condition);
            if (ValueConversion.ToClr(value, typeof(bool), $"分支“{item.Label}”的条件", context.Execution.Options.LenientConversions) is true) matching.Add(item);
        }

        return mode == SwitchMode.MatchFirst ? [.. matching.Take(1)] : matching;
    }
}
