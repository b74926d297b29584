using WorkflowOffice.Office.DeadlineWatch;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>A clock as the board shows it.</summary>
internal sealed record BoardRow : ClockRow
{
    internal BoardRow(ClockRow row)
        : base(row)
    {
    }

    public required string Procedure { get; init; }

    /// <summary>为什么是这一天.</summary>
    public string? Sentence { get; init; }

    /// <summary>The responsible unit; without one, the unit that handles the case.</summary>
    public string? Unit { get; init; }
}
