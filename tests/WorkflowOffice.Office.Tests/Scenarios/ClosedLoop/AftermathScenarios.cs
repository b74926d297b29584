using System.Text.Json.Nodes;
using WorkflowOffice.Office.Tests.Scenarios.Opinions;

namespace WorkflowOffice.Office.Tests.Scenarios.ClosedLoop;

/// <summary>What follows a penalty or replaces it: 移送, 备案, 催告 and the court.</summary>
public sealed class AftermathScenarios
{
    [Fact]
    public async Task Transferred_ApprovedInThreeDays_SentInADay_TakenOver_AndClosed()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await NoticedAsync(office, "2026-03-10");
        await story.TransferReportedAsync();
        Assert.Equal("2026-03-13", await story.DueOnAsync("transfer-approval"));
        await story.RefusedAsync("X-TSK-05", ClosedLoopStory.Principal, "批准移送", "不批准移送"); // the reason is on record
        await story.TransferredAsync();
        Assert.Equal("2026-03-11", await story.DueOnAsync("transfer"));
        await story.ClosedAsync("移送", "行政处罚案件档案");

        Assert.Equal("Archived", await story.StateAsync());
        Assert.Contains("T-39", await story.CodesAsync());
        Assert.DoesNotContain("T-12", await story.CodesAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SentBackOrNotApproved_TheCaseIsDecidedHere(bool approved)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await NoticedAsync(office, "2026-03-10");
        await story.TransferReportedAsync();
        if (approved)
            await story.TransferredAsync("不予受理，退回");
        else
            await story.DoAsync(ClosedLoopStory.Principal, "批准移送", "不批准移送", new JsonObject { ["TransferRefusal"] = "不构成犯罪。" });
        Assert.False(await story.HasTaskAsync(story.Inspector, "提出结案"));
        await story.DecidedAsync();

        Assert.Contains("T-12", await story.CodesAsync());
    }

    [Fact]
    public async Task AC_029_AMajorPenaltyIsFiled_WithinFifteenDaysOfTheDecision()
    {
        await using var office = await OfficeHost.StartAsync("2026-09-07");
        var story = await DecidedAsync(office, "2026-09-16", filed: true);
        Assert.Equal("2026-10-08", await story.DueOnAsync("filing")); // 10-01 is in the holiday
        await story.ServedAsync("处罚决定书", ClosedLoopStory.Principal);
        await story.FiledAboveAsync("提出纠正意见");
        await story.DoAsync(story.Inspector, "落实备案纠正意见", "已落实", new JsonObject { ["FilingCorrection"] = "已补充。" });
        await story.DisclosedAsync();
        await story.DoAsync(story.Inspector, "登记执行情况", "执行完毕", await story.PaymentAsync(30000, "2026-09-16"));
        await story.ClosedAsync("处罚执行完毕", "行政处罚案件档案");

        Assert.Contains("T-26", await story.CodesAsync());
    }

    /// <summary>AC-031: the period lapses, the system makes the finding; it cannot be disposed of without both, 补备 and 通报. The filing itself remains due.</summary>
    [Fact]
    public async Task AC_031_NotFiled_TheSystemFindsIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await DecidedAsync(office, "2026-03-10", filed: true);
        await office.MoveToAsync("2026-03-26");

