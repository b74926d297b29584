using System.Globalization;
using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Reads the start fact that an expression gives: a day, or a moment where the period is counted in hours.</summary>
internal static class StartMoment
{
    /// <summary>2026-03-02, 2026-03-02T22:15 (Beijing time) or an instant with offset.</summary>
    /// <returns>Null when the text is neither.</returns>
    internal static StartFact? Parse(string text, string eventName)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new StartFact(day, eventName);
        var hasOffset = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal);
        return text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(hasOffset ? text : text + "+08:00", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? StartFact.FromInstant(at, eventName)
            : null;
    }
}
