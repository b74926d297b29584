using WorkflowOffice.Workflows.Expressions.JavaScript;

namespace WorkflowOffice.Workflows.Expressions;

/// <summary>The evaluator that a process shares where nobody names another.</summary>
public static class SharedScripts
{
    private static readonly Lazy<JavaScriptEvaluator> Shared = new(() => new JavaScriptEvaluator());

    public static IScriptEvaluator Evaluator => Shared.Value;
}
