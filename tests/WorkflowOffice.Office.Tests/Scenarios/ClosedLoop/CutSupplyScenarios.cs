using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.ClosedLoop;

/// <summary>停止供电、停止供应民用爆炸物品 (安全生产法70): after a refused order to stop, approved by the principal, announced a day ahead, lifted in writing.</summary>
public sealed class CutSupplyScenarios
{
    [Fact]
    public async Task CutADayAfterTheEnterpriseWasTold_AndRestoredInWriting()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await InspectedAsync(office);
        await office.MoveToAsync("2026-03-03");
        var late = await story.CutSupplyAsync();
        late["CutDecisionServedOn"] = story.Day(0);
        await story.RefusedAsync("X-CUT-02", story.Inspector, "提出停止供应措施", "报批", late); // nothing was refused before it was ordered
        await story.DoAsync(story.Inspector, "提出停止供应措施", "报批", await story.CutSupplyAsync());
        await story.DoAsync(ClosedLoopStory.Principal, "批准停止供应措施", "批准");
        await story.RefusedAsync("X-CUT-01", story.Inspector, "通知生产经营单位、确定停供时间", "登记", await story.CutNotifiedAsync(0, 23));
        await story.DoAsync(story.Inspector, "通知生产经营单位、确定停供时间", "登记", await story.CutNotifiedAsync(0, 24));
        await story.ServedAsync("停止供应通知书", ClosedLoopStory.Principal);
        await story.HandledAsync("责令整改");
        await story.ServedAsync("整改指令书");
        await office.MoveToAsync("2026-03-24");
        await story.RectifiedAsync();
        Assert.False(await story.HasTaskAsync(story.Inspector, "提出结案")); // there is still no power
        await story.SupplyRestoredAsync();
        await story.ClosedAsync();

        Assert.Equal("Archived", await story.StateAsync());
        Assert.Equal(2, (await story.CodesAsync()).Count(code => code == "T-24"));
    }

    [Fact]
    public async Task InAnEmergency_NobodyWaitsADay_ExplosivesNeverDo()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await InspectedAsync(office);
        await story.DoAsync(story.Inspector, "提出停止供应措施", "报批", await story.CutSupplyAsync(urgent: true));
        await story.DoAsync(ClosedLoopStory.Principal, "批准停止供应措施", "退回修改", opinion: "改为停供民爆物品");
        await story.DoAsync(story.Inspector, "提出停止供应措施", "报批", await story.CutSupplyAsync(kind: "停止供应民用爆炸物品"));
        await story.DoAsync(ClosedLoopStory.Principal, "批准停止供应措施", "批准");
        await story.DoAsync(story.Inspector, "通知生产经营单位、确定停供时间", "登记", await story.CutNotifiedAsync(0, 1));

        Assert.Contains("T-24", await story.CodesAsync());
    }

    [Fact]
    public async Task NotApproved_NothingIsCut()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await InspectedAsync(office);
        await story.DoAsync(story.Inspector, "提出停止供应措施", "报批", await story.CutSupplyAsync());
        await story.DoAsync(ClosedLoopStory.Principal, "批准停止供应措施", "不批准", opinion: "没有现实危险");

        Assert.False(await story.HasTaskAsync(story.Inspector, "通知生产经营单位、确定停供时间"));
        Assert.DoesNotContain("T-24", await story.CodesAsync());
    }

    /// <summary>002 五(二)2(6): reviewed before it is done; the answer comes back by itself.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task UnderThreeSystems_NothingIsCutWithoutAnAnswer(bool agreed)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ReviewedInspectionAsync(office);
        await story.DoAsync(story.Inspector, "提出停止供应措施", "报批", await story.CutSupplyAsync());
        await story.DoAsync(ClosedLoopStory.Principal, "批准停止供应措施", "批准");
        await story.DoAsync(story.Inspector, "送法制审核（停止供应）", "送审", new JsonObject { ["CutReviewNote"] = "重大隐患，拒不停产。" });
        Assert.False(await story.HasTaskAsync(story.Inspector, "通知生产经营单位、确定停供时间"));
        var review = await story.HandedToReviewAsync("CutReviewCase");
        await story.AnsweredAsync(review, agreed ? "同意" : "不予作出行政执法决定", agreed ? null : "L4");
        if (!agreed)
        {
            await review.DoAsync(LegalReviewStory.UnitHead, "研究不予作出决定的意见", "不予处罚结案", new JsonObject { ["ProcessingNote"] = "接受意见。" });
            await review.DoAsync(ClosedLoopStory.Principal, "不予处罚结案审批", "同意结案", new JsonObject { ["CloseUnitOpinion"] = "同意结案。", ["ApprovalOpinion"] = "同意。" });
            await office.DeliverAsync();
        }

        Assert.Equal(agreed, await story.HasTaskAsync(story.Inspector, "通知生产经营单位、确定停供时间"));
        Assert.Equal(agreed ? "同意" : "不予作出行政执法决定", (await story.FactsAsync())["CutReview"]!.ToString());
        if (agreed)
            await story.DoAsync(story.Inspector, "通知生产经营单位、确定停供时间", "登记", await story.CutNotifiedAsync(0, 24));
        Assert.Equal(agreed, (await story.CodesAsync()).Contains("T-24"));
    }

    /// <summary>002 五(二)1: in an emergency the measure goes first, its review within a working day.</summary>
    [Fact]
    public async Task UnderThreeSystems_AnEmergencyGoesFirst()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ReviewedInspectionAsync(office);
        await story.DoAsync(story.Inspector, "提出停止供应措施", "报批", await story.CutSupplyAsync(urgent: true));
        await story.DoAsync(ClosedLoopStory.Principal, "批准停止供应措施", "批准");
        Assert.Equal("2026-03-03", await story.DueOnAsync("cut-supplement"));
        await story.DoAsync(story.Inspector, "通知生产经营单位、确定停供时间", "登记", await story.CutNotifiedAsync(0, 1));
        await story.ServedAsync("停止供应通知书", ClosedLoopStory.Principal);
        await story.DoAsync(story.Inspector, "补送法制审核（停止供应）", "补送", new JsonObject { ["CutReviewNote"] = "瓦斯超限，仍在作业。" });
        await story.AnsweredAsync(await story.HandedToReviewAsync("CutReviewCase"));
        await story.SupplyRestoredAsync();

        Assert.Equal(2, (await story.CodesAsync()).Count(code => code == "T-24"));
        Assert.Equal("同意", (await story.FactsAsync())["CutReview"]!.ToString());
    }

    private static async Task<ClosedLoopStory> ReviewedInspectionAsync(OfficeHost office)
    {
        await ClosedLoopStory.PutInForceAsync(office, "mine-three-systems");
        await LegalReviewStory.QualifyAsync(office, LegalReviewStory.Reviewer);
        return await InspectedAsync(office);
    }

    private static async Task<ClosedLoopStory> InspectedAsync(OfficeHost office) =>
        await (await (await ClosedLoopStory.StartAsync(office)).UpToSchemeAsync()).InspectedWithAsync(["停止供电、停止供应民爆物品"]);
}
