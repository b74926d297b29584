namespace WorkflowOffice.Deadlines.Tests;

public sealed class RuleTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();

    [Fact]
    public void Every_number_of_the_deadline_table_has_a_rule()
    {
        var codes = DeadlineRules.All.Select(rule => rule.Code).ToHashSet();

        var missing = Enumerable.Range(1, 45).Select(number => $"D-{number:00}")
            .Where(code => !codes.Contains(code) && !codes.Contains(code + "-1"));

        Assert.Empty(missing);
    }

    [Fact]
    public void Versions_of_a_rule_follow_each_other_without_gap_or_overlap()
    {
        foreach (var versions in DeadlineRules.All.GroupBy(rule => rule.Code).Select(group => group.OrderBy(rule => rule.EffectiveFrom).ToList()))
        {
            for (var i = 1; i < versions.Count; i++)
                Assert.Equal(versions[i].EffectiveFrom, versions[i - 1].EffectiveTo?.AddDays(1));
            Assert.Null(versions[^1].EffectiveTo);
        }
    }

    [Fact]
    public void Rules_of_a_statute_count_in_the_unit_that_the_statute_defines()
    {
        var ofStatutes = DeadlineRules.All.Where(rule => rule.Statute != Statute.Other).ToList();

        Assert.True(ofStatutes.Count > 20);
        Assert.All(ofStatutes, rule =>
            Assert.Equal(StatuteDayUnits.Of(rule.Statute, rule.Length, rule.EffectiveFrom ?? rule.EffectiveTo!.Value).Unit, rule.Unit));
    }

    [Fact]
    public void Every_rule_cites_its_provision_and_marks_what_is_our_own_default()
    {
        Assert.All(DeadlineRules.All, rule =>
        {
            Assert.NotEmpty(rule.Citation);
            Assert.NotEmpty(rule.OnExpiry);
            Assert.Equal(rule.IsSupplemented, rule.Citation.Contains("【补", StringComparison.Ordinal));
            Assert.True(rule.Length > 0 || rule.Kind is DeadlineKind.FixedDate or DeadlineKind.NamedInDocument, rule.Code);
            Assert.Equal(rule.MaxExtensions > 0, rule.ExtensionBasis is not null);
            Assert.True(rule.ExtensionLength is null or > 0, rule.Code);
        });
    }

    [Theory]
    [InlineData(Statute.PenaltyLaw, 7, "2021-07-14", PeriodUnit.NaturalDay)] // before the revision
    [InlineData(Statute.PenaltyLaw, 7, "2021-07-15", PeriodUnit.WorkingDay)]
    [InlineData(Statute.PenaltyLaw, 2, "2026-03-02", PeriodUnit.WorkingDay)]
    [InlineData(Statute.PenaltyLaw, 3, "2026-03-02", PeriodUnit.WorkingDay)]
    [InlineData(Statute.PenaltyLaw, 5, "2026-03-02", PeriodUnit.WorkingDay)]
    [InlineData(Statute.PenaltyLaw, 4, "2026-03-02", PeriodUnit.NaturalDay)] // not one of the four
    [InlineData(Statute.PenaltyLaw, 15, "2026-03-02", PeriodUnit.NaturalDay)] // paying the fine
    [InlineData(Statute.PenaltyLaw, 90, "2026-03-02", PeriodUnit.NaturalDay)]
    [InlineData(Statute.CompulsionLaw, 10, "2026-03-02", PeriodUnit.WorkingDay)] // ten is included
    [InlineData(Statute.CompulsionLaw, 11, "2026-03-02", PeriodUnit.NaturalDay)]
    [InlineData(Statute.CompulsionLaw, 30, "2026-03-02", PeriodUnit.NaturalDay)] // seizure
    [InlineData(Statute.LicensingLaw, 20, "2026-03-02", PeriodUnit.WorkingDay)] // all of them
    [InlineData(Statute.LicensingLaw, 45, "2026-03-02", PeriodUnit.WorkingDay)]
    [InlineData(Statute.ReconsiderationLaw, 5, "2023-12-31", PeriodUnit.WorkingDay)] // law of 2017
    [InlineData(Statute.ReconsiderationLaw, 7, "2023-12-31", PeriodUnit.WorkingDay)]
    [InlineData(Statute.ReconsiderationLaw, 3, "2023-12-31", PeriodUnit.NaturalDay)] // added in 2023
    [InlineData(Statute.ReconsiderationLaw, 10, "2023-12-31", PeriodUnit.NaturalDay)]
    [InlineData(Statute.ReconsiderationLaw, 3, "2024-01-01", PeriodUnit.WorkingDay)]
    [InlineData(Statute.ReconsiderationLaw, 10, "2024-01-01", PeriodUnit.WorkingDay)]
    [InlineData(Statute.ReconsiderationLaw, 60, "2024-01-01", PeriodUnit.NaturalDay)]
    [InlineData(Statute.Other, 3, "2026-03-02", PeriodUnit.NaturalDay)] // 移送规定 defines nothing
    public void The_unit_of_a_day_by_law_and_day_of_the_act(Statute statute, int days, string actDate, PeriodUnit unit) =>
        Assert.Equal(unit, StatuteDayUnits.Of(statute, days, Date(actDate)).Unit);

    [Fact]
    public void The_version_is_chosen_by_the_day_of_the_act()
    {
        var before = DeadlineRules.Get("D-33", Date("2021-07-14"));
        var after = DeadlineRules.Get("D-33", Date("2021-07-15"));

        Assert.Equal((3, PeriodUnit.NaturalDay), (before.Length, before.Unit));
        Assert.Equal((5, PeriodUnit.WorkingDay), (after.Length, after.Unit));
        Assert.Equal(60, DeadlineRules.Get("DX-01", Date("2021-12-31")).Length);
        Assert.Equal(30, DeadlineRules.Get("DX-01", Date("2022-01-01")).Length);
    }

    [Fact]
    public void An_article_is_cited_under_the_number_it_had_then()
    {
        var then = DeadlineCalculator.Derive(DeadlineRules.Get("D-09", Date("2021-12-31")), Date("2021-12-31"), Calendar);
        var now = DeadlineCalculator.Derive(DeadlineRules.Get("D-09", Date("2022-01-01")), Date("2022-01-01"), Calendar);

        Assert.Contains("民事诉讼法（2017年修正）第82条", then.Sentence, StringComparison.Ordinal);
        Assert.Contains("民事诉讼法第85条", now.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_numbers_and_days_without_a_version_are_named()
    {
        var unknown = Assert.Throws<DeadlineRuleException>(() => DeadlineRules.Get("D-99", Date("2026-03-02")));
        var several = Assert.Throws<DeadlineRuleException>(() => DeadlineRules.Get("D-13", Date("2026-03-02")));
        var early = Assert.Throws<DeadlineRuleException>(() => DeadlineRules.Get("D-31", Date("2021-07-14")));

        Assert.Equal(("X-DDL-11", "X-DDL-11", "X-DDL-12"), (unknown.Code, several.Code, early.Code));
        Assert.Contains("D-13-1", several.Message, StringComparison.Ordinal);
        Assert.Contains("D-13-2", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void D08_is_D07_with_its_extension()
    {
        for (var start = Date("2016-01-01"); start.Year < 2026; start = start.AddDays(1))
        {
            var first = DeadlineCalculator.Calculate(DeadlineRules.Get("D-07", start), start, Calendar);
            var extension = new Extension(5, PeriodUnit.WorkingDay, first.Due, "本单位负责人", "测试");

            Assert.Equal(
                DeadlineCalculator.Calculate(DeadlineRules.Get("D-07", start), start, Calendar, extensions: [extension]).Due,
                DeadlineCalculator.Calculate(DeadlineRules.Get("D-08", start), first.RawEnd, Calendar).Due);
        }
    }

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", null);
}
