namespace WorkflowOffice.Deadlines;

/// <summary>An approved extension. It must be approved no later than the last day before it (deadlines.md §3.2 step 4).</summary>
/// <param name="Length">How many units are added.</param>
/// <param name="Unit">In which unit.</param>
/// <param name="ApprovedOn">Day of approval.</param>
/// <param name="Approver">Who approved.</param>
/// <param name="Reason">Why.</param>
public sealed record Extension(int Length, PeriodUnit Unit, DateOnly ApprovedOn, string Approver, string Reason);
