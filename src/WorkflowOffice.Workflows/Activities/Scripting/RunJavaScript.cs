using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using Expression = WorkflowOffice.Workflows.Expressions.Expression;

namespace WorkflowOffice.Workflows.Activities.Scripting;

/// <summary>Runs a script, which may set variables and choose the outcome.</summary>
[Activity("Elsa", "脚本", "执行一段 JavaScript。", DisplayName = "执行脚本")]
public sealed class RunJavaScript : CodeActivity
{
    private Expression? fixedScript;

    [Input(DisplayName = "脚本", UIHint = "code-editor", DefaultSyntax = "JavaScript")]
    public Input<string> Script { get; set; } = new("");

    [Input(DisplayName = "可能的结果", IsOutcomes = true)]
    public Input<IReadOnlyList<string>> PossibleOutcomes { get; set; } = new();

    [Output(DisplayName = "结果")]
    public Output<object> Result { get; set; } = new();

    internal override void OnRead(ActivityReadContext context)
    {
        if (Script.Expression is not { Type: Expression.Literal, Text: { Length: > 0 } text } expression) return;
        fixedScript = context.AddScript(text, expression.Path);
    }

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var text = context.Get(Script);
        if (string.IsNullOrWhiteSpace(text)) return;
        var script = fixedScript ?? new Expression(Expression.JavaScript, JsonValue.Create(text), Script.Expression?.Path ?? JsonPath);
        var result = await context.Execution.Expressions.RunScriptAsync(context, script);
        if (result.Value is not null) context.SetOutput(Result, result.Value);
        await context.CompleteActivityWithOutcomesAsync([.. result.Outcomes ?? ["Done"]]);
    }
}
