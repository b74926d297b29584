using System.Diagnostics.CodeAnalysis;
using WorkflowOffice.Office.DeadlineWatch;

namespace WorkflowOffice.Office.Cases;

/// <summary>A case as lists show it.</summary>
internal record CaseHead
{
    public required Guid Id { get; init; }
    public required string No { get; init; }
    public required string Title { get; init; }
    public required string Procedure { get; init; }
    public required string DefinitionId { get; init; }
    public required int DefinitionVersion { get; init; }
    public required CaseState State { get; init; }
    public required string Stage { get; init; }
    public required string StartedBy { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public string? SupervisedUnit { get; init; }

    /// <summary>Who has it in hand now: who took its open tasks, or to whom they belong.</summary>
    public string? Handler { get; init; }

    /// <summary>Of the live clock that ends first.</summary>
    public required Colour Colour { get; init; }
    public DateOnly? DueOn { get; init; }
    public int? DaysLeft { get; init; }

    internal CaseHead()
    {
    }

    [SetsRequiredMembers]
    protected CaseHead(CaseHead head)
    {
        (Id, No, Title, Procedure) = (head.Id, head.No, head.Title, head.Procedure);
        (DefinitionId, DefinitionVersion, State, Stage) = (head.DefinitionId, head.DefinitionVersion, head.State, head.Stage);
        (StartedBy, StartedAt, ClosedAt) = (head.StartedBy, head.StartedAt, head.ClosedAt);
        (SupervisedUnit, Handler) = (head.SupervisedUnit, head.Handler);
        (Colour, DueOn, DaysLeft) = (head.Colour, head.DueOn, head.DaysLeft);
    }
}
