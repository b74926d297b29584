namespace WorkflowOffice.Deadlines;

/// <summary>放假区间: consecutive days off of one festival, both ends included.</summary>
/// <param name="Name">The festival as the notice names it: 春节, or 国庆节、中秋节.</param>
public sealed record HolidaySpan(string Name, DateOnly From, DateOnly To)
{
    internal IEnumerable<DateOnly> Days => To < From ? [] : Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays);
}
