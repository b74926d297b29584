using System.Text.RegularExpressions;

namespace WorkflowOffice.Workflows.Faults;

/// <summary>Failures of scripts as Elsa's script engine words them, for tools that know Elsa; people read Node's own words.</summary>
internal static partial class ScriptEngineWords
{
    public static string Of(ExpressionFailure kind, string message)
    {
        if (kind == ExpressionFailure.Syntax) return "Could not prepare script: " + message;
        if (kind != ExpressionFailure.Thrown) return message;
        var read = PropertyOfNothing().Match(message);
        if (read.Success) return $"Cannot read property '{read.Groups["name"].Value}' of {read.Groups["nothing"].Value}";
        var call = MemberIsNoFunction().Match(message);
        return call.Success ? $"Property '{call.Groups["name"].Value}' of object is not a function" : message;
    }

    [GeneratedRegex(@"^Cannot read properties of (?<nothing>undefined|null) \(reading '(?<name>.*)'\)$")]
    private static partial Regex PropertyOfNothing();

    [GeneratedRegex(@"\.(?<name>[\p{L}_$][\p{L}\p{N}_$]*) is not a function$")]
    private static partial Regex MemberIsNoFunction();
}
