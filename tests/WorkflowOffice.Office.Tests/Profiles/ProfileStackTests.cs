using WorkflowOffice.Office.Profiles;

namespace WorkflowOffice.Office.Tests.Profiles;

/// <summary>requirements §2.2: one rule per kind of parameter.</summary>
public sealed class ProfileStackTests
{
    private static Profile P(string id, params ProfileParameter[] parameters) => new(id, id, null, "", LegalStatus.InForce, id == Profile.Statutory, "", parameters);

    private static ProfileParameter Of(MergeRule rule, decimal? value, PeriodMeasure unit = PeriodMeasure.NaturalDay, params string[] entries) => new("K", "K", rule, value, unit, "条", Entries: entries);

    private static MergedParameter Merge(MergeRule rule, params (string Id, decimal? Value, PeriodMeasure Unit)[] said) =>
        new ProfileStack([.. said.Select(one => P(one.Id, Of(rule, one.Value, one.Unit)))]).Find("K")!;

    [Fact]
    public void DutyPeriods_TheShortestHolds() =>
        Assert.Equal(7, Merge(MergeRule.DutyPeriod, ("a", 20, PeriodMeasure.WorkingDay), ("b", 7, PeriodMeasure.WorkingDay)).Value);

    [Fact]
    public void PeriodsInDifferentUnits_AreComparedByTheirLength()
    {
        var merged = Merge(MergeRule.DutyPeriod, ("a", 15, PeriodMeasure.NaturalDay), ("b", 20, PeriodMeasure.WorkingDay));

        Assert.Equal((15m, PeriodMeasure.NaturalDay), (merged.Value!.Value, merged.Unit));
    }

    [Fact]
    public void RightPeriods_TheLongestHolds_NeverShorterThanTheLaw() =>
        Assert.Equal(30, Merge(MergeRule.RightPeriod, (Profile.Statutory, 30, PeriodMeasure.NaturalDay), ("b", 10, PeriodMeasure.NaturalDay)).Value);

    [Fact]
    public void Frequencies_TheMostOftenHolds() =>
        Assert.Equal(2, Merge(MergeRule.Frequency, ("national", 1, PeriodMeasure.TimesPerYear), ("gaoxin", 2, PeriodMeasure.TimesPerYear), ("two-years", 0.5m, PeriodMeasure.TimesPerYear)).Value);

    [Fact]
    public void WhereNobodyGivesANumber_NoneHolds() => Assert.Null(Merge(MergeRule.DutyPeriod, ("a", null, PeriodMeasure.NaturalDay)).Value);

    [Fact]
    public void Gates_AreAllKept_WithTheirSources()
    {
        var merged = new ProfileStack([
            P("a", Of(MergeRule.Gates, null, PeriodMeasure.None, "听证", "疑难")), P("b", Of(MergeRule.Gates, null, PeriodMeasure.None, "罚款", "听证"))]).Find("K")!;

        Assert.Equal([("听证", "a,b"), ("疑难", "a"), ("罚款", "b")], merged.Entries.Select(entry => (entry.Entry, string.Join(',', entry.ProfileIds))));
        Assert.All(merged.Sources, source => Assert.True(source.IsEffective));
    }

    [Fact]
    public void SingleChoices_AreNeverMixed()
    {
        Profile[] profiles = [P("a", Of(MergeRule.SingleChoice, null, PeriodMeasure.None, "通报批评")), P("b", Of(MergeRule.SingleChoice, null, PeriodMeasure.None, "离岗培训"))];

        var open = new ProfileStack(profiles).Find("K")!;
        var chosen = new ProfileStack(profiles, "b").Find("K")!;

        Assert.NotNull(open.Conflict);
        Assert.Empty(open.Entries);
        Assert.Null(chosen.Conflict);
        Assert.Equal(["离岗培训"], chosen.Entries.Select(entry => entry.Entry));
    }

    [Fact]
    public void AValueThatTheOfficeSet_TakesThePlaceOfTheRegulationsOwn()
    {
        var stack = new ProfileStack([ShippedProfiles.Get("national-worksafety")], set: new Dictionary<string, decimal> { ["LargeFine.Threshold"] = 100_000 });

        Assert.Equal(100_000, stack.Find("LargeFine.Threshold")!.Value);
        Assert.Null(new ProfileStack([ShippedProfiles.Get("national-worksafety")]).Find("LargeFine.Threshold")!.Value);
    }

    [Fact]
    public void TheOrderOfRegulationsDoesNotMatter_ForAnyPairOfShippedOnes()
    {
        foreach (var first in ShippedProfiles.All)
        {
            foreach (var second in ShippedProfiles.All.Where(profile => profile != first))
            {
                var there = new ProfileStack([first, second], first.Id).Merge().Select(parameter => (parameter.Key, parameter.Value, parameter.Entries.Count));
                var back = new ProfileStack([second, first], first.Id).Merge().Select(parameter => (parameter.Key, parameter.Value, parameter.Entries.Count));
                Assert.Equal(there, back);
            }
        }
    }

    [Fact]
    public void AllSixTogether_GiveWhatTheRequirementsSay()
    {
        var stack = new ProfileStack(ShippedProfiles.All, "cc-erdao");

        Assert.Equal(7, stack.Find("Disclosure.PenaltyLicenseDays")!.Value);
        Assert.Equal(2, stack.Find("Inspection.SelfPerYear")!.Value);
        Assert.Equal(30, stack.Find("Appeal.Days")!.Value);
        Assert.Equal(14, stack.Find("LegalReview.Triggers")!.Entries.Count);
        Assert.Equal(["national-worksafety"], stack.Drafts.Select(profile => profile.Id));
    }

    [Theory]
    [InlineData("2017-06-30", "国家安全生产监督管理总局")]
    [InlineData("2026-01-01", "应急管理部")]
    public void AgencyName_IsThatOfTheDay(string day, string name) =>
        Assert.Equal(name, AgencyName.On(ShippedProfiles.AgencyNames, "国务院应急管理部门", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
}
