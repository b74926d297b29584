namespace WorkflowOffice.Workflows.Runtime;

/// <summary>All that one start, resume or cancellation changed.</summary>
/// <param name="CreatedBookmarks">In the order of their creation, those included that did not outlive the burst.</param>
/// <param name="RemovedBookmarks">Used or cancelled; one that was created in this very burst stands in both lists, so that what was made for it can be withdrawn.</param>
public sealed record BurstResult(
    WorkflowState State,
    IReadOnlyList<Bookmark> CreatedBookmarks,
    IReadOnlyList<Bookmark> RemovedBookmarks,
    IReadOnlyList<JournalEntry> Journal,
    IReadOnlyList<WorkflowIncident> NewIncidents,
    IReadOnlyList<WorkflowEffect> Effects)
{
    /// <summary>The executions that ran in this burst in the order of their first step, with the status they have now.</summary>
    public IReadOnlyList<ActivityState> Activities { get; init; } = [];

    /// <summary>How many steps the burst took.</summary>
    public int Steps { get; init; }
}
