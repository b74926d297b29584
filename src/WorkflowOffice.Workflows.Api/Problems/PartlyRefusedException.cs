namespace WorkflowOffice.Workflows.Api.Problems;

/// <summary>Of an action on several things, some were refused. It has the code of the first refusal; its message names every one.</summary>
internal sealed class PartlyRefusedException(IReadOnlyList<WorkflowException> refusals, int done)
    : WorkflowException(refusals[0].Code, InWords(refusals, done))
{
    private static string InWords(IReadOnlyList<WorkflowException> refusals, int done)
    {
        var head = done == 0 ? $"{refusals.Count} 项都没有办成：" : $"办成 {done} 项，没有办成 {refusals.Count} 项：";
        return string.Join('\n', refusals.Select(refusal => refusal.Message).Prepend(head));
    }
}
