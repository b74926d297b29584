using System.Diagnostics.CodeAnalysis;
using WorkflowOffice.Office.DeadlineWatch;

namespace WorkflowOffice.Office.Inbox;

/// <summary>A task as lists show it.</summary>
internal record TaskRow
{
    public required Guid Id { get; init; }
    public required string Title { get; init; }
    public required Guid CaseId { get; init; }
    public required string CaseNo { get; init; }
    public required string CaseTitle { get; init; }
    public required string Procedure { get; init; }
    public required HumanTaskState State { get; init; }
    public required bool Optional { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required string AssignedTo { get; init; }
    public string? ClaimedBy { get; init; }
    public DateTimeOffset? CompletedAt { get; init; }
    public string? CompletedBy { get; init; }
    public string? Outcome { get; init; }
    public DateOnly? DueOn { get; init; }

    /// <summary>Natural days from today to the due day; negative when past; null for a task that is no longer open.</summary>
    public int? DaysLeft { get; init; }
    public required Colour Colour { get; init; }
    public required bool Provisional { get; init; }
    public required bool Escalated { get; init; }

    internal TaskRow()
    {
    }

    [SetsRequiredMembers]
    protected TaskRow(TaskRow row)
    {
        (Id, Title, CaseId, CaseNo, CaseTitle, Procedure) = (row.Id, row.Title, row.CaseId, row.CaseNo, row.CaseTitle, row.Procedure);
        (State, Optional, CreatedAt, AssignedTo, ClaimedBy) = (row.State, row.Optional, row.CreatedAt, row.AssignedTo, row.ClaimedBy);
        (CompletedAt, CompletedBy, Outcome) = (row.CompletedAt, row.CompletedBy, row.Outcome);
        (DueOn, DaysLeft, Colour) = (row.DueOn, row.DaysLeft, row.Colour);
        (Provisional, Escalated) = (row.Provisional, row.Escalated);
    }
}
