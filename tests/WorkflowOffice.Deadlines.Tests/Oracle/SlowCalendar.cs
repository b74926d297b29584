using System.Text.Json;

namespace WorkflowOffice.Deadlines.Tests.Oracle;

/// <summary>
/// The rest days of deadlines.md §3.1 in the most literal way: sets of days, five steps, no bitmap, no lunar calendar of ours. Its festival
/// days come from the npm package tyme4ts 1.5.2, its arrangements from the table handed over with the task.
/// </summary>
internal sealed class SlowCalendar
{
    private readonly HashSet<DateOnly> _holidays = [];
    private readonly HashSet<DateOnly> _makeUpWorkdays = [];
    private readonly HashSet<int> _published = [];
    private readonly HashSet<DateOnly> _statutory = [];

    public SlowCalendar()
    {
        foreach (var (year, arrangement) in Read<Dictionary<int, Arrangement>>("cn-holidays.json"))
        {
            _published.Add(year);
            _holidays.UnionWith(arrangement.Holidays);
            _makeUpWorkdays.UnionWith(arrangement.Workdays);
        }

        foreach (var (year, days) in Read<Dictionary<int, DateOnly[]>>("festival-days.json"))
            _statutory.UnionWith(StatutoryDays(year, days));
    }

    public static SlowCalendar Shipped { get; } = new();

    public IReadOnlySet<DateOnly> Holidays => _holidays;

    public IReadOnlySet<DateOnly> MakeUpWorkdays => _makeUpWorkdays;

    public bool IsKnown(int year) => _published.Contains(year);

    public IEnumerable<DateOnly> StatutoryDaysOf(int year) => _statutory.Where(day => day.Year == year).Order();

    public bool IsRestDay(DateOnly day)
    {
        if (_holidays.Contains(day))
            return true;
        if (_makeUpWorkdays.Contains(day))
            return false;
        if (day.DayOfWeek == DayOfWeek.Saturday || day.DayOfWeek == DayOfWeek.Sunday)
            return true;
        return !_published.Contains(day.Year) && _statutory.Contains(day);
    }

    private static IEnumerable<DateOnly> StatutoryDays(int year, DateOnly[] festivals)
    {
        var (springFestival, qingMing, dragonBoat, midAutumn) = (festivals[0], festivals[1], festivals[2], festivals[3]);
        yield return new DateOnly(year, 1, 1);
        yield return springFestival;
        yield return springFestival.AddDays(1);
        yield return springFestival.AddDays(2);
        yield return qingMing;
        yield return new DateOnly(year, 5, 1);
        yield return dragonBoat;
        yield return midAutumn;
        yield return new DateOnly(year, 10, 1);
        yield return new DateOnly(year, 10, 2);
        yield return new DateOnly(year, 10, 3);
        if (year < 2025)
            yield break;
        yield return springFestival.AddDays(-1);
        yield return new DateOnly(year, 5, 2);
    }

    private static T Read<T>(string file) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oracle", file)), JsonSerializerOptions.Web)!;

    private sealed record Arrangement(DateOnly[] Holidays, DateOnly[] Workdays);
}
