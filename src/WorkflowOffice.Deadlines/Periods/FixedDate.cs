namespace WorkflowOffice.Deadlines;

/// <summary>A date of the calendar that a duty falls on.</summary>
public sealed record FixedDate(FixedDateBasis Basis, int Month = 0, int Day = 0, int YearOffset = 0, DateOnly? Named = null)
{
    /// <summary>The end of a month or of a quarter.</summary>
    public static FixedDate EndOf(FixedDateBasis basis) => new(basis);

    /// <summary>Month and day, some years after the year of the start fact.</summary>
    public static FixedDate On(int month, int day, int yearsLater) => new(FixedDateBasis.DayOfYear, month, day, yearsLater);

    internal DateOnly For(DateOnly start) => Basis switch
    {
        FixedDateBasis.DayOfYear => new(start.Year + YearOffset, Month, Day),
        FixedDateBasis.QuarterEnd => EndOfMonth(start.Year, (((start.Month - 1) / 3) + 1) * 3),
        FixedDateBasis.MonthEnd => EndOfMonth(start.Year, start.Month),
        _ => Named ?? throw new InvalidOperationException("A named fixed date carries no date."),
    };

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
