using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>The methods of the waiting activity that its clock's bookmarks resume.</summary>
internal sealed record ClockCallbacks(
    Func<ActivityExecutionContext, ValueTask> OnAlert,
    Func<ActivityExecutionContext, ValueTask> OnExpired,
    Func<ActivityExecutionContext, ValueTask> OnControl);
