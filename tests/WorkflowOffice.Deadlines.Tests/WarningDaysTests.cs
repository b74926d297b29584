namespace WorkflowOffice.Deadlines.Tests;

public sealed class WarningDaysTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();

    [Fact]
    public void Review_decision_warns_three_days_and_one_day_before_and_on_the_prudent_day()
    {
        var start = new DateOnly(2026, 9, 10); // due Monday 09-28, raw end 中秋, last working day before it 09-24
        var rule = DeadlineRules.Get("D-10", start);

        var days = WarningDays.For(rule, DeadlineCalculator.Calculate(rule, start, Calendar), Calendar);

        Assert.Equal([new(2026, 9, 24), new(2026, 9, 25), new(2026, 9, 27), new(2026, 9, 28)], days);
    }

    [Fact]
    public void Working_days_before_count_make_up_days()
    {
        Assert.Equal(new DateOnly(2026, 5, 9), WarningDays.WorkingDaysBefore(new(2026, 5, 11), 1, Calendar)); // a Saturday that is worked
        Assert.Equal(new DateOnly(2026, 9, 30), WarningDays.WorkingDaysBefore(new(2026, 10, 9), 2, Calendar)); // over 国庆
        Assert.Equal(new DateOnly(2026, 10, 9), WarningDays.WorkingDaysBefore(new(2026, 10, 9), 0, Calendar));
    }
}
