namespace WorkflowOffice.Deadlines;

/// <summary>Beijing time, the legal time of every period here. It has had no summer time since 1992, so the offset is constant.</summary>
public static class LegalTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The same instant on a Beijing clock.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The day of an instant in Beijing.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>24:00 of a day in Beijing, the end of a period whose last day it is (民法典 art. 203).</summary>
    public static DateTimeOffset EndOf(DateOnly date) => new(date.AddDays(1).ToDateTime(TimeOnly.MinValue), Offset);
}
