using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>Which of the clocks that run, or of all.</summary>
internal enum ClockSelection { All, Running, Counting, Paused, Provisional }

/// <summary>What the board is narrowed to; the same for list, month, workload and export.</summary>
/// <param name="Unit">The responsible unit; without one, the unit that handles the case.</param>
/// <param name="Procedure">Id of the definition.</param>
/// <param name="Person">Everything that concerns this person: named, or by a post held today.</param>
/// <param name="From">First last day.</param>
/// <param name="To">Last last day.</param>
internal sealed record ClockFilter(
    ClockSelection Selection, Colour? Colour, Guid? Unit, string? Procedure, Guid? Person, DateOnly? From, DateOnly? To, string? Search)
{
    internal static ClockFilter All { get; } = new(ClockSelection.All, null, null, null, null, null, null, null);

    internal static ClockFilter Counting { get; } = All with { Selection = ClockSelection.Counting };

    /// <exception cref="OfficeException">X-REQ-04.</exception>
    internal static ClockFilter Of(ClockQuery query) => new(
        ParseState(query.State), ParseColour(query.Colour), query.Unit, string.IsNullOrWhiteSpace(query.Procedure) ? null : query.Procedure,
        query.Person, query.From, query.To, SearchText.Of(query.Q));

    private static ClockSelection ParseState(string? state) => state switch
    {
        "running" => ClockSelection.Running,
        "counting" => ClockSelection.Counting,
        "paused" => ClockSelection.Paused,
        "provisional" => ClockSelection.Provisional,
        null or "" or "all" => ClockSelection.All,
        _ => throw Refused($"没有“{state}”这一期限状态，可用：running（进行中）、counting（计算中）、paused（中止）、provisional（暂定）、all（全部）。"),
    };

    private static Colour? ParseColour(string? colour) => colour switch
    {
        null or "" => null,
        _ when !char.IsDigit(colour[0]) && Enum.TryParse<Colour>(colour, ignoreCase: true, out var parsed) && parsed != DeadlineWatch.Colour.None => parsed,
        _ => throw Refused($"没有“{colour}”这一颜色，可用：Green、Yellow、Red、Overdue。"),
    };

    private static OfficeException Refused(string message) => new(RefusalKind.Malformed, "X-REQ-04", message);
}
