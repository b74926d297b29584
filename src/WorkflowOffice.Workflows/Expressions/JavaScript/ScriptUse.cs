using System.Text.RegularExpressions;
using WorkflowOffice.Workflows.Expressions.FastPath;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>What a script's text mentions, so that only that is sent to the child process. Errs on the side of sending more.</summary>
internal sealed partial class ScriptUse
{
    private readonly HashSet<string> words;
    private readonly HashSet<string>? named;

    public ScriptUse(string source)
    {
        Id = Interlocked.Increment(ref lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Source = source;
        words = [.. Word().Matches(source).Select(m => m.Value)];
        Dynamic = words.Contains("eval") || words.Contains("Function") || words.Contains("globalThis") || words.Contains("constructor") || source.Contains("\\u", StringComparison.Ordinal);
        WatchesVariables = Dynamic || words.Contains("variables");
        UsesInput = Dynamic || words.Contains("getInput");
        UsesOutputs = Dynamic || words.Any(w => w.StartsWith("get", StringComparison.Ordinal) && w.Contains("From", StringComparison.Ordinal));
        UsesLastResult = Dynamic || words.Contains("getLastResult");
        named = Dynamic ? null : NamedVariables(source);
        Simple = SimpleExpression.TryParse(source);
    }

    private static long lastId;

    public string Id { get; }

    public string Source { get; }

    /// <summary>The script where the server can work it out itself.</summary>
    public SimpleExpression? Simple { get; }

    /// <summary>The script may reach names that its text does not show.</summary>
    public bool Dynamic { get; }

    /// <summary>The script may write through the variables object.</summary>
    public bool WatchesVariables { get; }

    public bool UsesInput { get; }

    public bool UsesOutputs { get; }

    public bool UsesLastResult { get; }

    public bool NeedsVariable(string name, string accessor) =>
        named is null || named.Contains(name) || words.Contains("get" + accessor) || words.Contains("set" + accessor);

    public bool NeedsAccessor(string accessor) => Dynamic || words.Contains("get" + accessor) || words.Contains("set" + accessor);

    public bool Mentions(string word) => Dynamic || words.Contains(word);

    /// <summary>The names of <c>variables.x</c>, <c>variables['x']</c> and <c>getVariable('x')</c>; null where a name is computed.</summary>
    private static HashSet<string>? NamedVariables(string source)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in VariableUse().Matches(source))
        {
            var name = match.Groups["name"];
            if (!name.Success) return null;
            names.Add(name.Value);
        }

        return names;
    }

    [GeneratedRegex(@"[\p{L}_$][\p{L}\p{N}_$]*")]
    private static partial Regex Word();

    // The first alternatives name a variable; the last one is any other use of these words.
    [GeneratedRegex(
        """\bvariables\s*\.\s*(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|\bvariables\s*\[\s*(['"])(?<name>[^'"\\]*)\1\s*\]|\b[gs]etVariable\s*\(\s*(['"])(?<name>[^'"\\]*)\2\s*[,)]|\bvariables\b|\b[gs]etVariable\b""")]
    private static partial Regex VariableUse();
}
