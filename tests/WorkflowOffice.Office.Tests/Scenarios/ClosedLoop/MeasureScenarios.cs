using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.ClosedLoop;

/// <summary>现场措施: 查封、扣押 (24 hours, thirty days), 先行登记保存 (seven working days), 抽样取证; each has its document and none is forgotten.</summary>
public sealed class MeasureScenarios
{
    [Fact]
    public async Task AC_133_TenDaysOfTesting_AreLeftOutOfTheThirty()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-10");
        var story = await (await InspectedAsync(office, "查封、扣押")).SeizedAsync();
        Assert.Equal("2026-04-09", await story.DueOnAsync("seizure"));
        await office.MoveToAsync("2026-03-16");
        await SteerAsync(office, story, "Pause", "2026-03-16", "送检");
        var title = "审批期限中止：查封、扣押的期限";
        await (await office.AsAsync(ClosedLoopStory.OfficeHead)).CompleteAsync(title, story.CaseId, "批准");
        await office.MoveToAsync("2026-03-26");
        await SteerAsync(office, story, "Resume", "2026-03-26", "检测完毕");

        Assert.Equal("2026-04-20", await story.DueOnAsync("seizure")); // 04-19 is a Sunday
    }

    [Fact]
    public async Task Seized_ReportedWithinADay_AndNotClosedBeforeItIsLifted()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await InspectedAsync(office, "查封、扣押");
        await story.DoAsync(story.Inspector, "填制查封（扣押）决定书", "报批", story.Seizure());
        Assert.Equal("2026-03-03", await story.DueOnAsync("seizure-report")); // D-39: hours, no rest day counts
        await story.DoAsync(ClosedLoopStory.Principal, "批准查封、扣押", "批准");
        await story.ServedAsync("查封（扣押）决定书", ClosedLoopStory.Principal);
        await RectifiedAsync(office, story);
        Assert.False(await story.HasTaskAsync(story.Inspector, "提出结案")); // the goods are still under seal
        await story.DoAsync(story.Inspector, "处理查封、扣押的财物", "解除", await story.SeizureEndAsync());
        await story.ClosedAsync();

        Assert.Equal("Archived", await story.StateAsync());
        Assert.Contains("T-21", await story.CodesAsync());
    }

    [Fact]
    public async Task NotApproved_TheSeizureIsLifted_WithoutADecision()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await InspectedAsync(office, "查封、扣押");
        await story.DoAsync(story.Inspector, "填制查封（扣押）决定书", "报批", story.Seizure("扣押"));
        await story.DoAsync(ClosedLoopStory.Principal, "批准查封、扣押", "不批准，解除措施", opinion: "没有现实危险");
        await story.DoAsync(story.Inspector, "解除查封、扣押", "已经解除", await story.SeizureEndAsync());

        Assert.DoesNotContain("T-21", await story.CodesAsync());
        Assert.False(await story.HasTaskAsync(story.Inspector, "处理查封、扣押的财物"));
    }

    /// <summary>Under 002 the urgent measure goes first and its review follows within a working day (002 五(二)1): a case of its own.</summary>
    [Fact]
    public async Task UnderThreeSystems_TheReviewFollows_AndBindsWhatBecomesOfTheGoods()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await ClosedLoopStory.PutInForceAsync(office, "mine-three-systems");
        var story = await (await InspectedAsync(office, "查封、扣押")).SeizedAsync();
        Assert.Equal("2026-03-03", await story.DueOnAsync("seizure-supplement"));
        await story.DoAsync(story.Inspector, "补送法制审核", "补送", new JsonObject { ["SeizureSupplement"] = "容器超压，随时可能爆裂。" });

        await story.RefusedAsync("X-LRV-02", story.Inspector, "处理查封、扣押的财物", "依法处理", await story.SeizureEndAsync());
        await LegalReviewStory.QualifyAsync(office, LegalReviewStory.Reviewer);
        var review = await story.HandedToReviewAsync("SeizureReviewCase");
        await story.AnsweredAsync(review, "变更意见", "L5");
        var refusal = await story.RefusedAsync("X-LRV-02", story.Inspector, "处理查封、扣押的财物", "依法处理", await story.SeizureEndAsync());
        Assert.Contains("变更意见", refusal["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        await review.DoAsync(ClosedLoopStory.Planner, "处理审核意见", "再次送审", new JsonObject { ["ProcessingNote"] = "已更正依据。" });
        await ClosedLoopStory.SubmitToReviewAsync(review);
        await story.AnsweredAsync(review); // the second round's answer counts, nobody has entered it
        Assert.False(string.IsNullOrEmpty((await story.FactsAsync())["SeizureReviewNo"]?.ToString()));
        await story.DoAsync(story.Inspector, "处理查封、扣押的财物", "依法处理", await story.SeizureEndAsync());
    }

    /// <summary>What was lifted before its review was answered does not hold up the case; the review goes on in its own.</summary>
    [Fact]
    public async Task LiftedBeforeTheAnswer_TheCaseNoLongerWaits()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await ClosedLoopStory.PutInForceAsync(office, "mine-three-systems");
        await LegalReviewStory.QualifyAsync(office, LegalReviewStory.Reviewer);
        var story = await (await InspectedAsync(office, "查封、扣押")).SeizedAsync();
        await story.DoAsync(story.Inspector, "补送法制审核", "补送", new JsonObject { ["SeizureSupplement"] = "容器超压，随时可能爆裂。" });
        await story.DoAsync(story.Inspector, "处理查封、扣押的财物", "解除", await story.SeizureEndAsync());
        await RectifiedAsync(office, story);
        Assert.True(await story.HasTaskAsync(story.Inspector, "提出结案"));
        await story.AnsweredAsync(await story.HandedToReviewAsync("SeizureReviewCase"));

        Assert.Null((await story.FactsAsync())["SeizureReview"]);
        Assert.True(await story.HasTaskAsync(story.Inspector, "提出结案"));
    }

    [Fact]
    public async Task SavedEvidence_IsDecidedWithinSevenWorkingDays_SamplesHaveTheirReceipt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await InspectedAsync(office, "证据先行登记保存", "抽样取证");
        await story.DoAsync(story.Inspector, "填制抽样取证凭证", "制作凭证", story.Sampling());
        await story.EvidenceSavedAsync();
        Assert.Equal("2026-03-11", await story.DueOnAsync("evidence"));
        await RectifiedAsync(office, story);
        await story.ClosedAsync();

        Assert.Equal(2, (await story.CodesAsync()).Count(code => code == "T-22"));
        Assert.Contains("T-23", await story.CodesAsync());
    }

    private static async Task<ClosedLoopStory> InspectedAsync(OfficeHost office, params string[] measures) =>
        await (await (await ClosedLoopStory.StartAsync(office)).UpToSchemeAsync()).InspectedWithAsync(measures);

    private static async Task RectifiedAsync(OfficeHost office, ClosedLoopStory story)
    {
        await story.HandledAsync("责令整改");
        await story.ServedAsync("整改指令书");
        await office.MoveToAsync("2026-03-23");
        await story.RectifiedAsync();
    }

    private static async Task SteerAsync(OfficeHost office, ClosedLoopStory story, string kind, string on, string reason)
    {
        var officer = await office.AsAsync(story.Inspector);
        var clock = (await story.CaseAsync())["clocks"]!.AsArray().Single(c => c!["key"]!.GetValue<string>() == "seizure")!;
        await officer.PostAsync($"/api/clocks/{clock["id"]}/changes", new { kind, on, reason, attachmentIds = new[] { await officer.UploadAsync(story.CaseId) } });
    }
}
