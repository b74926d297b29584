using System.Globalization;

namespace WorkflowOffice.Workflows.Storage.Tests.Api.Contract;

/// <summary>A deliberate difference from the recorded server, with its reason.</summary>
/// <param name="Files">Numbers of recorded answers, <c>44</c> or <c>18-54</c>, separated by commas; <c>*</c>: all.</param>
/// <param name="Path">As <see cref="ShapeDifference.Path"/>; a trailing <c>*</c> covers everything that begins so; <c>status</c>: the status code.</param>
/// <param name="What">Null: whatever differs there.</param>
internal sealed record AllowedDifference(string Files, string Path, string Reason, string? What = null)
{
    public bool Covers(int number, ShapeDifference difference) =>
        (Files == "*" || Files.Split(',').Any(part => IsIn(part, number)))
        && (Path.EndsWith('*') ? difference.Path.StartsWith(Path[..^1], StringComparison.Ordinal) : difference.Path == Path)
        && (What is null || What == difference.What);

    private static bool IsIn(string part, int number)
    {
        var ends = part.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return number >= ends[0] && number <= ends[^1];
    }
}
