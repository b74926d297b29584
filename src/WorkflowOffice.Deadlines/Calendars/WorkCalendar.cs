using System.Numerics;

namespace WorkflowOffice.Deadlines;

/// <summary>
/// Which days are worked. Immutable, safe to share, no allocation per question; one bit per day from 1901 to 2100.
/// </summary>
/// <remarks>
/// Rest days (法定休假日) are the days off of the notices and the weekends that no notice turns into a workday. A year without a published
/// arrangement uses the computed statutory holidays and <see cref="IsKnown"/> is false, so results there are provisional (deadlines.md §3.1).
/// </remarks>
public sealed class WorkCalendar
{
    /// <summary>First year that can be computed.</summary>
    public const int FirstYear = 1901;

    /// <summary>Last year that can be computed (limit of the framework's lunar calendar).</summary>
    public const int LastYear = 2100;

    private static readonly int FirstDay = new DateOnly(FirstYear, 1, 1).DayNumber;
    private static readonly int DayCount = new DateOnly(LastYear, 12, 31).DayNumber - FirstDay + 1;
    private static readonly ulong[] StatutoryWork = ComputeStatutory();

    private readonly ulong[] _work;
    private readonly bool[] _published = new bool[LastYear - FirstYear + 1];
    private readonly DayInfo[]?[] _infos = new DayInfo[LastYear - FirstYear + 1][];
    private readonly SortedDictionary<int, CalendarYear> _years = [];

    /// <summary>Builds a calendar. A year that contradicts itself is refused with <see cref="CalendarException"/>.</summary>
    public WorkCalendar(IEnumerable<CalendarYear> years)
    {
        _work = [.. StatutoryWork];
        foreach (var year in years)
        {
            var errors = year.Check().Where(problem => problem.IsError).ToList();
            if (errors.Count > 0)
                throw CalendarException.Invalid(year.Year, errors);
            if (!_years.TryAdd(year.Year, year))
                throw CalendarException.DuplicateYear(year.Year);
            Apply(year);
        }
    }

    /// <summary>The entered years in order.</summary>
    public IReadOnlyCollection<CalendarYear> Years => _years.Values;

    /// <summary>The same calendar with one year added or replaced: a new notice, a correction, or a local adjustment.</summary>
    public WorkCalendar With(CalendarYear year) => new(_years.Values.Where(other => other.Year != year.Year).Append(year));

    /// <summary>Whether the arrangement of that year is published.</summary>
    public bool IsKnown(int year) => year is >= FirstYear and <= LastYear && _published[year - FirstYear];

    /// <summary>法定休假日: holiday, exchanged weekday off, or weekend that is not worked.</summary>
    public bool IsRestDay(DateOnly date) => !IsWorkingDay(date);

    /// <summary>Workday or 调休上班日.</summary>
    public bool IsWorkingDay(DateOnly date)
    {
        var index = Index(date);
        return (_work[index >> 6] >> (index & 63) & 1) != 0;
    }

    /// <summary>What the day is and which notice says so.</summary>
    public DayInfo Describe(DateOnly date)
    {
        var year = date.Year;
        if (year is < FirstYear or > LastYear)
            throw CalendarException.OutOfRange(year);
        // Two threads may both compute the year; they compute the same and the array is assigned whole.
        var infos = _infos[year - FirstYear] ??= DayInfoTable.Build(year, _years.GetValueOrDefault(year));
        return infos[date.DayOfYear - 1];
    }

    /// <summary>The day itself if it is worked, otherwise the next worked day.</summary>
    public DateOnly WorkingDayOnOrAfter(DateOnly date) => NthWorkingDay(Index(date), 1);

    /// <summary>The day itself if it is worked, otherwise the last worked day before it.</summary>
    public DateOnly WorkingDayOnOrBefore(DateOnly date)
    {
        var index = Index(date);
        var word = index >> 6;
        var bits = _work[word] & (ulong.MaxValue >> (63 - (index & 63)));
        while (bits == 0)
        {
            if (word == 0)
                throw CalendarException.OutOfRange(FirstYear - 1);
            bits = _work[--word];
        }

        return Date((word << 6) + 63 - BitOperations.LeadingZeroCount(bits));
    }

    /// <summary>The <paramref name="count"/>-th working day after <paramref name="start"/>, which itself is not counted.</summary>
    public DateOnly AddWorkingDays(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return NthWorkingDay(Index(start) + 1, count);
    }

    /// <summary>The <paramref name="count"/>-th working day before <paramref name="end"/>, which itself is not counted.</summary>
    public DateOnly SubtractWorkingDays(DateOnly end, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        for (var left = count; left > 0; left--)
            end = WorkingDayOnOrBefore(end.AddDays(-1));
        return end;
    }

    /// <summary>Working days after <paramref name="afterExclusive"/> up to and including <paramref name="throughInclusive"/>; 0 if that is not later.</summary>
    public int CountWorkingDays(DateOnly afterExclusive, DateOnly throughInclusive)
    {
        if (throughInclusive <= afterExclusive)
            return 0;
        int from = Index(afterExclusive) + 1, last = Index(throughInclusive);
        int word = from >> 6, lastWord = last >> 6;
        var bits = _work[word] & (ulong.MaxValue << (from & 63));
        var count = 0;
        while (word < lastWord)
        {
            count += BitOperations.PopCount(bits);
            bits = _work[++word];
        }

        return count + BitOperations.PopCount(bits & (ulong.MaxValue >> (63 - (last & 63))));
    }

    private DateOnly NthWorkingDay(int from, int count)
    {
        var word = from >> 6;
        var bits = from < DayCount ? _work[word] & (ulong.MaxValue << (from & 63)) : 0;
        int found;
        while ((found = BitOperations.PopCount(bits)) < count)
        {
            count -= found;
            if (++word >= _work.Length)
                throw CalendarException.OutOfRange(LastYear + 1);
            bits = _work[word];
        }

        while (--count > 0)
            bits &= bits - 1;
        return Date((word << 6) + BitOperations.TrailingZeroCount(bits));
    }

    private void Apply(CalendarYear year)
    {
        _published[year.Year - FirstYear] = year.Published;
        var first = new DateOnly(year.Year, 1, 1);
        if (year.Published)
        {
            for (var date = first; date.Year == year.Year; date = date.AddDays(1))
                Set(_work, date, !date.IsWeekend());
        }

        foreach (var day in year.MakeUpWorkdays)
            Set(_work, day.Date, true);
        foreach (var day in year.Holidays)
            Set(_work, day.Date, false);
    }

    private static ulong[] ComputeStatutory()
    {
        var work = new ulong[(DayCount + 63) >> 6];
        for (var index = 0; index < DayCount; index++)
            Set(work, Date(index), !Date(index).IsWeekend());
        for (var year = FirstYear; year <= LastYear; year++)
        {
            foreach (var day in StatutoryHolidays.Of(year))
                Set(work, day.Date, false);
        }

        return work;
    }

    private static void Set(ulong[] work, DateOnly date, bool worked)
    {
        var index = Index(date);
        var bit = 1UL << (index & 63);
        work[index >> 6] = worked ? work[index >> 6] | bit : work[index >> 6] & ~bit;
    }

    private static int Index(DateOnly date)
    {
        var index = date.DayNumber - FirstDay;
        return (uint)index < (uint)DayCount ? index : throw CalendarException.OutOfRange(date.Year);
    }

    private static DateOnly Date(int index) => DateOnly.FromDayNumber(FirstDay + index);
}
