using WorkflowOffice.Office.DeadlineWatch;

namespace WorkflowOffice.Office.Cases;

/// <summary>A case as lists show it.</summary>
/// <param name="Stage">Where it stands, in the office's words.</param>
/// <param name="Handler">Who has it in hand now: who took its open tasks, or to whom they belong.</param>
/// <param name="ClockId">The live clock that ends first: 为什么是这一天.</param>
/// <param name="Colour">Of the live clock that ends first, as are <paramref name="DueOn"/> and <paramref name="DaysLeft"/>.</param>
internal record CaseHead(
    Guid Id, string No, string Title, string Procedure, string DefinitionId, int DefinitionVersion,
    CaseState State, string Stage, string StartedBy, DateTimeOffset StartedAt, DateTimeOffset? ClosedAt,
    string? SupervisedUnit, string? Handler, Colour Colour, DateOnly? DueOn, int? DaysLeft, bool Provisional, Guid? ClockId);
