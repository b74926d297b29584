using System.Collections.Concurrent;
using WorkflowOffice.Workflows.Expressions;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>Parses each script once: thousands of mutants share almost all of theirs.</summary>
internal sealed class CachedScriptChecks(IScriptChecker inner) : IScriptChecker
{
    private readonly ConcurrentDictionary<string, ScriptError?> known = new();

    public async Task<ScriptError?> CheckAsync(string script, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(script, out var error)) return error;
        return known[script] = await inner.CheckAsync(script, cancellationToken);
    }
}
