using System.Net;

namespace WorkflowOffice.Office.Tests.Clocks;

/// <summary>People steer clocks: 中止, 恢复, 延长, 更正起算日 (deadlines.md §3.2, AC-001 … AC-008).</summary>
public sealed class SteeredClockTests
{
    private const string Officer = SupervisionNoticeStory.Officer;
    private const string Head = SupervisionNoticeStory.OfficeHead;
    private const string Principal = SupervisionNoticeStory.Principal;

    [Fact]
    public async Task AC003_AC005_ExtendedOnTheLastDayByTheHead_AndNotASecondTime()
    {
        await using var office = await OfficeHost.StartAsync("2026-04-29");
        var clock = await ClockCase.StartAsync(office, "D-07", "2026-04-29");
        Assert.Equal("2026-05-09", await clock.DueOnAsync());
        await office.MoveToAsync("2026-05-09");

        var answer = await clock.ChangeAsync("Extend", new { length = 5 });
        Assert.True(answer["pending"]!.GetValue<bool>());
        Assert.Equal("2026-05-09", await clock.DueOnAsync()); // nothing moves before the approval
        await clock.DecideAsync(Principal, "审批期限延长：clock", "批准");

        Assert.Equal("2026-05-15", await clock.DueOnAsync());
        Assert.Contains("Extended 张维", await clock.HistoryAsync());
        var refusal = await clock.RefusedAsync("X-LRV-06", "Extend", new { length = 5 });
        Assert.Contains("《煤矿安全监察三项制度实施办法》五（四）2", refusal["article"]!.GetValue<string>(), StringComparison.Ordinal);
        await office.MoveToAsync("2026-05-15");
        Assert.Equal("Running", await clock.StateAsync());
        await office.MoveToAsync("2026-05-16");
        Assert.Equal("Overdue", await clock.StateAsync());
    }

    [Fact]
    public async Task AC004_AfterTheLastDay_AnExtensionIsRefused_AndSilenceNeverApproves()
    {
        await using var office = await OfficeHost.StartAsync("2026-04-29");
        var clock = await ClockCase.StartAsync(office, "D-07", "2026-04-29");
        await office.MoveToAsync("2026-05-08");
        await clock.ChangeAsync("Extend", new { length = 5 });
        await office.MoveToAsync("2026-05-11");

        Assert.Equal("Overdue", await clock.StateAsync()); // nobody answered: it ran out
        var principal = await office.AsAsync(Principal);
        var task = await principal.TaskAsync("审批期限延长：clock", clock.CaseId);
        var id = task["id"]!.GetValue<string>();
        await principal.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-LRV-05", $"/api/tasks/{id}/complete", await principal.BodyAsync(id, "批准"));
        await clock.DecideAsync(Principal, "审批期限延长：clock", "不批准", "已经届满");
        Assert.Equal("2026-05-09", await clock.DueOnAsync());
        Assert.Contains("Refused 陈志远", await clock.HistoryAsync());
        await clock.RefusedAsync("X-LRV-05", "Extend", new { length = 5 });
    }

    [Fact]
    public async Task FourEyes_TheRequesterDoesNotApprove_AndOnlyOneRequestWaits()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var clock = await ClockCase.StartAsync(office, "D-07", "2026-03-02");
        await clock.ChangeAsync("Extend", new { length = 5 }, Head);
        await clock.RefusedAsync("X-CLK-04", "Extend", new { length = 5 }, HttpStatusCode.Conflict);

