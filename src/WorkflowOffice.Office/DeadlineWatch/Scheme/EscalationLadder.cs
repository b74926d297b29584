namespace WorkflowOffice.Office.DeadlineWatch.Scheme;

/// <summary>A named escalation ladder (督办方案): which post is told how long after the end. It reports upwards and never decides.</summary>
/// <param name="Name">The name that definitions use, e.g. <c>standard</c>.</param>
/// <param name="Title">Chinese name.</param>
public sealed record EscalationLadder(string Name, string Title, IReadOnlyList<AlertRule> Steps);
