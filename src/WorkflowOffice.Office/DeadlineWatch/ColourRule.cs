using System.Linq.Expressions;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>The one place that decides the colour, in memory and in the database.</summary>
internal static class ColourRule
{
    private const int YellowDays = 3;
    private const int RedDays = 1;

    internal static Colour Of(DateOnly? dueOn, DateOnly? warnFrom, DateOnly? redFrom, DateOnly today) => dueOn switch
    {
        null => Colour.None,
        { } due when due < today => Colour.Overdue,
        { } due when due <= LastRedDay(today) || redFrom <= today => Colour.Red,
        { } due when due <= LastYellowDay(today) || warnFrom <= today => Colour.Yellow,
        _ => Colour.Green,
    };

    internal static int? DaysLeft(DateOnly? dueOn, DateOnly today) => dueOn?.DayNumber - today.DayNumber;

    internal static DateOnly LastRedDay(DateOnly today) => today.AddDays(RedDays);

    internal static DateOnly LastYellowDay(DateOnly today) => today.AddDays(YellowDays);

    /// <summary>Clocks of one colour, of those whose days count on.</summary>
    internal static Expression<Func<Clock, bool>> IsShown(Colour colour, DateOnly today)
    {
        var (red, yellow) = (LastRedDay(today), LastYellowDay(today));
        return colour switch
        {
            Colour.Overdue => clock => clock.DueOn < today,
            Colour.Red => clock => clock.DueOn >= today && (clock.DueOn <= red || clock.RedFrom <= today),
            Colour.Yellow => clock => clock.DueOn > red && (clock.RedFrom == null || clock.RedFrom > today) && (clock.DueOn <= yellow || clock.WarnFrom <= today),
            Colour.Green => clock => clock.DueOn > yellow && (clock.WarnFrom == null || clock.WarnFrom > today) && (clock.RedFrom == null || clock.RedFrom > today),
            _ => clock => false,
        };
    }
}
