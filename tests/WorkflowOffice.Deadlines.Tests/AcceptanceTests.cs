namespace WorkflowOffice.Deadlines.Tests;

/// <summary>The scenarios of requirements.md §13 that are pure date arithmetic.</summary>
public sealed class AcceptanceTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();

    [Theory]
    // A. 法制审核
    [InlineData("AC-001", "D-07", "2026-03-02", "2026-03-09")] // five plain working days
    [InlineData("AC-002", "D-07", "2026-04-29", "2026-05-09")] // ends on the make-up Saturday
    [InlineData("AC-006", "D-07", "2026-09-28", "2026-10-10")] // 国庆 between, ends on a make-up Saturday
    [InlineData("AC-007", "D-07", "2026-02-13", "2026-02-27")] // 春节 between
    [InlineData("AC-008", "D-07", "2026-03-04", "2026-03-11")] // counted from the completed file
    [InlineData("AC-016", "D-07", "2026-03-16", "2026-03-23")] // second round
    [InlineData("AC-019", "DX-05", "2026-06-18", "2026-06-22")] // one working day over 端午
    [InlineData("AC-139", "D-07", "2026-12-25", "2027-01-04")] // reaches an unpublished year
    // B. 备案
    [InlineData("AC-029", "D-25", "2026-09-16", "2026-10-08")] // raw end in 国庆
    // C. 公示
    [InlineData("AC-032", "D-03", "2026-02-11", "2026-02-27")] // 02-14 worked
    [InlineData("AC-033", "D-03", "2026-09-22", "2026-10-09")] // 中秋 and 国庆
    [InlineData("AC-034", "D-04", "2026-01-20", "2026-02-24")] // twentieth day after 春节
    [InlineData("AC-035", "D-04", "2026-09-15", "2026-10-19")] // 09-20 worked
    [InlineData("AC-036", "D-03", "2026-06-18", "2026-06-30")] // over 端午
    [InlineData("AC-038", "D-06", "2026-02-11", "2026-02-14")] // ends on a make-up Saturday
    [InlineData("AC-042", "D-02", "2025-12-31", "2026-01-31")] // fixed, a Saturday, not rolled
    [InlineData("AC-044", "D-05", "2026-03-02", "2026-03-30")] // twenty plain working days
    // D. 监督通知（决定）书与复查
    [InlineData("AC-046", "D-09", "2026-03-02", "2026-03-12")] // tenth natural day is a Thursday
    [InlineData("AC-048", "D-09", "2026-09-16", "2026-09-28")] // raw end 中秋
    [InlineData("AC-049", "D-09", "2026-09-21", "2026-10-08")] // raw end 国庆
    [InlineData("AC-050", "D-09", "2026-02-18", "2026-02-28")] // make-up Saturday is not rolled
    [InlineData("AC-051", "D-09", "2026-02-05", "2026-02-24")] // raw end 春节
    [InlineData("AC-052", "D-09", "2026-09-30", "2026-10-10")] // make-up Saturday is not rolled
    [InlineData("AC-053", "D-10", "2026-03-16", "2026-03-31")] // counted from arrival, not from the postmark
    [InlineData("AC-054", "D-10", "2026-03-12", "2026-03-27")] // fifteen natural days
    [InlineData("AC-055", "D-10", "2026-09-10", "2026-09-28")] // raw end 中秋
    [InlineData("AC-060", "D-09", "2026-03-02", "2026-03-12")] // 留置 counts like receipt
    // E. 申诉
    [InlineData("AC-062", "D-12", "2026-03-02", "2026-04-01")] // thirty natural days
    [InlineData("AC-064", "D-12", "2026-08-28", "2026-09-28")] // raw end 中秋
    [InlineData("AC-065", "D-12", "2026-01-16", "2026-02-24")] // raw end 春节
    // F. 联动任务
    [InlineData("AC-090a", "D-06", "2026-03-02", "2026-03-05")] // withdraw within three working days
    [InlineData("AC-090b", "D-28", "2026-03-02", "2026-03-09")] // refer within five working days
    // J. 处罚程序与期间
    [InlineData("AC-130", "D-33", "2026-02-13", "2026-02-27")] // five working days over 春节
    [InlineData("AC-131", "D-34", "2026-10-14", "2026-09-28")] // counted back, strict
    [InlineData("AC-132", "D-31", "2026-07-05", "2026-10-08")] // ninety days, raw end 国庆
    [InlineData("AC-134", "D-35", "2026-04-17", "2026-05-06")] // fifteen days, raw end 劳动节
    [InlineData("AC-137", "D-44", "2026-05-06", "2026-07-06")] // sixty days, a Sunday
    [InlineData("AC-138", "D-45", "2026-08-31", "2027-03-01")] // six months, no corresponding day
    [InlineData("AC-140a", "DX-01", "2026-01-20", "2026-02-24")] // announcement
    [InlineData("AC-140b", "D-09", "2026-02-24", "2026-03-06")] // and the ten days after it
    public void Scenario_dates(string scenario, string code, string start, string due)
    {
        var startedOn = Date(start);

        var result = DeadlineCalculator.Calculate(DeadlineRules.Get(code, startedOn), startedOn, Calendar);

        Assert.True(Date(due) == result.Due, $"{scenario}: expected {due}, was {result.Due}");
    }

    [Theory]
    [InlineData("AC-047", "D-09", "2026-03-02", "2026-03-12", "2026-03-13", "X-OBJ-01")]
    [InlineData("AC-048", "D-09", "2026-09-16", "2026-09-28", "2026-09-29", "X-OBJ-01")]
    [InlineData("AC-050", "D-09", "2026-02-18", "2026-02-28", "2026-03-02", "X-OBJ-01")]
    [InlineData("AC-063", "D-12", "2026-03-02", "2026-04-01", "2026-04-02", "X-APL-01")]
    [InlineData("no code of its own", "D-33", "2026-03-02", "2026-03-09", "2026-03-10", "X-DDL-01")]
    public void On_the_last_day_accepted_after_it_refused(string scenario, string code, string start, string last, string late, string refusal)
    {
        var derivation = DeadlineCalculator.Derive(DeadlineRules.Get(code, Date(start)), Date(start), Calendar);

        derivation.RequireInTime(Date(last));
        var refused = Assert.Throws<PeriodException>(() => derivation.RequireInTime(Date(late)));

        Assert.True(refusal == refused.Code, scenario);
        Assert.Contains(derivation.Sentence, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AC_003_to_005_extension_of_the_legal_review()
    {
        var review = DeadlineRules.Get("D-07", Date("2026-04-29"));
        var onTheLastDay = new Extension(5, PeriodUnit.WorkingDay, Date("2026-05-09"), "本单位负责人", "案情复杂");
        var late = onTheLastDay with { ApprovedOn = Date("2026-05-11") };
        var again = onTheLastDay with { ApprovedOn = Date("2026-05-14") };

        Assert.Equal(Date("2026-05-15"), Due(onTheLastDay));
        Assert.Equal("X-LRV-05", Assert.Throws<PeriodException>(() => Due(late)).Code);
        Assert.Equal("X-LRV-06", Assert.Throws<PeriodException>(() => Due(onTheLastDay, again)).Code);
        Assert.Equal(1, Calendar.CountWorkingDays(Date("2026-05-09"), Date("2026-05-11"))); // AC-004: one working day late

        DateOnly Due(params Extension[] extensions) =>
            DeadlineCalculator.Calculate(review, Date("2026-04-29"), Calendar, extensions: extensions).Due;
    }

    [Fact]
    public void AC_059_execution_period_restarts_with_the_review_decision()
    {
        var rule = DeadlineRules.Get("D-11", Date("2026-03-27")).WithLength(10);

        var result = DeadlineCalculator.Calculate(rule, Date("2026-03-27"), Calendar);

        Assert.Equal(Date("2026-04-06"), result.RawEnd); // 清明
        Assert.Equal(Date("2026-04-07"), result.Due);
    }

    [Fact]
    public void AC_061_warning_two_working_days_before_a_named_date()
    {
        var rule = DeadlineRules.Get("D-11", Date("2026-03-02")).WithFixedDate(Date("2026-03-20"));

        var result = DeadlineCalculator.Calculate(rule, Date("2026-03-02"), Calendar);

        Assert.Equal(Date("2026-03-20"), result.Due);
        Assert.Equal([Date("2026-03-18"), Date("2026-03-20")], WarningDays.For(rule, result, Calendar));
    }

    [Fact]
    public void AC_080_and_081_both_ends_belong_to_the_window()
    {
        var window = DeadlineCalculator.Calculate(DeadlineRules.Get("D-24", Date("2026-05-20")), Date("2026-05-20"), Calendar);

        Assert.Equal(Date("2025-05-20"), window.Due);
    }

    [Fact]
    public void AC_131_a_notice_one_day_later_would_be_too_late()
    {
        Assert.True(Calendar.AddWorkingDays(Date("2026-09-28"), 7) < Date("2026-10-14"));
        Assert.False(Calendar.AddWorkingDays(Date("2026-09-29"), 7) < Date("2026-10-14"));
    }

    [Fact]
    public void AC_133_testing_days_are_left_out_of_a_seizure()
    {
        var testing = new Suspension(Date("2026-03-16"), Date("2026-03-25"), "检测");

        var result = DeadlineCalculator.Calculate(DeadlineRules.Get("D-38", Date("2026-03-10")), Date("2026-03-10"), Calendar, [testing]);

        Assert.Equal((Date("2026-04-19"), Date("2026-04-20")), (result.RawEnd, result.Due));
    }

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", null);
}
