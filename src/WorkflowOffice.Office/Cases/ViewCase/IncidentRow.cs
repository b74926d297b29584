namespace WorkflowOffice.Office.Cases.ViewCase;

/// <summary>Where the flow cannot go on by itself.</summary>
/// <param name="Activity">The step, as it is called in the drawing.</param>
internal sealed record IncidentRow(string Id, string Activity, string Message, DateTimeOffset At);
