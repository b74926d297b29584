namespace WorkflowOffice.Deadlines.Tests;

/// <summary>deadlines.md §5.5, counted by hand: extensions, hours, fixed dates, provisional and special cases.</summary>
public sealed class HandCountedTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();

    [Fact]
    public void E3_natural_extension_runs_on_from_the_unrolled_end()
    {
        var extension = new Extension(30, PeriodUnit.NaturalDay, Date("2026-10-02"), "行政机关负责人", "情况复杂");

        var result = Calculate("D-38", "2026-09-02", extensions: [extension]);

        Assert.Equal((Date("2026-11-01"), Date("2026-11-02")), (result.RawEnd, result.Due));
    }

    [Fact]
    public void E4_days_of_a_flood_do_not_count()
    {
        var flood = Suspension.Between(Date("2026-03-10"), Date("2026-03-13"), "暴雨道路中断（不可抗力）");

        var result = Calculate("D-09", "2026-03-02", [flood]);

        Assert.Equal((Date("2026-03-15"), Date("2026-03-16")), (result.RawEnd, result.Due));
        Assert.Equal(Date("2026-03-23"), Calculate("DX-04", "2026-03-13").Due); // ten days to apply for it
    }

    [Theory]
    [InlineData("H1", "D-39", HourStart.Exact, 24, "2026-06-18T22:15+08:00", "2026-06-19T22:15+08:00")] // 端午 does not matter
    [InlineData("H2", "D-43-2", HourStart.Exact, 24, "2026-09-30T16:40+08:00", "2026-10-01T16:40+08:00")] // nor does 国庆
    [InlineData("H3", "D-39", HourStart.NextHour, 48, "2026-03-02T09:20+08:00", "2026-03-04T10:00+08:00")] // from the next full hour
    [InlineData("H3'", "D-39", HourStart.NextHour, 48, "2026-03-02T10:00+08:00", "2026-03-04T11:00+08:00")] // the hour of the start is not counted
    [InlineData("H4", "D-40", HourStart.Exact, 24, "2026-10-08T08:00+08:00", "2026-10-07T08:00+08:00")] // counted back
    public void Hours(string row, string code, HourStart hourStart, int hours, string at, string dueAt)
    {
        var rule = DeadlineRules.Get(code, Date("2026-03-02")) with { HourStart = hourStart, Length = hours };

        var result = DeadlineCalculator.Calculate(rule, StartFact.FromInstant(Instant(at).ToUniversalTime()), Calendar);

        Assert.True(Instant(dueAt) == result.DueAt, $"{row}: {result.DueAt}");
        Assert.Equal(Date(dueAt[..10]), result.Due);
        Assert.Equal(TimeSpan.FromHours(8), result.DueAt!.Value.Offset);
    }

    [Theory]
    [InlineData("F1", "D-02", "2025-06-30", "2026-01-31", "2026-01-30")] // a Saturday
    [InlineData("F2", "D-02", "2021-06-30", "2022-01-31", "2022-01-30")] // Sunday before 春节 is worked
    [InlineData("F3", "D-02", "2019-06-30", "2020-01-31", "2020-01-23")] // 春节 of 2020 was prolonged
    [InlineData("F4", "D-22-1", "2026-02-10", "2026-03-31", "2026-03-31")] // end of the quarter
    [InlineData("AC-115", "D-21", "2026-02-10", "2026-02-28", "2026-02-28")] // end of the month, a make-up Saturday
    [InlineData("AC-116", "D-16", "2024-09-15", "2026-12-31", "2026-12-31")] // two years on
    public void Fixed_dates_are_not_rolled(string row, string code, string start, string due, string prudent)
    {
        var result = Calculate(code, start);

        Assert.True((Date(due), Date(prudent)) == (result.Due, result.Prudent), $"{row}: {result}");
    }

    [Theory]
    [InlineData("P1", "D-07", "2026-12-25", "2027-01-04")] // 元旦 computed
    [InlineData("P2", "D-13-1", "2026-12-10", "2027-01-11")] // a Saturday, as far as is known
    public void Unpublished_years_give_a_provisional_day(string row, string code, string start, string due)
    {
        var result = Calculate(code, start);

        Assert.True(Date(due) == result.Due, row);
        Assert.True(result.Provisional);
    }

    [Fact]
    public void P2_is_computed_anew_when_the_notice_makes_that_Saturday_a_workday()
    {
        var published = Calendar.With(Year2027([new(Date("2027-01-09"), "元旦")]));

        var result = DeadlineCalculator.Calculate(DeadlineRules.Get("D-13-1", Date("2026-12-10")), Date("2026-12-10"), published);

        Assert.Equal(Date("2027-01-09"), result.Due);
        Assert.False(result.Provisional);
        Assert.True(Calculate("D-13-1", "2026-12-10").Provisional); // the old calendar is untouched
    }

    [Fact]
    public void X1_posted_on_the_last_day_is_in_time()
    {
        var application = DeadlineCalculator.Derive(DeadlineRules.Get("D-09", Date("2026-03-02")), Date("2026-03-02"), Calendar);

        application.RequireInTime(Date("2026-03-12")); // the postmark

        Assert.Equal(Date("2026-03-31"), Calculate("D-10", "2026-03-16").Due); // from arrival
    }

    [Theory]
    [InlineData("X2", "2026-01-20", "2026-02-24")] // 30 days, raw end in 春节
    [InlineData("X3", "2021-11-15", "2022-01-14")] // 60 days by the law of the day of publication
    public void Service_by_announcement(string row, string published, string served) =>
        Assert.True(Date(served) == Calculate("DX-01", published).Due, row);

    [Fact]
    public void X4_late_payment_is_counted_in_natural_days()
    {
        var due = Calculate("D-35", "2026-04-17").Due;

        Assert.Equal(2, Date("2026-05-08").DayNumber - due.DayNumber);
    }

    internal static CalendarYear Year2027(IReadOnlyList<ArrangedDay> makeUpWorkdays) => new(
        2027,
        [.. StatutoryHolidays.Of(2027).Select(day => day with { Notice = "国办发明电〔2026〕9号" })],
        makeUpWorkdays,
        [new("国办发明电〔2026〕9号", "测试通知", Date("2026-11-05"), "https://www.gov.cn/test")]);

    private static DeadlineResult Calculate(
        string code, string start, IReadOnlyList<Suspension>? suspensions = null, IReadOnlyList<Extension>? extensions = null) =>
        DeadlineCalculator.Calculate(DeadlineRules.Get(code, Date(start)), Date(start), Calendar, suspensions, extensions);

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", null);

    private static DateTimeOffset Instant(string iso) => DateTimeOffset.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);
}
