using WorkflowOffice.Deadlines.Tests.Oracle;

namespace WorkflowOffice.Deadlines.Tests;

public sealed class CalendarTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();

    [Fact]
    public void Every_day_of_2016_to_2026_is_worked_or_off_as_in_the_slow_table()
    {
        for (var day = new DateOnly(2015, 1, 1); day.Year < 2029; day = day.AddDays(1))
        {
            Assert.True(SlowCalendar.Shipped.IsRestDay(day) == Calendar.IsRestDay(day), $"{day}");
            Assert.True(Calendar.Describe(day).IsRestDay == Calendar.IsRestDay(day), $"{day}");
            Assert.True(Calendar.Describe(day).Provisional == !Calendar.IsKnown(day.Year), $"{day}");
        }
    }

    [Theory] // deadlines.md §7.2
    [InlineData(2016, 24, 6, 250)]
    [InlineData(2017, 24, 5, 249)]
    [InlineData(2018, 25, 7, 250)]
    [InlineData(2019, 22, 6, 250)]
    [InlineData(2020, 30, 6, 249)]
    [InlineData(2021, 31, 7, 250)]
    [InlineData(2022, 32, 7, 249)]
    [InlineData(2023, 26, 7, 249)]
    [InlineData(2024, 28, 8, 251)]
    [InlineData(2025, 28, 5, 248)]
    [InlineData(2026, 33, 6, 248)]
    public void Days_off_make_up_days_and_working_days_of_each_year(int year, int holidays, int makeUpWorkdays, int workingDays)
    {
        var arrangement = Calendar.Years.Single(entry => entry.Year == year);

        Assert.Equal(holidays, arrangement.Holidays.Count);
        Assert.Equal(makeUpWorkdays, arrangement.MakeUpWorkdays.Count);
        Assert.Equal(workingDays, Calendar.CountWorkingDays(new(year - 1, 12, 31), new(year, 12, 31)));
        Assert.Empty(arrangement.Check());
        Assert.All(arrangement.Holidays.Concat(arrangement.MakeUpWorkdays), day => Assert.Contains(arrangement.Notices, notice => notice.Number == day.Notice));
    }

    [Fact]
    public void Statutory_days_1901_to_2100_agree_with_an_independent_almanac()
    {
        for (var year = WorkCalendar.FirstYear; year <= WorkCalendar.LastYear; year++)
            Assert.Equal(SlowCalendar.Shipped.StatutoryDaysOf(year), StatutoryHolidays.Of(year).Select(day => day.Date).Distinct());
    }

    [Theory]
    [InlineData("2026-09-26", DayKind.Holiday, "中秋节放假", "国办发明电〔2025〕7号")]
    [InlineData("2026-10-10", DayKind.MakeUpWorkday, "国庆节调休上班", "国办发明电〔2025〕7号")]
    [InlineData("2026-03-07", DayKind.Weekend, "周末", null)]
    [InlineData("2026-03-09", DayKind.Workday, "工作日", null)]
    [InlineData("2018-12-31", DayKind.Holiday, "元旦放假", "国办发明电〔2018〕15号")] // named by the notice of 2019
    [InlineData("2019-05-03", DayKind.Holiday, "劳动节放假", "国办发明电〔2019〕3号")] // the changed Labour Day
    [InlineData("2020-02-01", DayKind.Holiday, "春节放假", "国办发明电〔2020〕1号")] // the prolonged holiday
    [InlineData("2022-12-31", DayKind.Holiday, "元旦放假", "国办发明电〔2022〕16号")] // named by the notice of 2023
    [InlineData("2027-02-05", DayKind.ComputedHoliday, "春节（除夕）法定放假（放假安排尚未公布）", null)]
    [InlineData("2028-10-03", DayKind.ComputedHoliday, "中秋节、国庆节法定放假（放假安排尚未公布）", null)] // two festivals on one day
    public void A_day_says_why(string date, DayKind kind, string reason, string? notice)
    {
        var info = Calendar.Describe(DateOnly.ParseExact(date, "yyyy-MM-dd", null));

        Assert.Equal((kind, reason, notice), (info.Kind, info.Reason, info.Notice));
    }

    [Fact]
    public void Jumping_and_stepping_give_the_same_days()
    {
        for (var day = new DateOnly(2025, 12, 1); day.Year < 2027; day = day.AddDays(1))
        {
            var stepped = day;
            for (var count = 1; count <= 70; count++)
            {
                do
                    stepped = stepped.AddDays(1);
                while (Calendar.IsRestDay(stepped));
                Assert.Equal(stepped, Calendar.AddWorkingDays(day, count));
                Assert.Equal(count, Calendar.CountWorkingDays(day, stepped));
            }

            Assert.Equal(Calendar.IsWorkingDay(day) ? day : Calendar.AddWorkingDays(day, 1), Calendar.WorkingDayOnOrAfter(day));
            Assert.Equal(Calendar.IsWorkingDay(day) ? day : Calendar.SubtractWorkingDays(day, 1), Calendar.WorkingDayOnOrBefore(day));
            Assert.Equal(0, Calendar.CountWorkingDays(day, day));
        }
    }

    [Fact]
    public void A_draft_year_is_used_but_stays_provisional()
    {
        var draft = HandCountedTests.Year2027([]) with { Holidays = [new(new(2027, 1, 4), "元旦")], Published = false };

        var calendar = Calendar.With(draft);

        Assert.False(calendar.IsKnown(2027));
        Assert.True(calendar.IsRestDay(new(2027, 1, 4))); // the draft's own day
        Assert.True(calendar.IsRestDay(new(2027, 2, 5))); // and the computed ones
        Assert.True(calendar.Describe(new(2027, 1, 4)).Provisional);
    }

    [Fact]
    public void Replacing_a_year_leaves_the_old_calendar_as_it_was()
    {
        var later = Calendar.With(HandCountedTests.Year2027([new(new(2027, 1, 9), "元旦")]));

        Assert.True(later.IsKnown(2027));
        Assert.True(later.IsWorkingDay(new(2027, 1, 9)));
        Assert.False(Calendar.IsWorkingDay(new(2027, 1, 9)));
        Assert.Equal(Calendar.Years.Count + 1, later.Years.Count);
    }

    public static TheoryData<string, CalendarYear> BadYears()
    {
        var good = HandCountedTests.Year2027([]);
        return new()
        {
            { "不是周六、周日", good with { MakeUpWorkdays = [new(new(2027, 1, 4), "元旦")] } },
            { "既列为放假又列为上班", good with { MakeUpWorkdays = [new(new(2027, 2, 6), "春节")] } },
            { "没有列入放假日", good with { Holidays = [.. good.Holidays.Skip(1)] } },
            { "不属于2027年", good with { Holidays = [.. good.Holidays, new(new(2026, 12, 31), "元旦")] } },
            { "没有写明节名", good with { Holidays = [.. good.Holidays, new(new(2027, 10, 4), " ")] } },
            { "超出可推算范围", good with { Year = 2201 } },
        };
    }

    [Theory]
    [MemberData(nameof(BadYears))]
    public void A_table_that_contradicts_itself_is_refused(string reason, CalendarYear year)
    {
        var refused = Assert.Throws<CalendarException>(() => Calendar.With(year));

        Assert.Equal("X-CAL-03", refused.Code);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unusual_number_of_working_days_asks_for_a_second_look()
    {
        var year = HandCountedTests.Year2027([]);
        var closedInNovember = Enumerable.Range(1, 20).Select(day => new ArrangedDay(new(2027, 11, day), "测试"));

        var problem = Assert.Single((year with { Holidays = [.. year.Holidays, .. closedInNovember] }).Check());

        Assert.False(problem.IsError);
        Assert.Contains("全年工作日", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_year_twice_and_days_beyond_the_almanac_are_refused()
    {
        Assert.Equal("X-CAL-02", Assert.Throws<CalendarException>(() => new WorkCalendar([.. Calendar.Years, Calendar.Years.First()])).Code);
        Assert.Equal("X-CAL-01", Assert.Throws<CalendarException>(() => Calendar.IsRestDay(new(2101, 1, 1))).Code);
        Assert.Equal("X-CAL-01", Assert.Throws<CalendarException>(() => Calendar.Describe(new(1900, 1, 1))).Code);
        Assert.Equal("X-CAL-01", Assert.Throws<CalendarException>(() => Calendar.AddWorkingDays(new(2100, 12, 20), 30)).Code);
        Assert.Equal("X-CAL-01", Assert.Throws<CalendarException>(() => Calendar.WorkingDayOnOrBefore(new(1901, 1, 1))).Code);
    }
}
