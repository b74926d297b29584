using System.Text.Json;

namespace WorkflowOffice.Deadlines;

/// <summary>The holiday table that comes with the product: 2016–2026, from the notices of the General Office of the State Council.</summary>
public static class ShippedCalendar
{
    private static readonly Lazy<WorkCalendar> Shipped = new(() => new WorkCalendar(ReadYears()));

    /// <summary>The shipped calendar; always the same instance.</summary>
    public static WorkCalendar Load() => Shipped.Value;

    private static IReadOnlyList<CalendarYear> ReadYears()
    {
        using var stream = typeof(ShippedCalendar).Assembly.GetManifestResourceStream("shipped-calendar.json")
            ?? throw new InvalidOperationException("The embedded holiday table is missing from the assembly.");
        return JsonSerializer.Deserialize<CalendarTable>(stream, JsonSerializerOptions.Web)!.Years;
    }

    private sealed record CalendarTable(IReadOnlyList<CalendarYear> Years);
}
