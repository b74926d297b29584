namespace WorkflowOffice.Office.Tests.Scenarios;

public sealed class StandsUnobjectedScenario
{
    [Fact]
    public async Task NoApplication_OnTheDayAfterTheTenth_TheSystemRecordsThatTheDecisionStands()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync();
        await story.ServeNoticeAsync("2026-03-02");

        Assert.Equal("2026-03-12", await story.DueOnAsync("objection"));
        await office.MoveToAsync("2026-03-12");
        Assert.False(await story.HasStepAsync("期限届满未申请复查"));
        await office.MoveToAsync("2026-03-13");

        var step = (await story.StepsAsync()).Single(s => s["outcome"]?.GetValue<string>() == "期限届满未申请复查");
        Assert.True(step["automatic"]!.GetValue<bool>());
        Assert.Equal("系统自动", step["who"]!.GetValue<string>());
        Assert.Equal("2026-03-12T16:00:00+00:00", step["at"]!.GetValue<DateTimeOffset>().ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Expired", (await story.ClockAsync("objection"))["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task CarriedOut_IsVerifiedAndArchived_OnceTheDecisionStands()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync();
        await story.ServeNoticeAsync("2026-03-02");
        await story.ReportAsync();
        await story.DoAsync(SupervisionNoticeStory.Officer, "核查执行结果", "已纠正", new() { ["VerifyFindings"] = "逐案核对属实。" });

        Assert.False(await (await office.AsAsync(SupervisionNoticeStory.Archivist)).HasTaskAsync("归档", story.CaseId));
        await office.MoveToAsync("2026-03-13");
        await story.ArchiveAsync();

        Assert.Equal("Archived", await story.StateAsync());
        var late = await office.AsAsync(SupervisionNoticeStory.UnitHead);
        Assert.False(await late.HasTaskAsync("申请复查", story.CaseId));
    }
}
