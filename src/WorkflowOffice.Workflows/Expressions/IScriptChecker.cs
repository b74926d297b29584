namespace WorkflowOffice.Workflows.Expressions;

/// <summary>Parses a script without running it.</summary>
public interface IScriptChecker
{
    /// <summary>What is wrong with the script; null where it parses.</summary>
    Task<ScriptError?> CheckAsync(string script, CancellationToken cancellationToken);
}
