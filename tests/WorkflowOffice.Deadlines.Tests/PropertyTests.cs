using FsCheck;
using FsCheck.Fluent;
using WorkflowOffice.Deadlines.Tests.Oracle;

namespace WorkflowOffice.Deadlines.Tests;

/// <summary>Laws that hold for every period, whatever the rule.</summary>
public sealed class PropertyTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Load();

    /// <summary>Random seeds; <c>DEADLINE_PROPERTY_CASES</c> asks for more than the usual number.</summary>
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(
        int.TryParse(Environment.GetEnvironmentVariable("DEADLINE_PROPERTY_CASES"), out var cases) ? cases : 2000);

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 4017).Select(new DateOnly(2016, 1, 1).AddDays);
    private static readonly Gen<PeriodUnit> Units = Gen.Elements(PeriodUnit.NaturalDay, PeriodUnit.WorkingDay, PeriodUnit.Month, PeriodUnit.Year);

    private static readonly Gen<Case> Cases =
        from start in Days
        from unit in Units
        from length in Gen.Choose(1, unit is PeriodUnit.Year ? 5 : unit is PeriodUnit.Month ? 24 : 120)
        from count in Gen.Choose(0, 3)
        from pauses in Gen.Choose(-10, 90).SelectMany(offset => Gen.Choose(-1, 30).Select(days => (offset, days))).ListOf(count)
        from extended in Gen.Choose(0, 40)
        select new Case(
            TestRule.Of(unit, length),
            start,
            [.. pauses.Select(pause => new Suspension(start.AddDays(pause.offset), start.AddDays(pause.offset + pause.days), "测试"))],
            extended == 0 || unit == PeriodUnit.Year ? [] : [new Extension(extended, unit, start, "负责人", "测试")]);

    /// <summary>
    /// Of periods in months only without suspensions: the 30th and the 31st of January share their last day in February, and whoever started
    /// on the 31st has one suspended day less to add to it (deadlines.md §3.2 step 2); see <see cref="Months_that_share_their_last_day"/>.
    /// </summary>
    [Fact]
    public void A_later_start_never_ends_earlier() =>
        Check(
            Cases.Where(one => one.Rule.Unit is PeriodUnit.NaturalDay or PeriodUnit.WorkingDay || one.Suspensions.Length == 0),
            one => one.Calculate().Due <= (one with { Start = one.Start.AddDays(1) }).Calculate().Due);

    [Fact]
    public void Months_that_share_their_last_day()
    {
        var thirtieth = new Case(TestRule.Of(PeriodUnit.Month, 13), new(2018, 1, 30), [new(new(2018, 1, 26), new(2018, 2, 23), "测试")], []);
        var last = thirtieth with { Start = new(2018, 1, 31) };

        Assert.Equal(new DateOnly(2019, 2, 28).AddDays(24), thirtieth.Calculate().RawEnd);
        Assert.Equal(new DateOnly(2019, 2, 28).AddDays(23), last.Calculate().RawEnd);
    }

    [Fact]
    public void N_and_m_working_days_are_n_and_then_m() =>
        Check(
            from start in Days from n in Gen.Choose(1, 60) from m in Gen.Choose(1, 60) select (start, n, m),
            one => Calendar.AddWorkingDays(Calendar.AddWorkingDays(one.start, one.n), one.m) == Calendar.AddWorkingDays(one.start, one.n + one.m));

    [Fact]
    public void An_extension_of_working_days_equals_a_longer_period() =>
        Check(
            Cases.Where(one => one.Rule.Unit is PeriodUnit.WorkingDay or PeriodUnit.NaturalDay && one.Extensions.Length > 0),
            one => one.Calculate() == (one with
            {
                Rule = TestRule.Of(one.Rule.Unit, one.Rule.Length + one.Extensions[0].Length),
                Extensions = [],
            }).Calculate());

    [Fact]
    public void Rolled_ends_are_never_rest_days_and_the_first_after_the_raw_end() =>
        Check(Cases, one =>
        {
            var result = one.Calculate();
            return Calendar.IsWorkingDay(result.Due) && Calendar.CountWorkingDays(result.RawEnd.AddDays(-1), result.Due) == 1;
        });

    [Fact]
    public void The_prudent_day_is_worked_and_not_after_the_raw_end() =>
        Check(Cases, one => Calendar.IsWorkingDay(one.Calculate().Prudent) && one.Calculate().Prudent <= one.Calculate().RawEnd);

    [Fact]
    public void Pausing_and_resuming_on_the_same_day_changes_nothing() =>
        Check(
            from one in Cases from offset in Gen.Choose(0, 60) select (one, offset),
            pair => pair.one.Calculate() == (pair.one with
            {
                Suspensions = [.. pair.one.Suspensions, Suspension.Between(pair.one.Start.AddDays(pair.offset), pair.one.Start.AddDays(pair.offset), "测试")],
            }).Calculate());

    [Fact]
    public void The_order_of_suspensions_and_doubled_ones_do_not_matter() =>
        Check(Cases, one => one.Calculate() == (one with { Suspensions = [.. one.Suspensions.Reverse(), .. one.Suspensions] }).Calculate());

    [Fact]
    public void A_suspension_keeps_the_remaining_days() =>
        Check(
            from start in Days
            from n in Gen.Choose(2, 60)
            from pausedAfter in Gen.Choose(1, 40)
            from days in Gen.Choose(1, 40)
            from unit in Gen.Elements(PeriodUnit.NaturalDay, PeriodUnit.WorkingDay)
            select (rule: TestRule.Of(unit, n), start, pausedOn: start.AddDays(pausedAfter), resumedOn: start.AddDays(pausedAfter + days)),
            one =>
            {
                Suspension[] pause = [Suspension.Between(one.pausedOn, one.resumedOn, "测试")];
                var left = DeadlineCalculator.Remaining(one.rule, one.start, one.pausedOn.AddDays(-1), Calendar);
                var end = DeadlineCalculator.Calculate(one.rule, one.start, Calendar, pause);
                return left == DeadlineCalculator.Remaining(one.rule, one.start, one.resumedOn.AddDays(-1), Calendar, pause)
                    && (left == 0 || end == DeadlineCalculator.Calculate(one.rule with { Length = left }, one.resumedOn.AddDays(-1), Calendar));
            });

    [Fact]
    public void Nothing_is_left_exactly_from_the_raw_end_on() =>
        Check(
            Cases.Where(one => one.Rule.Unit is PeriodUnit.NaturalDay or PeriodUnit.WorkingDay).Select(one => one with { Extensions = [] }),
            one => Left(one, one.Calculate().RawEnd) == 0 && Left(one, one.Calculate().RawEnd.AddDays(-1)) == 1);

    [Fact]
    public void The_explanation_proves_the_result() =>
        Check(Cases, one =>
        {
            var derivation = one.Derive();
            var wrong = one.Rule.Unit == PeriodUnit.Month && one.Extensions.Length > 0 ? "" : DerivationReplay.Check(derivation, SlowCalendar.Shipped);
            return derivation.Result == one.Calculate() && wrong.Length == 0;
        });

    [Fact]
    public void The_slow_implementation_agrees() =>
        Check(Cases, one => one.Calculate() == new SlowDeadlines(SlowCalendar.Shipped).Calculate(one.Rule, one.Start, one.Suspensions, one.Extensions));

    [Fact]
    public void The_latest_notice_is_in_time_and_the_next_day_is_not() =>
        Check(
            from hearing in Days
            from n in Gen.Choose(1, 30)
            from reading in Gen.Elements(BackwardRule.Strict, BackwardRule.Inclusive)
            select (hearing, n, reading),
            one =>
            {
                var rule = TestRule.Of(PeriodUnit.WorkingDay, one.n, DeadlineKind.Backward) with { Backward = one.reading };
                var notice = DeadlineCalculator.Calculate(rule, one.hearing, Calendar).Due;
                return InTime(notice) && !InTime(notice.AddDays(1));

                bool InTime(DateOnly day) => one.reading == BackwardRule.Strict
                    ? Calendar.AddWorkingDays(day, one.n) < one.hearing
                    : Calendar.AddWorkingDays(day, one.n) <= one.hearing;
            });

    [Fact]
    public void Provisional_exactly_when_an_unpublished_year_is_touched() =>
        Check(Cases, one => one.Calculate().Provisional == (one.Calculate().Due.Year > 2026));

    private static int Left(Case one, DateOnly asOf) => DeadlineCalculator.Remaining(one.Rule, one.Start, asOf, Calendar, one.Suspensions);

    private static void Check<T>(Gen<T> cases, Func<T, bool> law) => Prop.ForAll(Arb.From(cases), law).Check(Thorough);

    private sealed record Case(DeadlineRule Rule, DateOnly Start, Suspension[] Suspensions, Extension[] Extensions)
    {
        public DeadlineResult Calculate() => DeadlineCalculator.Calculate(Rule, Start, Calendar, Suspensions, Extensions);

        public DeadlineDerivation Derive() => DeadlineCalculator.Derive(Rule, Start, Calendar, Suspensions, Extensions);

        public override string ToString() =>
            $"{Rule.Length} {Rule.Unit} from {Start:O}, paused {string.Join<Suspension>(" ", Suspensions)}, extended {string.Join<Extension>(" ", Extensions)}";
    }
}
