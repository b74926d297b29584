namespace WorkflowOffice.Office.Cases.ViewSteps;

/// <summary>One line of the history (办理过程).</summary>
/// <param name="Activity">Id of the activity, to find it in the drawing.</param>
/// <param name="Automatic">Done by the system itself by the rule in <paramref name="Basis"/>; never a person's opinion (design §6).</param>
internal sealed record StepRow(
    Guid Id, DateTimeOffset At, DateTimeOffset? StartedAt, string Activity, string Title, StepKind Kind, string Who, string? Post,
    string? Outcome, string? Opinion, bool Automatic, string? Basis, Guid? DocumentId, IReadOnlyList<StepDetailRow> Details);
