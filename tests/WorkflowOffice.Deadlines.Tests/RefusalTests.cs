namespace WorkflowOffice.Deadlines.Tests;

/// <summary>What the calculator refuses, and that the refusal can be read.</summary>
public sealed class RefusalTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();
    private static readonly DateOnly Start = new(2026, 3, 2);
    private static readonly DeadlineRule Seizure = DeadlineRules.Get("D-38", Start);
    private static readonly Extension Month = new(30, PeriodUnit.NaturalDay, Start, "行政机关负责人", "情况复杂");
    private static readonly Suspension Testing = new(new(2026, 3, 5), new(2026, 3, 6), "检测");

    public static TheoryData<string, DeadlineRule, Suspension[], Extension[]> Refused() => new()
    {
        { "X-DDL-06", DeadlineRules.Get("D-10", Start), [], [Month with { Length = 1 }] }, // 15 日复查 has no extension
        { "X-DDL-06", Seizure, [], [Month, Month] }, // only once
        { "X-DDL-05", Seizure, [], [Month with { ApprovedOn = new(2026, 4, 2) }] }, // ended on 04-01
        { "X-DDL-07", Seizure, [], [Month with { Length = 31 }] }, // more than 30 days
        { "X-DDL-07", Seizure, [], [Month with { Length = 0 }] },
        { "X-DDL-07", Seizure, [], [Month with { Unit = PeriodUnit.WorkingDay }] }, // the wrong unit
        { "X-DDL-07", DeadlineRules.Get("D-35", Start), [], [Month with { Length = 0 }] }, // no longest, but a shortest
        { "X-DDL-07", DeadlineRules.Get("D-35", Start), [], [Month with { Length = int.MaxValue }] }, // past what can be derived
        { "X-DDL-08", DeadlineRules.Get("D-10", Start), [Testing], [] }, // nothing suspends it
        { "X-DDL-09", Seizure, [Testing with { Ground = " " }], [] },
        { "X-DDL-09", Seizure, [Testing with { ToInclusive = new(2026, 3, 3) }], [] }, // ends before it begins
        { "X-DDL-10", Seizure, [Testing with { ToInclusive = null }], [] }, // still lasts
        { "X-DDL-13", Seizure with { Length = 0 }, [], [] },
        { "X-DDL-14", DeadlineRules.Get("D-11", Start), [], [] }, // the document's limit is missing
        { "X-DDL-16", DeadlineRules.Get("D-39", Start), [], [] }, // the moment is missing
        { "X-DDL-16", DeadlineRules.Get("D-40", Start), [], [] },
        { "X-DDL-17", DeadlineRules.Get("D-34", Start), [Testing], [] }, // a lead cannot be suspended
        { "X-DDL-17", DeadlineRules.Get("D-01", Start), [], [Month] }, // a fixed date cannot be extended
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void With_its_code_and_the_rule_it_concerns(string code, DeadlineRule rule, Suspension[] suspensions, Extension[] extensions)
    {
        var plain = Assert.ThrowsAny<DeadlineException>(() => DeadlineCalculator.Calculate(rule, Start, Calendar, suspensions, extensions));
        var derived = Assert.ThrowsAny<DeadlineException>(() => DeadlineCalculator.Derive(rule, Start, Calendar, suspensions, extensions));

        Assert.Equal(code, plain.Code);
        Assert.Equal(plain.Message, derived.Message);
        Assert.Contains(rule.Code, plain.Message, StringComparison.Ordinal);
        Assert.EndsWith("。", plain.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_can_be_named_only_where_the_document_sets_it() =>
        Assert.Equal("X-DDL-15", Assert.Throws<DeadlineRuleException>(() => Seizure.WithLength(5)).Code);

    [Fact]
    public void An_extension_approved_on_the_rolled_last_day_is_in_time()
    {
        // Raw end 2026-10-02 in 国庆, due 2026-10-08.
        var start = new DateOnly(2026, 9, 2);

        var result = DeadlineCalculator.Calculate(Seizure, start, Calendar, extensions: [Month with { ApprovedOn = new(2026, 10, 8) }]);

        Assert.Equal(new DateOnly(2026, 11, 2), result.Due);
    }

    [Fact]
    public void A_suspension_that_begins_after_the_end_changes_nothing_even_while_it_lasts()
    {
        var later = new Suspension(new(2026, 6, 1), null, "检测");

        Assert.Equal(DeadlineCalculator.Calculate(Seizure, Start, Calendar), DeadlineCalculator.Calculate(Seizure, Start, Calendar, [later]));
    }

    [Fact]
    public void While_a_suspension_lasts_the_remainder_is_kept()
    {
        var paused = Suspension.Between(new(2026, 3, 12), null, "检测");

        Assert.Equal(21, DeadlineCalculator.Remaining(Seizure, Start, new(2026, 3, 20), Calendar, [paused]));
        Assert.Equal(21, DeadlineCalculator.Remaining(Seizure, Start, new(2026, 8, 20), Calendar, [paused]));
        Assert.Equal(30, DeadlineCalculator.Remaining(Seizure, Start, Start, Calendar));
        Assert.Equal(1, DeadlineCalculator.Remaining(Seizure, Start, new(2026, 3, 31), Calendar));
        Assert.Equal(0, DeadlineCalculator.Remaining(Seizure, Start, new(2026, 5, 1), Calendar));
    }

    [Fact]
    public void A_corrected_start_moves_the_day_and_may_make_an_extension_late()
    {
        var derivation = DeadlineCalculator.Derive(Seizure, Start, Calendar, [Testing], [Month with { ApprovedOn = new(2026, 4, 3) }]);

        var later = derivation.Recompute(Calendar, new StartFact(Start.AddDays(1), "实际采取措施"));

        Assert.Equal(derivation.Result.RawEnd.AddDays(1), later.Result.RawEnd);
        Assert.Equal(derivation.Sentence, derivation.Recompute(Calendar).Sentence);
        var refused = Assert.Throws<PeriodException>(() => derivation.Recompute(Calendar, new StartFact(Start.AddDays(-2))));
        Assert.Equal("X-DDL-05", refused.Code);
    }

    [Fact]
    public void A_new_notice_moves_a_provisional_day()
    {
        var start = new DateOnly(2026, 12, 10);
        var derivation = DeadlineCalculator.Derive(DeadlineRules.Get("D-13-1", start), start, Calendar);

        var settled = derivation.Recompute(Calendar.With(HandCountedTests.Year2027([new(new(2027, 1, 9), "元旦", "国办发明电〔2026〕9号")])));

        Assert.Equal((new(2027, 1, 11), true), (derivation.Result.Due, derivation.Result.Provisional));
        Assert.Equal((new DateOnly(2027, 1, 9), false), (settled.Result.Due, settled.Result.Provisional));
        Assert.Contains("国办发明电〔2026〕9号", settled.Sources);
    }
}
