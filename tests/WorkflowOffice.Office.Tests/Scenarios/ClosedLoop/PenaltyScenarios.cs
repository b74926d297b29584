using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.ClosedLoop;

/// <summary>立案、告知、听证、决定、执行: the penalty branch with its periods.</summary>
public sealed class PenaltyScenarios
{
    [Fact]
    public async Task FromTheFilingToTheArchive_WithoutHearing()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToNoticeAsync(office);
        Assert.Equal("2026-06-01", await story.DueOnAsync("case-term")); // D-31: 90 days from the filing, 05-31 is a Sunday
        Assert.Equal("2026-03-09", await story.DueOnAsync("rights")); // D-33: 5 working days
        Assert.False(await story.HasTaskAsync(ClosedLoopStory.Principal, "作出处罚决定")); // the period runs
        await office.MoveToAsync("2026-03-10");
        await story.DecidedAsync();
        await (await story.ServedAsync("处罚决定书", ClosedLoopStory.Principal)).DisclosedAsync();
        await story.DoAsync(story.Inspector, "登记执行情况", "执行完毕", await story.PaymentAsync(30000, "2026-03-10"));
        await story.ClosedAsync("处罚执行完毕", "行政处罚案件档案");

        Assert.Equal("Archived", await story.StateAsync());
        string[] expected = ["T-02", "T-03", "T-04", "T-07", "T-08", "T-09", "T-10", "T-14", "T-12", "T-14", "T-35", "T-15", "T-16"];
        Assert.Equal(expected.Order(), (await story.CodesAsync()).Order());
    }

    [Fact]
    public async Task AC_130_TheHearingIsAskedFor_WithinFiveWorkingDays()
    {
        await using var office = await OfficeHost.StartAsync("2026-02-13");
        var story = await UpToNoticeAsync(office);

        Assert.Equal("2026-02-27", await story.DueOnAsync("rights"));
    }

    [Fact]
    public async Task AC_132_NinetyDaysFromTheFiling_RollOnAfterTheHoliday()
    {
        await using var office = await OfficeHost.StartAsync("2026-07-05");
        var story = await UpToFilingAsync(office);

        Assert.Equal("2026-10-08", await story.DueOnAsync("case-term"));
    }

    [Theory]
    [InlineData("2026-09-28", true)] // AC-131: the 7th working day is 10-13, before the hearing of 10-14
    [InlineData("2026-09-29", false)]
    public async Task AC_131_TheHearing_IsNotifiedSevenWorkingDaysBefore(string servedOn, bool inTime)
    {
        await using var office = await OfficeHost.StartAsync("2026-09-14");
        var story = await UpToNoticeAsync(office, ClosedLoopStory.Report(100000, "是"));
        await story.DoAsync(story.Inspector, "登记听证要求", "要求听证");
        await office.MoveToAsync(servedOn);
        await story.DoAsync(ClosedLoopStory.OfficeHead, "确定听证", "确定", await HearingAsync(story, "2026-10-14T09:00:00+08:00"));
        await story.ServedAsync("听证通知书", ClosedLoopStory.OfficeHead);

        Assert.Equal(inTime, await story.HasTaskAsync(ClosedLoopStory.Supervisor, "举行听证"));
        Assert.Equal(!inTime, await story.HasTaskAsync(ClosedLoopStory.OfficeHead, "确定听证")); // another day must be set
    }

    [Fact]
    public async Task AfterTheHearing_ItIsDecided_NotMoreThanWasNotified()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToNoticeAsync(office, ClosedLoopStory.Report(100000, "是"));
        await story.DoAsync(story.Inspector, "登记听证要求", "要求听证");
        await office.MoveToAsync("2026-03-10");
        await story.DoAsync(ClosedLoopStory.OfficeHead, "确定听证", "确定", await HearingAsync(story, "2026-03-30T09:00:00+08:00"));
        await story.ServedAsync("听证通知书", ClosedLoopStory.OfficeHead);
        await office.MoveToAsync("2026-03-30");
        await story.DoAsync(ClosedLoopStory.Supervisor, "举行听证", "听证结束", new JsonObject
        {
            ["HearingEnd"] = "2026-03-30T11:00:00+08:00",
            ["Speeches"] = new JsonArray(new JsonObject { ["Speaker"] = "当事人", ["Words"] = "请求从轻处罚。" }),
            ["HearingClaims"] = "请求从轻处罚。",
            ["HearingConclusion"] = "建议采纳。",
        });

        // Heard: the legal review is due (DT-12 no. 4), whatever the sum.
        await story.ReviewedAsync();
        await story.RefusedAsync("X-NTC-02", ClosedLoopStory.Principal, "作出处罚决定", "决定处罚", ClosedLoopStory.Decision(100001));
        Assert.Equal(2, (await story.CodesAsync()).Count(code => code == "T-11"));
    }

    [Theory]
    [InlineData(50000, true)] // AC-009
    [InlineData(49999, false)]
    public async Task AC_009_AFineOfFiftyThousand_NeedsTheLegalReview(int amount, bool needed)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await ClosedLoopStory.PutInForceAsync(office, "mine-three-systems");
        var story = await UpToNoticeAsync(office, ClosedLoopStory.Report(amount));
        await office.MoveToAsync("2026-03-10");

        Assert.Equal(needed, await story.HasTaskAsync(story.Inspector, "送法制审核"));
        Assert.Equal(!needed, await story.HasTaskAsync(ClosedLoopStory.Principal, "作出处罚决定"));
    }

    [Fact]
    public async Task AC_016_AnOpinionToChange_GoesBack_AndOnlyThePassedReviewLeadsToTheDecision()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await ClosedLoopStory.PutInForceAsync(office, "mine-three-systems");
        var story = await UpToNoticeAsync(office, ClosedLoopStory.Report(60000));
        await office.MoveToAsync("2026-03-10");
        await story.ReviewedAsync("变更意见", "L5");
        Assert.False(await story.HasTaskAsync(ClosedLoopStory.Principal, "作出处罚决定"));
        await story.DoAsync(story.Inspector, "处理法制审核意见", "再次报送", new JsonObject { ["ProcessingNote"] = "按审核意见变更。", ["ProposedPenalties"] = ClosedLoopStory.Fine(55000) });
        await story.ReviewedAsync();
        await story.RefusedAsync("X-NTC-02", ClosedLoopStory.Principal, "作出处罚决定", "决定处罚", ClosedLoopStory.Decision(60000));
        await story.DecidedAsync(55000);

        Assert.Contains("T-12", await story.CodesAsync());
    }

    /// <summary>AC-015: a flow that was drawn past the review is refused by the document service.</summary>
    [Fact]
    public async Task AC_015_PastTheReview_TheDecisionIsNotMade()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var changed = ChangedProcedure.Shipped("enforcement/closed-loop");
        var penalty = Step(changed, "penalty")["connections"]!.AsArray();
        foreach (var port in new[] { "False", "True" })
            penalty.Single(c => c!["source"]!["activity"]!.ToString() == "hearing" && c["source"]!["port"]!.ToString() == port)!["target"]!["activity"] = "decide";
        await ChangedProcedure.LoadAsync(office, changed);
        var story = await UpToNoticeAsync(office, ClosedLoopStory.Report(60000));
        await office.MoveToAsync("2026-03-10");

        await story.RefusedAsync("X-NTC-01", ClosedLoopStory.Principal, "作出处罚决定", "决定处罚", ClosedLoopStory.Decision(60000));
    }

    /// <summary>AC-045: a notice that does not say within which days the party may state its case is not signed; a decision needs the notice besides.</summary>
    [Fact]
    public async Task AC_045_ANoticeWithoutTheRights_IsNotSigned()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var changed = ChangedProcedure.Shipped("enforcement/closed-loop");
        var data = Step(changed, "notice-doc")["data"]!["expression"]!;
        data["value"] = data["value"]!.GetValue<string>().Replace("StatementDays: 5, ", "", StringComparison.Ordinal);
        await ChangedProcedure.LoadAsync(office, changed);
        var story = await (await UpToFilingAsync(office)).ReportedAsync();

        await story.RefusedAsync("X-DOC-11", ClosedLoopStory.Deputy, "签发处罚告知书", "签发");
        await (await office.AsAsync(story.Inspector)).RefusedAsync(
            System.Net.HttpStatusCode.UnprocessableEntity, "X-NTC-01", $"/api/cases/{story.CaseId}/documents", new { template = "penalty-decision" });
    }

    [Fact]
    public async Task WithoutNotice_NoPenalty()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToFilingAsync(office);
        await story.ReportedAsync(ClosedLoopStory.Report(kind: "不予处罚"));

        await story.RefusedAsync("X-NTC-01", ClosedLoopStory.Principal, "作出处罚决定", "决定处罚", ClosedLoopStory.Decision());
        await story.DoAsync(ClosedLoopStory.Principal, "作出处罚决定", "不予处罚", opinion: "违法行为轻微并及时改正");
        await story.ClosedAsync("不予处罚", "行政处罚案件档案");
        Assert.Equal("Archived", await story.StateAsync());
    }

    [Fact]
    public async Task KeyEvidence_WithoutRecording_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToFilingAsync(office);

        await story.RefusedAsync("X-AVR-02", story.Inspector, "调查取证", "调查终结", await story.InvestigationAsync(recording: ""));
    }

    [Fact]
    public async Task NotFiled_IsClosedAsAnInspection()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await (await ClosedLoopStory.StartAsync(office)).UpToInspectionAsync()).HandledAsync("立案调查");
        await story.FiledAsync("不予立案");
        await story.ClosedAsync();

        Assert.Equal("Archived", await story.StateAsync());
    }

    [Theory]
    [InlineData("2026-05-06", 0, 0)] // AC-134: the last day, 05-02 is a holiday
    [InlineData("2026-05-08", 2, 6000)] // AC-135: two days late, three per cent each
    [InlineData("2026-06-15", 40, 100000)] // AC-136: 120 per cent would be more than the fine
    public async Task AC_134_AC_135_AC_136_LatePayment_CostsThreePerCentADay_AtMostTheFine(string paidOn, int days, int extra)
    {
        await using var office = await OfficeHost.StartAsync("2026-04-09");
        var story = await UpToNoticeAsync(office, ClosedLoopStory.Report(100000));
        await office.MoveToAsync("2026-04-17");
        await story.DecidedAsync(100000);
        await story.ServedAsync("处罚决定书", ClosedLoopStory.Principal);
        Assert.Equal("2026-05-06", await story.DueOnAsync("pay"));
        await office.MoveToAsync(paidOn);

        if (extra > 0)
            await story.RefusedAsync("X-PAY-01", story.Inspector, "登记执行情况", "执行完毕", await story.PaymentAsync(100000 + extra - 1, paidOn));
        await story.DoAsync(story.Inspector, "登记执行情况", "执行完毕", await story.PaymentAsync(100000 + extra, paidOn));

        var facts = await story.FactsAsync();
        Assert.Equal(days, facts["OverdueDays"]!.GetValue<double>());
        Assert.Equal(extra, facts["AdditionalFine"]!.GetValue<double>());
    }

    internal static async Task<ClosedLoopStory> UpToFilingAsync(OfficeHost office)
    {
        var story = await (await (await ClosedLoopStory.StartAsync(office)).UpToInspectionAsync()).HandledAsync("立案调查");
        return await story.FiledAsync();
    }

    internal static async Task<ClosedLoopStory> UpToNoticeAsync(OfficeHost office, JsonObject? report = null)
    {
        var story = await (await UpToFilingAsync(office)).ReportedAsync(report);
        return await story.ServedAsync("处罚告知书", ClosedLoopStory.Deputy);
    }

    /// <summary>A step of the procedure, however deep.</summary>
    private static JsonNode Step(JsonNode definition, string id)
    {
        var open = new Queue<JsonNode>([definition["root"]!]);
        while (open.TryDequeue(out var step))
        {
            if (step["id"]!.ToString() == id)
                return step;
            foreach (var inner in step["activities"] as JsonArray ?? [])
                open.Enqueue(inner!);
        }

        throw new InvalidOperationException($"no step {id}");
    }

    private static async Task<JsonObject> HearingAsync(ClosedLoopStory story, string at) => new()
    {
        ["HearingAt"] = at,
        ["HearingPlace"] = "三楼会议室",
        ["HearingHostId"] = await story.IdOfAsync(ClosedLoopStory.Supervisor),
        ["HearingRecorderId"] = await story.IdOfAsync(ClosedLoopStory.OtherSupervisor),
    };
}
