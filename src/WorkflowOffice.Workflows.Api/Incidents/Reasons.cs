using WorkflowOffice.Workflows.Api.Problems;

namespace WorkflowOffice.Workflows.Api.Incidents;

/// <summary>Whoever intervenes in a running procedure says why; the reason goes into the audit trail.</summary>
internal static class Reasons
{
    private const int Shortest = 2;
    private const int Longest = 500;

    /// <exception cref="UnreadableRequestException">There is none, or it is too long.</exception>
    public static string Required(string? reason)
    {
        var text = reason?.Trim() ?? "";
        return text.Length is >= Shortest and <= Longest
            ? text
            : throw new UnreadableRequestException($"请填写处置理由（{Shortest}—{Longest} 字），操作没有执行。");
    }
}
