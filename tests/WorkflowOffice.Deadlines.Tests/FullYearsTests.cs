using WorkflowOffice.Deadlines.Tests.Oracle;
using Xunit.Abstractions;

namespace WorkflowOffice.Deadlines.Tests;

/// <summary>Every rule from every start day 2016–2026, against the slow implementation, and every derivation replayed.</summary>
public sealed class FullYearsTests(ITestOutputHelper output)
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();
    private static readonly SlowDeadlines Slow = new(SlowCalendar.Shipped);
    private static readonly DateOnly First = new(2016, 1, 1);
    private static readonly DateOnly Last = new(2026, 12, 31);

    public static TheoryData<string> Codes => new(DeadlineRules.All.Select(rule => rule.Code).Distinct());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_start_day_gives_the_day_of_the_slow_implementation(string code)
    {
        var checkedDays = 0;
        foreach (var start in Days())
        {
            foreach (var rule in Concrete(code, start))
            {
                Compare(rule, start, [], []);
                checkedDays++;
            }
        }

        output.WriteLine($"{code}: {checkedDays} deadlines from {First:yyyy-MM-dd} to {Last:yyyy-MM-dd}, 0 differences, every derivation replayed");
        Assert.True(checkedDays > 700, $"{code}: only {checkedDays} days were in force");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void With_suspensions_and_extensions_too(string code)
    {
        var random = new Random(code.Length + code[^1]);
        var checkedDays = 0;
        foreach (var start in Days())
        {
            foreach (var rule in Concrete(code, start).Where(rule => rule is { Kind: DeadlineKind.Forward, Unit: not PeriodUnit.Hour }))
            {
                Compare(rule, start, Suspensions(rule, start, random), Extensions(rule, start));
                checkedDays++;
            }
        }

        output.WriteLine($"{code}: {checkedDays} deadlines with suspensions and extensions where the rule knows them, 0 differences");
    }

    private static void Compare(
        DeadlineRule rule, DateOnly start, IReadOnlyList<Suspension> suspensions, IReadOnlyList<Extension> extensions)
    {
        var expected = Slow.Calculate(rule, start, suspensions, extensions);
        var actual = DeadlineCalculator.Calculate(rule, start, Calendar, suspensions, extensions);
        var derivation = DeadlineCalculator.Derive(rule, start, Calendar, suspensions, extensions);

        Assert.True(expected == actual, $"{rule.Code} {start}: expected {expected}, was {actual}");
        Assert.True(actual == derivation.Result, $"{rule.Code} {start}: the derivation has another result");
        var wrong = DerivationReplay.Check(derivation, SlowCalendar.Shipped);
        Assert.True(wrong.Length == 0, $"{rule.Code} {start}: {wrong}\n{string.Join("\n", derivation.Days)}\n{derivation.Sentence}");
    }

    private static IEnumerable<DateOnly> Days()
    {
        for (var day = First; day <= Last; day = day.AddDays(1))
            yield return day;
    }

    /// <summary>The version in force that day, with limits filled in where the document names them. Hours have their own tests.</summary>
    private static IEnumerable<DeadlineRule> Concrete(string code, DateOnly start)
    {
        foreach (var rule in DeadlineRules.All.Where(rule => rule.Code == code && rule.IsInForce(start)))
        {
            if (rule.Kind == DeadlineKind.NamedInDocument)
            {
                yield return rule.WithLength(7);
                yield return rule.WithLength(30);
                yield return rule.WithLength(15, PeriodUnit.WorkingDay);
                yield return rule.WithFixedDate(start.AddDays(20));
            }
            else if (rule.Unit == PeriodUnit.Hour)
            {
                yield return rule with { Unit = PeriodUnit.NaturalDay, Length = 1 };
            }
            else
            {
                yield return rule;
                if (rule.Kind == DeadlineKind.Backward)
                    yield return rule with { Backward = BackwardRule.Inclusive };
            }
        }
    }

    private static Suspension[] Suspensions(DeadlineRule rule, DateOnly start, Random random)
    {
        if (rule.SuspensionBasis is null)
            return [];
        return [.. Enumerable.Range(0, random.Next(4)).Select(_ =>
        {
            var from = start.AddDays(random.Next(-5, 40));
            return new Suspension(from, from.AddDays(random.Next(-1, 15)), "测试事由");
        })];
    }

    private static Extension[] Extensions(DeadlineRule rule, DateOnly start) =>
        [.. Enumerable.Repeat(new Extension(rule.ExtensionLength ?? 365, rule.ExtensionUnit ?? rule.Unit, start, "负责人", "测试"), rule.MaxExtensions)];
}
