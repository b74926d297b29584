using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Deadlines;

namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

/// <summary>Reads the days of a stored derivation (<see cref="DeadlineDerivation"/>), one row for each.</summary>
internal static class DerivationDays
{
    private static readonly string[] Weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    internal static IReadOnlyList<DerivedDayRow> Of(JsonObject derivation) =>
        derivation["days"] is JsonArray days ? [.. days.Deserialize<List<StoredDay>>(JsonSerializerOptions.Web)!.Select(ToRow)] : [];

    private static DerivedDayRow ToRow(StoredDay day) => new(
        day.Date, Weekdays[(int)day.Date.DayOfWeek], day.Role is DayRole.Counted or DayRole.MadeUp,
        day.Ordinal > 0 ? day.Ordinal : null, day.Reason, day.Notice);

    private sealed record StoredDay(DateOnly Date, DayRole Role, int Ordinal, string Reason, string? Notice);
}
