namespace WorkflowOffice.Workflows.Expressions;

/// <summary>Runs scripts, contained: no files, no network, bounded time and memory; the same input gives the same result.</summary>
public interface IScriptEvaluator : IScriptChecker
{
    /// <summary>Runs a script and returns its value and what it set.</summary>
    /// <exception cref="Faults.ExpressionException">The script does not parse, threw, or went past a limit.</exception>
    ValueTask<ScriptResult> EvaluateAsync(Expression script, IScriptScope scope, CancellationToken cancellationToken);
}