        var finding = new SupervisionOpinionStory(office, (await story.FactsAsync())["NotFiledCase"]!["Id"]!.ToString());
        await NotFiledFinding.DisposedOnlyWithBothAsync(office, finding, "执法大队");
        Assert.True(await story.HasTaskAsync(ClosedLoopStory.UnitHead, "报送备案"));
    }

    [Theory]
    [InlineData("2026-05-06", "2026-07-06", "2026-11-06")] // AC-137: day 60 is Sunday 07-05
    [InlineData("2026-08-31", "2026-10-30", "2027-03-01")] // AC-138: month 6 ends on Sunday 2027-02-28
    public async Task AC_137_AC_138_ThePartyHasSixtyDays_AndSixMonths(string servedOn, string reconsideration, string action)
    {
        await using var office = await OfficeHost.StartAsync("2026-04-20");
        var story = await DecidedAsync(office, "2026-05-06");
        await office.MoveToAsync(servedOn);
        await story.ServedAsync("处罚决定书", ClosedLoopStory.Principal);

        Assert.Equal(reconsideration, await story.DueOnAsync("reconsideration"));
        Assert.Equal(action, await story.DueOnAsync("sue"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // DT-12 no. 9: applying to the court is reviewed
    public async Task NotPaid_UrgedAndNotSued_TheCourtIsAsked(bool reviewed)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        if (reviewed)
            await ClosedLoopStory.PutInForceAsync(office, "mine-three-systems");
        var story = await DecidedAsync(office, "2026-03-10");
        await story.ServedAsync("处罚决定书", ClosedLoopStory.Principal);
        await story.DisclosedAsync();
        await office.MoveToAsync("2026-03-26"); // D-35 lapsed
        await story.ServedAsync("催告书", ClosedLoopStory.Principal);
        Assert.Equal("2026-04-10", await story.DueOnAsync("urge")); // ten working days, 清明 left out
        await office.MoveToAsync("2026-04-20");
        Assert.False(await story.HasTaskAsync(story.Inspector, "提出申请强制执行")); // the party may still sue
        await office.MoveToAsync("2026-09-11");
        Assert.Equal("2026-12-10", await story.DueOnAsync("court")); // runs, whatever is still undecided
        Assert.False(await story.HasTaskAsync(story.Inspector, "提出申请强制执行"));
        await story.DoAsync(story.Inspector, "提出加处罚款", "不加处罚款", opinion: "一并申请强制执行");
        await story.DoAsync(story.Inspector, "提出申请强制执行", "报批");
        if (reviewed)
        {
            await story.DoAsync(story.Inspector, "送法制审核（强制执行）", "送审", ClosedLoopStory.Submission());
            await story.DoAsync(LegalReviewStory.ReviewHead, "签收法制审核材料（强制执行）", "签收");
            await story.DoAsync(LegalReviewStory.Reviewer, "法制审核（强制执行）", "提交意见", LegalReviewStory.Points("同意"));
            await story.DoAsync(LegalReviewStory.ReviewHead, "审签法制审核意见（强制执行）", "签发意见");
        }

        await story.DoAsync(ClosedLoopStory.Principal, "签发强制执行申请书", "签发");
        await story.DoAsync(ClosedLoopStory.SealKeeper, "强制执行申请书用印", "用印");
        await story.ServeAsync("强制执行申请书", "递交");
        await story.DoAsync(story.Inspector, "登记法院受理情况", "法院受理", new JsonObject
        {
            ["CourtSubmittedOn"] = "2026-09-11",
            ["CourtReply"] = "准予受理。",
            ["CourtFiles"] = new JsonArray(await (await office.AsAsync(story.Inspector)).UploadAsync(story.CaseId, "受理通知书.pdf")),
        });
        var payment = await story.PaymentAsync(60000, "2026-09-11");
        payment["ExecutionKind"] = "申请法院强制执行";
        await story.DoAsync(story.Inspector, "登记执行情况", "执行完毕", payment);
        await story.ClosedAsync("处罚执行完毕", "行政处罚案件档案");

        Assert.Equal(2, (await story.CodesAsync()).Count(code => code == "T-25"));
    }

    /// <summary>行政处罚法72: three per cent a day of the fine, at most the fine; reconsideration and suits do not count (73). Under 002 it is reviewed (DT-12 no. 7).</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task UrgedAndNotPaid_AFineIsAdded(bool reviewed)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        if (reviewed)
            await ClosedLoopStory.PutInForceAsync(office, "mine-three-systems");
        await LegalReviewStory.QualifyAsync(office, LegalReviewStory.Reviewer);
        var story = await DecidedAsync(office, "2026-03-10");
        await story.ServedAsync("处罚决定书", ClosedLoopStory.Principal);
        await story.DisclosedAsync();
        await office.MoveToAsync("2026-03-26");
        await story.ServedAsync("催告书", ClosedLoopStory.Principal);
        Assert.False(await story.HasTaskAsync(story.Inspector, "提出加处罚款"));
        await office.MoveToAsync("2026-04-13"); // the urging lapsed on the 10th
        await story.RefusedAsync("X-PAY-02", story.Inspector, "提出加处罚款", "报批", new JsonObject { ["AddedFineUntil"] = "2026-03-25" });
        await story.DoAsync(story.Inspector, "提出加处罚款", "报批", new JsonObject { ["AddedFineUntil"] = "2026-04-13", ["SuspendedDays"] = 9 });
        Assert.Equal(reviewed, !await story.HasTaskAsync(ClosedLoopStory.Principal, "批准加处罚款"));
        if (reviewed)
            await story.AnsweredAsync(await story.HandedToReviewAsync("AddedFineReviewCase"));
        var facts = await story.FactsAsync();
        Assert.Equal(("10", "9000"), (facts["AddedFineDays"]!.ToString(), facts["AddedFineSum"]!.ToString())); // 19 days less 9
        await story.DoAsync(ClosedLoopStory.Principal, "批准加处罚款", "批准");
        await story.ServedAsync("加处罚款决定书", ClosedLoopStory.Principal);
        var payment = await story.PaymentAsync(38999, "2026-04-13");
        payment["SuspendedDays"] = 9;
        await story.RefusedAsync("X-PAY-01", story.Inspector, "登记执行情况", "执行完毕", payment);
        payment["PaidAmount"] = 39000;
        await story.DoAsync(story.Inspector, "登记执行情况", "执行完毕", payment);
        await story.ClosedAsync("处罚执行完毕", "行政处罚案件档案");

        Assert.Equal(2, (await story.CodesAsync()).Count(code => code == "T-25"));
    }

    [Fact]
    public async Task PaidAfterTheUrging_NothingIsLeftOpen()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await DecidedAsync(office, "2026-03-10");
        await story.ServedAsync("处罚决定书", ClosedLoopStory.Principal);
        await story.DisclosedAsync();
        await office.MoveToAsync("2026-03-26");
        await story.ServedAsync("催告书", ClosedLoopStory.Principal);
        var payment = await story.PaymentAsync(30900, "2026-03-26");
        payment["ExecutionKind"] = "催告后履行";
        await story.DoAsync(story.Inspector, "登记执行情况", "执行完毕", payment);
        await story.ClosedAsync("处罚执行完毕", "行政处罚案件档案");

        Assert.Equal("Archived", await story.StateAsync());
        Assert.DoesNotContain((await story.CaseAsync())["clocks"]!.AsArray(), clock => clock!["state"]!.GetValue<string>() is "Running" or "Overdue");
    }

    private static async Task<ClosedLoopStory> NoticedAsync(OfficeHost office, string decidedOn)
    {
        var story = await PenaltyScenarios.UpToNoticeAsync(office);
        await office.MoveToAsync(decidedOn);
        return story;
    }

    private static async Task<ClosedLoopStory> DecidedAsync(OfficeHost office, string on, bool filed = false) =>
        await (await NoticedAsync(office, on)).DecidedAsync(filed: filed);
}
