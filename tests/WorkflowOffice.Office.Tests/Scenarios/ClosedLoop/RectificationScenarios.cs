using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.ClosedLoop;

/// <summary>Nothing is closed while a rectification is open, and an overdue one is never forgotten.</summary>
public sealed class RectificationScenarios
{
    [Fact]
    public async Task AC_119_ProblemsFound_CannotBeClosedWithoutRecheck()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await ClosedLoopStory.StartAsync(office)).UpToInspectionAsync();

        var problem = await story.RefusedAsync("X-FLW-01", story.Inspector, "提出处理意见", "未发现问题，结案", new JsonObject { ["HandleOpinion"] = "结案。" });

        Assert.Contains("按规定复查", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDayAfterTheLimit_TheRecheckIsDue_AndIfNobodyDoesIt_LeadersAreTold()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await OrderedAsync(office, days: 9); // until 2026-03-11

        await office.MoveToAsync("2026-03-11");
        Assert.False(await story.HasTaskAsync(story.Inspector, "按规定复查"));
        await office.MoveToAsync("2026-03-12");
        Assert.True(await story.HasTaskAsync(story.Inspector, "按规定复查"));
        Assert.Equal("2026-03-23", await story.DueOnAsync("task:recheck")); // D-47: ten days, 03-22 is a Sunday

        await office.MoveToAsync("2026-04-02");
        var clock = (await story.CaseAsync())["clocks"]!.AsArray().Single(c => c!["key"]!.ToString() == "task:recheck")!;
        Assert.Equal("Overdue", clock["state"]!.ToString());
        var notices = await (await office.AsAsync(ClosedLoopStory.OfficeHead)).GetAsync("/api/notices?pageSize=100");
        Assert.Contains(notices["items"]!.AsArray(), notice => notice!["caseId"]?.ToString() == story.CaseId);
        Assert.False(await story.HasTaskAsync(story.Inspector, "提出结案"));
    }

    [Fact]
    public async Task TheEnterpriseIsReadyEarly_TheRecheckIsAtOnce()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await OrderedAsync(office);
        await story.DoAsync(story.Inspector, "企业申请提前复查", "登记申请", new JsonObject { ["AppliedNote"] = "已整改完毕。" });

        Assert.True(await story.HasTaskAsync(story.Inspector, "按规定复查"));
        await story.RectifiedAsync();
        Assert.True(await story.HasTaskAsync(story.Inspector, "提出结案"));
    }

    [Fact]
    public async Task NotRectified_CannotPass_ASecondOrderFollows_ThenTheFiling()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await OrderedAsync(office, days: 9);
        await office.MoveToAsync("2026-03-12");

        await story.RefusedAsync("X-RCT-01", story.Inspector, "按规定复查", "整改合格", await story.RecheckAsync("未整改"));
        await story.RefusedAsync("X-RCT-01", story.Inspector, "按规定复查", "再次责令整改", await story.RecheckAsync("已整改"));
        await story.RecheckedAsync("再次责令整改", "部分整改");
        await story.DoAsync(ClosedLoopStory.UnitHead, "安排继续整改", "继续整改");
        await story.ServedAsync("整改指令书");
        await office.MoveToAsync("2026-03-30");

        await story.RefusedAsync("X-RCT-02", story.Inspector, "按规定复查", "再次责令整改", await story.RecheckAsync("未整改"));
        Assert.False(await story.HasTaskAsync(story.Inspector, "提出立案"));
        await story.RecheckedAsync("立案查处", "未整改");
        await story.DoAsync(ClosedLoopStory.UnitHead, "安排继续整改", "继续整改");
        Assert.True(await story.HasTaskAsync(story.Inspector, "提出立案"));

        // Filing and rectification go on side by side; only both together lead to the end.
        await story.ServedAsync("整改指令书");
        await story.FiledAsync("不予立案");
        Assert.False(await story.HasTaskAsync(story.Inspector, "提出结案"));
        await office.MoveToAsync("2026-04-20");
        await story.RectifiedAsync();
        Assert.True(await story.HasTaskAsync(story.Inspector, "提出结案"));
    }

    [Fact]
    public async Task OrderAndPenalty_BothMustBeDone()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await (await ClosedLoopStory.StartAsync(office)).UpToInspectionAsync()).HandledAsync("责令整改并立案", 9);
        await story.ServedAsync("整改指令书");
        await (await story.FiledAsync()).ReportedAsync(ClosedLoopStory.Report(kind: "不予处罚"));
        await story.DoAsync(ClosedLoopStory.Principal, "作出处罚决定", "不予处罚", opinion: "轻微");

        Assert.False(await story.HasTaskAsync(story.Inspector, "提出结案"));
        await office.MoveToAsync("2026-03-12");
        await story.RectifiedAsync();
        Assert.True(await story.HasTaskAsync(story.Inspector, "提出结案"));
    }

    private static async Task<ClosedLoopStory> OrderedAsync(OfficeHost office, int days = 20)
    {
        var story = await (await (await ClosedLoopStory.StartAsync(office)).UpToInspectionAsync()).HandledAsync("责令整改", days);
        return await story.ServedAsync("整改指令书");
    }
}
