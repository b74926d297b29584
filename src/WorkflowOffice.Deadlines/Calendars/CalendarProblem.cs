namespace WorkflowOffice.Deadlines;

/// <summary>A finding about an entered holiday table.</summary>
/// <param name="IsError">An error prevents the table from being used; otherwise it asks for a second look.</param>
/// <param name="Date">The day concerned, if it is about one.</param>
/// <param name="Message">Chinese, for the user.</param>
public sealed record CalendarProblem(bool IsError, DateOnly? Date, string Message);
