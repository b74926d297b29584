namespace WorkflowOffice.Identity.Auditing;

/// <summary>One change to record.</summary>
/// <param name="Action">Stable dotted name, e.g. <c>task.completed</c>, <c>session.opened</c>.</param>
/// <param name="SubjectType">What kind of thing changed, e.g. <c>task</c>, <c>case</c>, <c>user</c>.</param>
/// <param name="Summary">One Chinese line for the audit page.</param>
/// <param name="Before">State before, serialised to JSON; null when it did not exist.</param>
/// <param name="After">State after, serialised to JSON; null when it is gone.</param>
public sealed record AuditEntry(
    ChangeContext Context, string Action, string SubjectType, string SubjectId, string Summary, object? Before = null, object? After = null);
