using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Expressions.JavaScript;

namespace WorkflowOffice.Workflows.Tests.Support;

/// <summary>One evaluator that sends everything to a child process, shared by tests.</summary>
internal static class Scripts
{
    public static readonly JavaScriptEvaluator Evaluator = new(new ScriptEvaluatorOptions { UseFastPath = false, Workers = 2 });

    public static ValueTask<ScriptResult> RunAsync(string source, FakeScope? scope = null) =>
        Evaluator.EvaluateAsync(new Expression(Expression.JavaScript, JsonValue.Create(source), "$"), scope ?? new FakeScope(), default);

    public static async Task<string> ValueAsync(string source, FakeScope? scope = null) =>
        (await RunAsync(source, scope)).Value?.ToJsonString(WorkflowOffice.Workflows.Values.WorkflowJson.Options) ?? "null";
}