        var head = await office.AsAsync(Head);
        Assert.False(await head.HasTaskAsync("审批期限延长：clock", clock.CaseId));
        var principal = await office.AsAsync(Principal);
        Assert.Contains((await principal.GetAsync("/api/notices?pageSize=50"))["items"]!.AsArray(), n => n!["title"]!.GetValue<string>() == "审批期限延长：clock");
    }

    [Fact]
    public async Task APauseOfTheOfficeHead_GoesToTheDeputy_AndTheHeadMayNotApproveIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-04");
        var clock = await ClockCase.StartAsync(office, "D-38", "2026-03-02");
        await clock.ChangeAsync("Pause", new { on = "2026-03-04" }, Head);
        var deputy = await office.AsAsync(SupervisionNoticeStory.Deputy);
        var id = (await deputy.TaskAsync("审批期限中止：clock", clock.CaseId))["id"]!.GetValue<string>();
        await (await office.AsAsync(Head)).RefusedAsync(
            HttpStatusCode.Forbidden, "X-TSK-04", $"/api/tasks/{id}/complete", new { outcome = "批准", values = new { }, version = 1 });
        await clock.DecideAsync(SupervisionNoticeStory.Deputy, "审批期限中止：clock", "批准");
        Assert.Equal("Paused", await clock.StateAsync());
    }

    /// <summary>N40: 查封 30 days, ten of them left out for testing.</summary>
    [Fact]
    public async Task PausedAndResumed_KeepsWhatWasLeft_AndNothingRingsMeanwhile()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-10");
        var clock = await ClockCase.StartAsync(office, "D-38", "2026-03-10");
        Assert.Equal("2026-04-09", await clock.DueOnAsync());
        await office.MoveToAsync("2026-03-16");
        await clock.ChangeAsync("Pause", new { on = "2026-03-16", reason = "送检" });
        await clock.DecideAsync(Head, "审批期限中止：clock", "批准");
        var paused = await clock.DetailAsync();
        Assert.Equal(("Paused", 25), (paused["state"]!.GetValue<string>(), paused["remainingAtPause"]!.GetValue<int>()));
        Assert.Empty(paused["alerts"]!.AsArray());
        await clock.RefusedAsync("X-CLK-06", "Pause", new { on = "2026-03-16" }, HttpStatusCode.Conflict);
        await clock.RefusedAsync("X-CLK-06", "Extend", new { length = 30 }, HttpStatusCode.Conflict);

        await office.MoveToAsync("2026-03-26");
        await clock.RefusedAsync("X-CLK-07", "Resume", new { on = "2026-03-15" });
        await clock.RefusedAsync("X-CLK-07", "Resume", new { on = "2026-03-27" });
        var resumed = await clock.ChangeAsync("Resume", new { on = "2026-03-26", reason = "检测完毕" });

        Assert.False(resumed["pending"]!.GetValue<bool>());
        Assert.Equal("2026-04-20", await clock.DueOnAsync()); // raw 04-19 is a Sunday
        await clock.RefusedAsync("X-CLK-06", "Resume", new { on = "2026-03-26" }, HttpStatusCode.Conflict);
        await office.MoveToAsync("2026-04-20");
        Assert.Equal("Running", await clock.StateAsync());
        await office.MoveToAsync("2026-04-21");
        Assert.Equal("Overdue", await clock.StateAsync());
        Assert.Equal(["Started 系统自动", "Requested 张维", "Paused 张维", "Resumed 张维"], (await clock.HistoryAsync()).Take(4));
    }

    [Theory]
    [InlineData("D-10", "X-DDL-08", "内部监督管理制度")] // 15 days to decide: no suspension
    [InlineData("D-07", "X-DDL-08", "三项制度")] // five working days: no suspension
    public async Task ARuleWithoutGround_IsNotPaused(string rule, string code, string article)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-04");
        var clock = await ClockCase.StartAsync(office, rule, "2026-03-02");
        var refusal = await clock.RefusedAsync(code, "Pause", new { on = "2026-03-04" });
        Assert.Contains(article, refusal["article"]!.GetValue<string>(), StringComparison.Ordinal);
        var action = (await clock.DetailAsync())["actions"]!.AsArray().Single(a => a!["kind"]!.GetValue<string>() == "Pause")!;
        Assert.Equal((false, code), (action["allowed"]!.GetValue<bool>(), action["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task ARuleWithoutExtension_IsNotExtended_AndATooLongOneIsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-04");
        var decision = await ClockCase.StartAsync(office, "D-10", "2026-03-02");
        await decision.RefusedAsync("X-DDL-06", "Extend", new { length = 5 });
        var review = await ClockCase.StartAsync(office, "D-07", "2026-03-02");
        await review.RefusedAsync("X-DDL-07", "Extend", new { length = 6 });
    }

    [Fact]
    public async Task HoursRunToTheMinute_AndAreNotPaused()
    {
        // AC-019: 22:15 before 端午, due 22:15 on the holiday.
        await using var office = await OfficeHost.StartAsync("2026-06-18");
        var clock = await ClockCase.StartAsync(office, "D-39", "2026-06-18T22:15");
        var detail = await clock.DetailAsync();
        Assert.Equal(new DateTimeOffset(2026, 6, 19, 14, 15, 0, TimeSpan.Zero), detail["dueAt"]!.GetValue<DateTimeOffset>());
        await clock.RefusedAsync("X-DDL-17", "Pause", new { on = "2026-06-18" });

        await office.MoveToAsync(new DateTimeOffset(2026, 6, 19, 14, 14, 59, TimeSpan.Zero));
        Assert.Equal("Running", await clock.StateAsync());
        await office.MoveToAsync(new DateTimeOffset(2026, 6, 19, 14, 15, 0, TimeSpan.Zero));
        Assert.Equal("Overdue", await clock.StateAsync());
    }

    [Fact]
    public async Task WithoutEvidenceOrPermission_NothingChanges()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-04");
        var clock = await ClockCase.StartAsync(office, "D-38", "2026-03-02");
        var path = await clock.PathAsync();
        var officer = await office.AsAsync(Officer);
        await officer.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CLK-05", path, new { kind = "Pause", on = "2026-03-04", reason = "送检" });
        await officer.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CLK-05", path, new { kind = "Pause", on = "2026-03-04", reason = " ", attachmentIds = new[] { Guid.NewGuid() } });
        await officer.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CLK-05", path, new { kind = "Pause", on = "2026-03-04", reason = "送检", attachmentIds = new[] { Guid.NewGuid() } });
        var unit = await office.AsAsync(SupervisionNoticeStory.UnitHead);
        Assert.Equal(HttpStatusCode.Forbidden, (await unit.SendAsync(path, new { kind = "Pause", on = "2026-03-04", reason = "送检" }, null)).StatusCode);
        Assert.Single(await clock.HistoryAsync());
    }
}
