using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>执行: reporting in time, reminders, urging, escalation (003 四·三款; AC-061).</summary>
public sealed class ExecutionScenario
{
    [Fact]
    public async Task AC061_NoReport_RemindsTwoWorkingDaysBefore_AndUrgesTheDayAfter()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-10");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync(executionDays: 10);
        await story.ServeNoticeAsync("2026-03-10");
        Assert.Equal("2026-03-20", await story.DueOnAsync("correction"));

        await office.MoveToAsync("2026-03-17");
        Assert.Equal(0, await RemindersAsync(office));
        await office.MoveToAsync("2026-03-18");
        Assert.Equal(1, await RemindersAsync(office));
        await office.MoveToAsync("2026-03-20");
        Assert.DoesNotContain("T-65", await CodesAsync(story));
        await office.MoveToAsync("2026-03-21");

        Assert.Equal("Expired", (await story.ClockAsync("correction"))["state"]!.GetValue<string>());
        Assert.Contains("T-65", await CodesAsync(story));
        Assert.True(await story.HasStepAsync("执行期限届满，未书面报告执行结果"));
        Assert.True(await (await office.AsAsync(SupervisionNoticeStory.UnitHead)).HasTaskAsync("书面报告执行结果", story.CaseId));
    }

    [Fact]
    public async Task StillNoReport_EscalatesToTheDeputyWhoDecides()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-10");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync(executionDays: 10);
        await story.ServeNoticeAsync("2026-03-10");
        await office.MoveToAsync("2026-03-30");
        Assert.Equal("2026-03-30", await story.DueOnAsync("urged"));
        await office.MoveToAsync("2026-03-31");

        await story.DoAsync(SupervisionNoticeStory.Deputy, "处理逾期不纠正", "继续催办", new JsonObject { ["UrgedDueOn"] = "2026-04-10" });
        Assert.Equal("2026-04-10", await story.DueOnAsync("correction"));
        await story.ReportAsync();
        await story.DoAsync(SupervisionNoticeStory.Officer, "核查执行结果", "已纠正", new JsonObject { ["VerifyFindings"] = "属实。" });
        await story.ArchiveAsync();
        Assert.Equal("Archived", await story.StateAsync());
    }

    /// <summary>拒绝纠正 (003 五(二)2(2)) is a lead: the office of accountability has its case at once, the duty to report remains.</summary>
    [Fact]
    public async Task RefusedToCorrect_OpensACaseOfAccountability()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-10");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync(executionDays: 10);
        await story.ServeNoticeAsync("2026-03-10");
        await office.MoveToAsync("2026-03-31");
        await story.DoAsync(SupervisionNoticeStory.Deputy, "处理逾期不纠正", "转过错追究", opinion: "拒不纠正。");

        var investigator = await office.AsAsync(FaultStory.Investigator);
        var lead = (await investigator.GetAsync("/api/tasks"))["items"]!.AsArray().Single(task => task!["title"]!.GetValue<string>() == "登记过错线索")!;
        var values = (await investigator.GetAsync($"/api/tasks/{lead["id"]}"))["values"]!;
        Assert.Contains("拒绝纠正", values["LeadFacts"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("处（室）", values["SubjectKind"]!.GetValue<string>());
        Assert.True(await (await office.AsAsync(SupervisionNoticeStory.UnitHead)).HasTaskAsync("书面报告执行结果", story.CaseId));
    }

    [Fact]
    public async Task NotCarriedOut_IsUrgedEscalatedAndReportedAgain()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync();
        await story.ServeNoticeAsync("2026-03-02");
        for (var round = 1; round <= 2; round++)
        {
            await story.ReportAsync();
            await story.DoAsync(
                SupervisionNoticeStory.Officer, "核查执行结果", "未纠正",
                new JsonObject { ["VerifyFindings"] = "仍有一份案卷未补。", ["UrgedDueOn"] = $"2026-04-{10 + round}" }, "未完成纠正");
            Assert.Equal($"2026-04-{10 + round}", await story.DueOnAsync("correction"));
        }

        await story.ReportAsync();
        await story.DoAsync(SupervisionNoticeStory.Officer, "核查执行结果", "已纠正", new JsonObject { ["VerifyFindings"] = "属实。" });
        await office.MoveToAsync("2026-03-13");
        await story.ArchiveAsync();
        Assert.Equal("Archived", await story.StateAsync());
    }

    [Fact]
    public async Task TheReceiptEnteredAfterwards_StartsThePeriodsFromTheDayOfReceipt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync();
        await story.ServeNoticeAsync("");
        Assert.Empty((await story.CaseAsync())["clocks"]!.AsArray());

        await office.MoveToAsync("2026-03-20");
        await story.DoAsync(SupervisionNoticeStory.Officer, "补录《执法监督通知（决定）书》收到日期", "补录收到日期", new JsonObject { ["ServedOn"] = "2026-03-04" });
        Assert.Equal("2026-03-16", await story.DueOnAsync("objection")); // raw 03-14 is a Saturday

        await office.MoveToAsync("2026-03-21");
        Assert.True(await story.HasStepAsync("期限届满未申请复查"));
    }

    private static async Task<int> RemindersAsync(OfficeHost office) =>
        (await (await office.AsAsync(SupervisionNoticeStory.UnitHead)).GetAsync("/api/notices?pageSize=100"))["items"]!.AsArray()
            .Count(n => n!["title"]!.GetValue<string>() == "期限提醒：执行期限");

    private static async Task<IReadOnlyList<string>> CodesAsync(SupervisionNoticeStory story) =>
        [.. (await story.CaseAsync())["documents"]!.AsArray().Select(d => d!["code"]!.GetValue<string>())];
}
