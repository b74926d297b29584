using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>What a clock is started with.</summary>
/// <param name="Rule">The rule as of the day of the start fact, with the limit that the document names where the rule leaves it open.</param>
/// <param name="Start">The start fact; periods in hours need its moment.</param>
/// <param name="StartDocument">Key of the document whose service is the start fact.</param>
internal sealed record ClockStart(
    string Key, string Name, DeadlineRule Rule, StartFact Start, Assignment Responsible, ClockWatch Watch, string? StartDocument = null)
{
    internal ClockFacts Facts => new(Rule, Start, [], []);
}
