using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.LegalReviews;

/// <summary>requirements §13 A: the procedure over HTTP on a fake clock.</summary>
public sealed class LegalReviewScenario
{
    private static JsonArray MineFine(decimal amount = 50_000) => [LegalReviewStory.Penalty("某煤矿有限公司", "煤矿", amount)];

    private static async Task<LegalReviewStory> SubmittedAsync(OfficeHost office)
    {
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync(MineFine());
        await story.SubmitAsync();
        return story;
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-09")] // 03-03, 04, 05, 06, 09
    [InlineData("2026-02-13", "2026-02-27")] // AC-007: 02-14 works, 02-15 to 02-23 is the Spring Festival
    public async Task AC_001_AC_007_FiveWorkingDaysFromTheReceiptOfCompleteMaterials(string received, string due)
    {
        await using var office = await OfficeHost.StartAsync(received);
        var story = await SubmittedAsync(office);

        await story.ReceiveAsync();

        Assert.Equal(due, await story.DueOnAsync("legal-review"));
    }

    [Fact]
    public async Task AC_002_to_AC_005_ExtensionIsApprovedBeforeTheEndAndOnlyOnce()
    {
        await using var office = await OfficeHost.StartAsync("2026-04-29");
        var story = await SubmittedAsync(office);
        await story.ReceiveAsync();
        Assert.Equal("2026-05-09", await story.DueOnAsync("legal-review")); // AC-002: a working Saturday
        await office.MoveToAsync("2026-05-09");
        var clock = (string)(await story.ClockAsync("legal-review"))["id"]!;

        await AskAsync(office, story, clock);
        var approval = await ApprovalAsync(office, story);
        await (await office.AsAsync(LegalReviewStory.Principal)).CompleteAsync(approval, story.CaseId, "批准");

        Assert.Equal("2026-05-15", await story.DueOnAsync("legal-review")); // AC-003
        await office.MoveToAsync("2026-05-14");
        await (await office.AsAsync(LegalReviewStory.Reviewer)).RefusedAsync(
            HttpStatusCode.UnprocessableEntity, "X-LRV-06", $"/api/clocks/{clock}/changes", await ExtensionAsync(office, story)); // AC-005
    }

    [Fact]
    public async Task AC_004_AnExtensionAskedForAfterTheEndIsRefused_AndTheReviewIsOverdue()
    {
        await using var office = await OfficeHost.StartAsync("2026-04-29");
        var story = await SubmittedAsync(office);
        await story.ReceiveAsync();
        var clock = (string)(await story.ClockAsync("legal-review"))["id"]!;
        await office.MoveToAsync("2026-05-11");

        Assert.Equal("Overdue", (string)(await story.ClockAsync("legal-review"))["state"]!);
        await (await office.AsAsync(LegalReviewStory.Reviewer)).RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-LRV-05", $"/api/clocks/{clock}/changes", await ExtensionAsync(office, story));
    }

    [Fact]
    public async Task AC_006_SilenceIsNoConsent_TheReviewIsOverdueAfterTheLastDay()
    {
        await using var office = await OfficeHost.StartAsync("2026-09-28");
        var story = await SubmittedAsync(office);
        await story.ReceiveAsync();

        Assert.Equal("2026-10-10", await story.DueOnAsync("legal-review"));
        await office.MoveToAsync("2026-10-11");

        Assert.Equal("Overdue", (string)(await story.ClockAsync("legal-review"))["state"]!);
        Assert.True(await story.HasTaskAsync(LegalReviewStory.Reviewer, "法制审核"));
        await story.DraftRefusedAsync("X-LRV-01");
    }

    [Fact]
    public async Task AC_008_WithAPieceMissing_ItIsReturnedAndThePeriodDoesNotBegin()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync(MineFine());
        await story.SubmitAsync(complete: false);
        await story.RefusedAsync(LegalReviewStory.ReviewHead, "签收或者退回送审材料", "签收", "X-LRV-07", new JsonObject { ["Complete3"] = new JsonObject { ["Report"] = false, ["Advice"] = true, ["Evidence"] = true } });
        await story.DoAsync(LegalReviewStory.ReviewHead, "签收或者退回送审材料", "退回补齐", null, "缺《案件处理呈报书》。");
        await office.MoveToAsync("2026-03-04");

        await story.SubmitAsync();
        await story.ReceiveAsync();

        Assert.Equal("2026-03-11", await story.DueOnAsync("legal-review"));
    }

