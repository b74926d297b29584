using System.Globalization;

namespace WorkflowOffice.Workflows.Activities.Scheduling;

/// <summary>A cron expression in legal time (Asia/Shanghai): five fields (minute hour day month weekday) or six (seconds first).</summary>
/// <remarks>Lists, ranges, steps, names (JAN, MON), <c>?</c>, <c>L</c> (last day), <c>5L</c> (last Friday), <c>1#2</c> (second Monday), <c>15W</c> (nearest weekday).</remarks>
public sealed class CronSchedule
{
    private static readonly TimeSpan LegalOffset = TimeSpan.FromHours(8);
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private readonly bool[] seconds;
    private readonly bool[] minutes;
    private readonly bool[] hours;
    private readonly bool[] months;
    private readonly Func<DateOnly, bool> matchesDay;

    private CronSchedule(bool[] seconds, bool[] minutes, bool[] hours, bool[] months, Func<DateOnly, bool> matchesDay)
    {
        this.seconds = seconds;
        this.minutes = minutes;
        this.hours = hours;
        this.months = months;
        this.matchesDay = matchesDay;
    }

    /// <summary>Parses an expression; null where it is none.</summary>
    public static CronSchedule? TryParse(string expression)
    {
        var fields = expression.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length == 5) fields = ["0", .. fields];
        if (fields.Length != 6) return null;
        var seconds = Field(fields[0], 0, 59, null);
        var minutes = Field(fields[1], 0, 59, null);
        var hours = Field(fields[2], 0, 23, null);
        var months = Field(fields[4], 1, 12, Months);
        var days = DaysOfMonth(fields[3]);
        var weekdays = DaysOfWeek(fields[5]);
        if (seconds is null || minutes is null || hours is null || months is null || days is null || weekdays is null) return null;
        var anyDay = fields[3] is "*" or "?";
        var anyWeekday = fields[5] is "*" or "?";
        // Where both are restricted a day must satisfy both.
        return new CronSchedule(seconds, minutes, hours, months, d => (anyDay || days(d)) && (anyWeekday || weekdays(d)));
    }

    /// <summary>The first occurrence after an instant; null where there is none within the next ten years.</summary>
    public DateTimeOffset? NextAfter(DateTimeOffset instant)
    {
        var local = instant.ToOffset(LegalOffset).DateTime;
        var from = new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second, DateTimeKind.Unspecified).AddSeconds(1);
        var day = DateOnly.FromDateTime(from);
        var time = TimeOnly.FromDateTime(from);
        for (var i = 0; i < 3660; i++, day = day.AddDays(1), time = TimeOnly.MinValue)
        {
            if (!months[day.Month] || !matchesDay(day)) continue;
            if (NextTime(time) is { } found) return new DateTimeOffset(day.ToDateTime(found), LegalOffset).ToUniversalTime();
        }

        return null;
    }

    private TimeOnly? NextTime(TimeOnly from)
    {
        for (var hour = from.Hour; hour < 24; hour++)
        {
            if (!hours[hour]) continue;
            for (var minute = hour == from.Hour ? from.Minute : 0; minute < 60; minute++)
            {
                if (!minutes[minute]) continue;
                for (var second = hour == from.Hour && minute == from.Minute ? from.Second : 0; second < 60; second++)
                    if (seconds[second]) return new TimeOnly(hour, minute, second);
            }
        }

        return null;
    }

    private static bool[]? Field(string text, int minimum, int maximum, string[]? names)
    {
        var set = new bool[maximum + 1];
        foreach (var part in text.Split(','))
        {
            var slash = part.Split('/');
            if (slash.Length > 2) return null;
            var step = 1;
            if (slash.Length == 2 && (!int.TryParse(slash[1], NumberStyles.None, CultureInfo.InvariantCulture, out step) || step < 1)) return null;
            int first, last;
            if (slash[0] is "*" or "?") (first, last) = (minimum, maximum);
            else
            {
                var range = slash[0].Split('-');
                if (range.Length > 2 || Number(range[0], names, minimum) is not { } start) return null;
                first = start;
                last = range.Length == 2 ? Number(range[1], names, minimum) ?? -1 : slash.Length == 2 ? maximum : start;
            }

            if (first < minimum || last > maximum || last < minimum) return null;
            // A range may run over the end (FRI-MON).
            var length = last >= first ? last - first : last + (maximum - minimum + 1) - first;
            for (var i = 0; i <= length; i += step) set[minimum + ((first - minimum + i) % (maximum - minimum + 1))] = true;
        }

        return set;
    }

    private static int? Number(string text, string[]? names, int minimum)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var index = names is null ? -1 : Array.IndexOf(names, text);
        return index < 0 ? null : index + minimum;
    }

    private static Func<DateOnly, bool>? DaysOfMonth(string text)
    {
        if (text == "L") return d => d.Day == DateTime.DaysInMonth(d.Year, d.Month);
        if (text.EndsWith('W') && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var near) && near is >= 1 and <= 31)
            return d => d == NearestWeekday(d.Year, d.Month, near);
        return Field(text, 1, 31, null) is { } days ? d => days[d.Day] : null;
    }

    private static DateOnly NearestWeekday(int year, int month, int day)
    {
        var length = DateTime.DaysInMonth(year, month);
        var date = new DateOnly(year, month, Math.Min(day, length));
        return date.DayOfWeek switch
        {
            DayOfWeek.Saturday => date.Day > 1 ? date.AddDays(-1) : date.AddDays(2),
            DayOfWeek.Sunday => date.Day < length ? date.AddDays(1) : date.AddDays(-2),
            _ => date,
        };
    }

    private static Func<DateOnly, bool>? DaysOfWeek(string text)
    {
        if (text.Length > 1 && text.EndsWith('L') && Number(text[..^1], Weekdays, 0) is { } last && last <= 7)
            return d => (int)d.DayOfWeek == last % 7 && d.Day > DateTime.DaysInMonth(d.Year, d.Month) - 7;
        var hash = text.Split('#');
        if (hash.Length == 2)
        {
            if (Number(hash[0], Weekdays, 0) is not { } weekday || weekday > 7 || !int.TryParse(hash[1], out var nth) || nth is < 1 or > 5) return null;
            return d => (int)d.DayOfWeek == weekday % 7 && (d.Day - 1) / 7 == nth - 1;
        }

        // Sunday is 0 and 7.
        if (Field(text, 0, 7, Weekdays) is not { } days) return null;
        return d => days[(int)d.DayOfWeek] || (d.DayOfWeek == DayOfWeek.Sunday && days[7]);
    }
}
