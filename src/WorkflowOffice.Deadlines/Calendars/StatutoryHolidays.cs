using System.Globalization;

namespace WorkflowOffice.Deadlines;

/// <summary>The holidays that the statute itself fixes, computed for years without a published notice.</summary>
/// <remarks>
/// 全国年节及纪念日放假办法 art. 2: eleven days until 2024; since 2025-01-01 thirteen (除夕 and 2 May added). Days off that fall on a
/// weekend are made good by the notice only, so they are not guessed here (deadlines.md §3.1 step 4).
/// </remarks>
public static class StatutoryHolidays
{
    private const int ThirteenDaysSince = 2025;

    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The statutory days of a year in order; two festivals can share a day (国庆节 and 中秋节 in 2028).</summary>
    public static IReadOnlyList<ArrangedDay> Of(int year)
    {
        if (year is < WorkCalendar.FirstYear or > WorkCalendar.LastYear)
            throw CalendarException.OutOfRange(year);
        var springFestival = LunarDay(year, 1, 1);
        List<ArrangedDay> days =
        [
            new(new(year, 1, 1), "元旦"),
            new(springFestival, "春节"),
            new(springFestival.AddDays(1), "春节"),
            new(springFestival.AddDays(2), "春节"),
            new(QingMing(year), "清明节"),
            new(new(year, 5, 1), "劳动节"),
            new(LunarDay(year, 5, 5), "端午节"),
            new(LunarDay(year, 8, 15), "中秋节"),
            new(new(year, 10, 1), "国庆节"),
            new(new(year, 10, 2), "国庆节"),
            new(new(year, 10, 3), "国庆节"),
        ];
        if (year >= ThirteenDaysSince)
            days.AddRange([new(springFestival.AddDays(-1), "春节（除夕）"), new(new(year, 5, 2), "劳动节")]);
        return [.. days.OrderBy(day => day.Date)];
    }

    private static DateOnly LunarDay(int year, int month, int day)
    {
        // A leap month is numbered in sequence by the framework, so the months after it move by one.
        var leapMonth = Lunar.GetLeapMonth(year);
        var sequence = leapMonth > 0 && month >= leapMonth ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, sequence, day, 0, 0, 0, 0));
    }

    /// <summary>The day the sun passes 15° ecliptic longitude in Beijing: 4, 5 or 6 April; the usual formula for 1901–2100.</summary>
    private static DateOnly QingMing(int year)
    {
        var ofCentury = year <= 2000 ? year - 1900 : year - 2000;
        var constant = year <= 2000 ? 5.59 : 4.81;
        var leapDays = year == 2100 ? 24 : ofCentury / 4; // 2100 is no leap year.
        return new(year, 4, (int)((ofCentury * 0.2422) + constant) - leapDays);
    }
}