    [Fact]
    public async Task NotReturnedWithinAWorkingDay_CountsAsReceivedOnTheDayOfSubmission()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SubmittedAsync(office);

        await office.MoveToAsync("2026-03-04");

        Assert.False(await story.HasTaskAsync(LegalReviewStory.ReviewHead, "签收或者退回送审材料"));
        Assert.Equal("2026-03-09", await story.DueOnAsync("legal-review"));
        Assert.Contains(await story.StepsAsync(), step => (string?)step["outcome"] == "一个工作日内没有退回，视为资料已收齐" && (bool)step["automatic"]!);
    }

    public static TheoryData<string, string, bool, bool> Scope => new()
    {
        { "AC_009", "某煤矿:煤矿:50000", false, true },
        { "AC_009", "某煤矿:煤矿:49999.99", false, false },
        { "AC_010", "矿长:个人:20000", false, true },
        { "AC_010", "矿长:个人:19999.99", false, false },
        { "AC_011", "某煤矿:煤矿:40000;矿长:个人:20000", false, true },
        { "AC_012", "某煤矿:煤矿:30000;某煤矿:煤矿:20000", false, true }, // one decision, one party: the sum
        { "AC_013", "某煤矿:煤矿:0:50000", false, true },
        { "AC_013", "某煤矿:煤矿:0:49999.99", false, false },
        { "AC_014", "某煤矿:煤矿:10000", true, true },
        { "AC_014", "某煤矿:煤矿:10000", false, false },
    };

    [Theory]
    [MemberData(nameof(Scope))]
    public async Task AC_009_to_AC_014_WhichDecisionsAreReviewed(string scenario, string penalties, bool hearing, bool reviewed)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);

        await story.RegisterAsync([.. penalties.Split(';').Select(one => one.Split(':')).Select(one => LegalReviewStory.Penalty(
            one[0], one[1], decimal.Parse(one[2], System.Globalization.CultureInfo.InvariantCulture),
            confiscation: one.Length > 3 ? decimal.Parse(one[3], System.Globalization.CultureInfo.InvariantCulture) : 0))], new JsonObject { ["HearingHeld"] = hearing });

        Assert.True(reviewed == await story.HasTaskAsync(LegalReviewStory.Handler, "送法制审核"), scenario);
    }

    [Fact]
    public async Task AC_015_WithoutAReview_TheDecisionCannotBeDrafted()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync([LegalReviewStory.Penalty("某煤矿有限公司", "煤矿", 0, "责令停产整顿")]);

        var problem = await story.DraftRefusedAsync("X-LRV-01");

        Assert.Contains("法制审核", (string)problem["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AC_016_ModifyMeansNo_AndTheSecondRoundHasFiveDaysOfItsOwn()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-09");
        var story = await SubmittedAsync(office);
        await story.ReceiveAsync();
        await story.ReviewAsync("变更意见");
        await story.DraftRefusedAsync("X-LRV-02");
        await office.MoveToAsync("2026-03-16");

        await story.DoAsync(LegalReviewStory.Handler, "处理审核意见", "再次送审", new JsonObject { ["ProcessingNote"] = "已改用第二款。", ["Penalties"] = MineFine(60_000) });
        await story.SubmitAsync();
        await story.ReceiveAsync();

        Assert.Equal("2026-03-23", await story.DueOnAsync("legal-review"));
        await story.DraftRefusedAsync("X-LRV-02");
    }

    [Fact]
    public async Task AC_017_OnePointInTheNegativeForbidsConsent()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SubmittedAsync(office);
        await story.ReceiveAsync();

        await story.RefusedAsync(LegalReviewStory.Reviewer, "法制审核", "提交意见", "X-LRV-03", LegalReviewStory.Points("同意", failing: "L3"));

        Assert.True(await story.HasTaskAsync(LegalReviewStory.Reviewer, "法制审核"));
    }

    [Fact]
    public async Task WithoutQualification_ReviewingIsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync(MineFine());
        await story.SubmitAsync();
        await story.ReceiveAsync();

        await story.RefusedAsync(LegalReviewStory.SecondReviewer, "法制审核", "提交意见", "X-LRV-04", LegalReviewStory.Points("同意"));
        await LegalReviewStory.QualifyAsync(office, LegalReviewStory.SecondReviewer);

        await story.DoAsync(LegalReviewStory.SecondReviewer, "法制审核", "提交意见", LegalReviewStory.Points("同意"));
    }

    [Fact]
    public async Task AC_018_ADisputeIsDecidedCollectively_AnExpertOpinionDoesNotReplaceIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SubmittedAsync(office);
        await story.ReceiveAsync();
        await story.ReviewAsync("变更意见");
        await story.DoAsync(LegalReviewStory.Handler, "处理审核意见", "提出异议", new JsonObject { ["ProcessingNote"] = "承办机构认为定性准确。" });
        await story.DoAsync(LegalReviewStory.ReviewHead, "组织论证", "记载论证意见", new JsonObject
        {
            ["Experts"] = new JsonArray(new JsonObject { ["Name"] = "专家甲", ["Unit"] = "某大学" }),
            ["ArguedAt"] = "2026-03-02T15:00:00+08:00",
            ["ArguedPlace"] = "二楼会议室",
            ["Issues"] = "定性是否准确。",
            ["ExpertOpinions"] = new JsonArray(new JsonObject { ["Expert"] = "专家甲", ["Opinion"] = "定性准确。" }),
            ["ExpertConclusion"] = "定性准确。",
        });
        await story.DraftRefusedAsync("X-COL-01");

        await story.DiscussAsync("同意");
        await story.DraftRefusedAsync("X-PRI-01"); // this office is also under 000
        await story.PriorAsync();

        Assert.NotNull(await story.DraftAsync());
    }

    [Fact]
    public async Task AC_019_UrgentMeasuresComeFirst_24HoursAndOneWorkingDayRun()
    {
        await using var office = await OfficeHost.StartAsync("2026-06-18");
        await office.MoveToAsync(new DateTimeOffset(2026, 6, 18, 22, 30, 0, TimeSpan.FromHours(8)));
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync([], new JsonObject { ["OtherMeasures"] = new JsonArray("Seizure"), ["MajorHazard"] = true, ["OnSiteEmergency"] = true }, "紧急措施先行", null);
        await story.DoAsync(LegalReviewStory.Handler, "登记紧急措施", "已执行", await EmergencyAsync(office));

        Assert.Equal("2026-06-22", await story.DueOnAsync("supplement"));
        var report = await story.ClockAsync("emergency-report");
        Assert.Equal("2026-06-19", (string)report["dueOn"]!);
        Assert.Equal(DateTimeOffset.Parse("2026-06-19T22:15:00+08:00", System.Globalization.CultureInfo.InvariantCulture), report["dueAt"]!.GetValue<DateTimeOffset>());
        await story.DraftRefusedAsync("X-NTC-01"); // a penalty never comes first

        // Approved within the 24 hours, handed in, the paper served: only then the review itself begins.
        await story.DoAsync(LegalReviewStory.Principal, "报告并补办批准", "批准", new JsonObject { ["ReportOpinion"] = "同意。" });
        await story.DoAsync(LegalReviewStory.Handler, "补送法制审核", "补送", new JsonObject { ["SupplementNote"] = "随案补送。" });
        await story.DoAsync("zhaomin", "签发现场处理措施决定书", "签发");
        await story.DoAsync(LegalReviewStory.SealKeeper, "现场处理措施决定书用印", "用印");
        Assert.False(await story.HasTaskAsync(LegalReviewStory.Handler, "送法制审核"));
        await story.DoAsync(LegalReviewStory.Handler, "送达现场处理措施决定书", "登记送达", new JsonObject
        {
            ["ServiceMethod"] = "Direct",
            ["ServiceReceiver"] = "某某",
            ["ServicePlace"] = "二采区",
            ["Deliverer1Id"] = (await office.AsAsync(LegalReviewStory.Handler)).Id,
            ["Deliverer2Id"] = (await office.AsAsync("tangyong")).Id,
            ["ServedOn"] = "2026-06-18",
        });
        Assert.True(await story.HasTaskAsync(LegalReviewStory.Handler, "送法制审核"));
    }

    [Fact]
    public async Task AFine_IsNoUrgentMeasure_AndGoesBack()
    {
        await using var office = await OfficeHost.StartAsync("2026-06-18");
        var story = await LegalReviewStory.StartAsync(office);

        await story.RegisterAsync(MineFine(), new JsonObject { ["MajorHazard"] = true, ["OnSiteEmergency"] = true }, "紧急措施先行");

        Assert.True(await story.HasTaskAsync(LegalReviewStory.Handler, "登记案件和拟作决定"));
    }

    [Fact]
    public async Task AC_021_NoDecision_LeavesClosureOrCollectiveDecisionOnly()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SubmittedAsync(office);
        await story.ReceiveAsync();
        await story.ReviewAsync("不予作出行政执法决定");

        await story.DraftRefusedAsync("X-LRV-02");
        var row = await (await office.AsAsync(LegalReviewStory.UnitHead)).TaskAsync("研究不予作出决定的意见", story.CaseId);
        var outcomes = (await (await office.AsAsync(LegalReviewStory.UnitHead)).GetAsync($"/api/tasks/{row["id"]}"))["outcomes"]!.AsArray().Select(o => (string)o!["name"]!);
        Assert.Equal(["不予处罚结案", "提出异议"], outcomes);
    }

    [Fact]
    public async Task FromRegistrationToArchive_AllGatesPassed()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SubmittedAsync(office);
        await story.ReceiveAsync();
        await story.ReviewAsync("同意");
        await story.PriorAsync();
        await story.DecideAsync();
        await story.DoAsync(LegalReviewStory.Principal, "签发行政处罚决定书", "签发");
        await story.DoAsync(LegalReviewStory.SealKeeper, "行政处罚决定书用印", "用印");
        var second = (await office.AsAsync("tangyong")).Id;
        await story.DoAsync(LegalReviewStory.Handler, "送达行政处罚决定书", "登记送达", new JsonObject
        {
            ["ServiceMethod"] = "Direct",
            ["ServiceReceiver"] = "某某",
            ["ServicePlace"] = "煤矿办公楼",
            ["Deliverer1Id"] = (await office.AsAsync(LegalReviewStory.Handler)).Id,
            ["Deliverer2Id"] = second,
            ["ServedOn"] = "2026-03-02",
        });
        await story.DoAsync(LegalReviewStory.Archivist, "归档", "归档");

        Assert.Equal("Archived", (string)(await story.CaseAsync())["state"]!);
    }

    private static async Task<object> ExtensionAsync(OfficeHost office, LegalReviewStory story) => new
    {
        kind = "Extend",
        length = 5,
        reason = "案情复杂，须向当事人了解情况。",
        attachmentIds = new[] { await (await office.AsAsync(LegalReviewStory.Reviewer)).UploadAsync(story.CaseId, "延长审核期限的请示.pdf") },
    };

    private static async Task AskAsync(OfficeHost office, LegalReviewStory story, string clock) =>
        await (await office.AsAsync(LegalReviewStory.Reviewer)).PostAsync($"/api/clocks/{clock}/changes", await ExtensionAsync(office, story));

    private static async Task<string> ApprovalAsync(OfficeHost office, LegalReviewStory story) =>
        (string)(await (await office.AsAsync(LegalReviewStory.Principal)).GetAsync("/api/tasks?box=todo&pageSize=100"))["items"]!.AsArray()
            .Single(row => (string)row!["caseId"]! == story.CaseId)!["title"]!;

    private static async Task<JsonObject> EmergencyAsync(OfficeHost office) => new()
    {
        ["HazardDescription"] = "井下瓦斯超限。",
        ["Hazards"] = new JsonArray(new JsonObject { ["Description"] = "瓦斯超限", ["Measure"] = "立即停止作业", ["Range"] = "二采区" }),
        ["EmergencyApproverId"] = (await office.AsAsync("zhaomin")).Id,
        ["ExecutedAt"] = "2026-06-18T22:15:00+08:00",
        ["Period"] = "隐患消除后解除",
        ["InspectedOn"] = "2026-06-18",
        ["ReviewAgency"] = "示范市人民政府",
        ["Court"] = "示范区人民法院",
    };
}
