using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>What a clock is started with.</summary>
/// <param name="Rule">The rule as of the day of the start fact, with the limit that the document names where the rule leaves it open.</param>
internal sealed record ClockStart(
    string Key, string Name, DeadlineRule Rule, DateOnly StartedOn, string StartFact, Assignment Responsible,
    IReadOnlyList<AlertRule> Warnings, IReadOnlyList<AlertRule> Ladder);
