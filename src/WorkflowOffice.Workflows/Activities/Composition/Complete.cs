using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Composition;

/// <summary>Completes the workflow around it with outcomes.</summary>
[Activity("Elsa", "组合", "以指定结果完成所在流程。", DisplayName = "完成", IsTerminal = true)]
public sealed class Complete : Activity
{
    [Input(DisplayName = "结果", UIHint = "outcome-picker", DefaultSyntax = "Object")]
    public Input<object> Outcomes { get; set; } = new();

    internal override bool IsTerminal => true;

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        await context.CompleteCompositeAsync(Interpret((JsonNode?)context.Get(Outcomes)));
        await context.CompleteActivityAsync();
    }

    private static List<string> Interpret(JsonNode? value)
    {
        if (ValueConversion.AsList(value) is { } list) return [.. list.Select(i => ValueText.Of(i) ?? "")];
        // As in Elsa: what is neither text nor a list names no outcome.
        return [value?.GetValueKind() == JsonValueKind.String ? ValueText.Of(value)! : "Done"];
    }
}
