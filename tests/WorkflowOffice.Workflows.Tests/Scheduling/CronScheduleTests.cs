using WorkflowOffice.Workflows.Activities.Scheduling;

namespace WorkflowOffice.Workflows.Tests.Scheduling;

public sealed class CronScheduleTests
{
    [Theory]
    // All in legal time, UTC+8.
    [InlineData("0 0 9 * * *", "2026-11-02T08:59:59+08:00", "2026-11-02T09:00:00+08:00")]
    [InlineData("0 9 * * *", "2026-11-02T09:00:00+08:00", "2026-11-03T09:00:00+08:00")]
    [InlineData("0 0 0 31 1 ?", "2026-11-02T00:00:00+08:00", "2027-01-31T00:00:00+08:00")]
    [InlineData("0 0 8 * * MON-FRI", "2026-11-06T08:00:00+08:00", "2026-11-09T08:00:00+08:00")]
    [InlineData("0 0 8 * * 0", "2026-11-02T08:00:00+08:00", "2026-11-08T08:00:00+08:00")]
    [InlineData("0 0 8 * * 7", "2026-11-02T08:00:00+08:00", "2026-11-08T08:00:00+08:00")]
    [InlineData("*/15 * * * *", "2026-11-02T08:07:00+08:00", "2026-11-02T08:15:00+08:00")]
    [InlineData("0 0 0 L * ?", "2027-02-01T00:00:00+08:00", "2027-02-28T00:00:00+08:00")]
    [InlineData("0 0 0 ? * 5L", "2026-11-02T00:00:00+08:00", "2026-11-27T00:00:00+08:00")]
    [InlineData("0 0 0 ? * MON#2", "2026-11-02T00:00:00+08:00", "2026-11-09T00:00:00+08:00")]
    [InlineData("0 0 0 1W * ?", "2026-07-15T00:00:00+08:00", "2026-08-03T00:00:00+08:00")]
    [InlineData("0 0 0 29 2 ?", "2026-11-02T00:00:00+08:00", "2028-02-29T00:00:00+08:00")]
    [InlineData("0 0 22-2 * * *", "2026-11-02T23:30:00+08:00", "2026-11-03T00:00:00+08:00")]
    [InlineData("0 30 8 1,15 JAN,JUL ?", "2026-11-02T00:00:00+08:00", "2027-01-01T08:30:00+08:00")]
    public void NextAfter_IsTheNextOccurrenceInLegalTime(string expression, string after, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, null), CronSchedule.TryParse(expression)!.NextAfter(DateTimeOffset.Parse(after, null)));

    [Theory]
    [InlineData("")]
    [InlineData("* * *")]
    [InlineData("60 * * * *")]
    [InlineData("* 24 * * *")]
    [InlineData("0 0 0 32 * ?")]
    [InlineData("0 0 0 1 13 ?")]
    [InlineData("a b c d e")]
    [InlineData("0/0 * * * * *")]
    [InlineData("1-2-3 * * * *")]
    [InlineData("0 0 0 ? * MON#6")]
    public void WhatIsNoExpression_IsNotParsed(string expression) => Assert.Null(CronSchedule.TryParse(expression));

    [Fact]
    public void ADayThatNeverComes_HasNoNextOccurrence() => Assert.Null(CronSchedule.TryParse("0 0 0 31 2 ?")!.NextAfter(DateTimeOffset.UnixEpoch));
}
