namespace WorkflowOffice.Decisions;

/// <summary>One thing wrong in a table.</summary>
/// <param name="Place">Where, in the words of the page: 「第2行“罚款金额”」.</param>
/// <param name="Message">What is wrong and what may stand there instead.</param>
/// <param name="Row">Id of the row, when the place is in one.</param>
/// <param name="Column">Name of the column, when the place is in one.</param>
public sealed record TableProblem(string Place, string Message, string? Row = null, string? Column = null)
{
    /// <inheritdoc />
    public override string ToString() => $"{Place}：{Message}";
}
