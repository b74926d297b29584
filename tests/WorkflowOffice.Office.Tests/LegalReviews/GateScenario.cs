using System.Net;
using System.Text.Json.Nodes;
using Npgsql;
using WorkflowOffice.Office.Tests.Scenarios.Opinions;

namespace WorkflowOffice.Office.Tests.LegalReviews;

/// <summary>requirements §13 B: prior supervision, collective discussion, filing.</summary>
public sealed class GateScenario
{
    private static async Task<LegalReviewStory> ReviewedAsync(OfficeHost office, JsonArray penalties, JsonObject? more = null)
    {
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync(penalties, more);
        await story.SubmitAsync();
        await story.ReceiveAsync();
        await story.ReviewAsync("同意");
        return story;
    }

    private static async Task<string> LevelAsync(LegalReviewStory story) =>
        (string)(await story.StepsAsync()).Single(step => (string?)step["title"] == "事前监督路由")["outcome"]!;

    [Theory]
    [InlineData(500_000, "省局")]
    [InlineData(499_999.99, "分局")]
    public async Task AC_022_FromHalfAMillionOn_TheProvinceSupervisesBeforehand(decimal amount, string level)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        Assert.Equal(level, await LevelAsync(await ReviewedAsync(office, [LegalReviewStory.Penalty("某煤矿有限公司", "煤矿", amount)])));
    }

    [Theory]
    [InlineData(45, "责令停产整顿", "省局")]
    [InlineData(44.99, "责令停产整顿", "分局")]
    [InlineData(9, "吊销许可证", "省局")] // AC-024: whatever the capacity
    public async Task AC_023_AC_024_CapacityAndRevocation(decimal capacity, string kind, string level)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ReviewedAsync(office, [LegalReviewStory.Penalty("某煤矿有限公司", "煤矿", 0, kind)], new JsonObject { ["ApprovedCapacity"] = capacity });
        Assert.Equal(level, await LevelAsync(story));
    }

    [Fact]
    public async Task AC_025_WithoutThePriorOpinion_TheDecisionIsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync([LegalReviewStory.Penalty("某煤矿有限公司", "煤矿", 30_000)]);

        await story.DraftRefusedAsync("X-PRI-01");
        await story.PriorAsync();

        Assert.NotNull(await story.DraftAsync());
    }

    [Fact]
    public async Task AC_026_WithoutASupervisionOfficer_NothingIsSubmitted()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync([LegalReviewStory.Penalty("某煤矿有限公司", "煤矿", 30_000)]);
        var officer = (await office.AsAsync(LegalReviewStory.Officer)).Id;
        await using var source = NpgsqlDataSource.Create(office.ConnectionString);
        await using (var none = source.CreateCommand("update identity.post_holders set post_code = 'EnforcementOfficer' where post_code = 'SupervisionOfficer'"))
            Assert.NotEqual(0, await none.ExecuteNonQueryAsync());

        await story.RefusedAsync(LegalReviewStory.Handler, "提交事前监督", "提交", "X-GRP-02");
        await using (var one = source.CreateCommand($"update identity.post_holders set post_code = 'SupervisionOfficer' where user_id = '{officer}'"))
            Assert.Equal(1, await one.ExecuteNonQueryAsync());

        await story.DoAsync(LegalReviewStory.Handler, "提交事前监督", "提交");
    }

    [Fact]
    public async Task WithoutNotice_NoPenaltyDecision()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync([LegalReviewStory.Penalty("某煤矿有限公司", "煤矿", 30_000)], noticeServedOn: null);

        await story.DraftRefusedAsync("X-NTC-01");
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-17")]
    [InlineData("2026-09-16", "2026-10-08")] // AC-029: the fifteenth day is in the National Day holiday
    public async Task AC_028_AC_029_ToRevokeAPostCertificate_NeedsTheCollectiveDecision_AndIsFiled(string day, string filedBy)
    {
        await using var office = await OfficeHost.StartAsync(day);
        await NationalAsync(office, day);
        var story = await LegalReviewStory.StartAsync(office);
        await story.RegisterAsync([LegalReviewStory.Penalty("矿长某某", "个人", 1_000, "撤销岗位证书")], new JsonObject { ["SeriousViolation"] = true });
        await story.PriorAsync();
        await story.DraftRefusedAsync("X-COL-01");

        // A minority cannot be written down as the result, and two of five cannot decide.
        await story.RefusedAsync(LegalReviewStory.Principal, "集体讨论", "同意", "X-COL-03", await story.DiscussionAsync(("陈志远", "同意"), ("赵敏", "不同意"), ("王建国", "不同意")));
        var two = await story.DiscussionAsync(("陈志远", "同意"), ("赵敏", "同意"));
        two["MemberCount"] = 5;
        await story.RefusedAsync(LegalReviewStory.Principal, "集体讨论", "同意", "X-COL-02", two);
        await story.DiscussAsync("同意");
        await story.DecideAsync();
        await story.DoAsync(LegalReviewStory.Principal, "签发行政处罚决定书", "签发");
        await story.DoAsync(LegalReviewStory.SealKeeper, "行政处罚决定书用印", "用印");
        await story.DoAsync(LegalReviewStory.Handler, "送达行政处罚决定书", "登记送达", new JsonObject
        {
            ["ServiceMethod"] = "Direct",
            ["ServiceReceiver"] = "某某",
            ["ServicePlace"] = "煤矿办公楼",
            ["Deliverer1Id"] = (await office.AsAsync(LegalReviewStory.Handler)).Id,
            ["Deliverer2Id"] = (await office.AsAsync("tangyong")).Id,
            ["ServedOn"] = day,
        });

        Assert.Equal(filedBy, await story.DueOnAsync("filing"));
        Assert.True(await story.HasTaskAsync(LegalReviewStory.UnitHead, "报送备案"));
        await office.MoveToAsync(filedBy);
        Assert.Empty(await FindingsAsync(office));

        // AC-031: not filed, the system makes the finding; the filing itself remains due.
        await office.MoveToAsync(DateOnly.Parse(filedBy, System.Globalization.CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await NotFiledFinding.DisposedOnlyWithBothAsync(office, new SupervisionOpinionStory(office, Assert.Single(await FindingsAsync(office))), "矿山科");
        Assert.True(await story.HasTaskAsync(LegalReviewStory.UnitHead, "报送备案"));
    }

    /// <summary>Cases of 执法监督意见 that wait to be established.</summary>
    private static async Task<IReadOnlyList<string>> FindingsAsync(OfficeHost office) =>
        [.. (await (await office.AsAsync(LegalReviewStory.Officer)).GetAsync("/api/tasks?pageSize=50"))["items"]!.AsArray()
            .Where(task => task!["title"]!.GetValue<string>() == "立项").Select(task => task!["caseId"]!.GetValue<string>())];

    [Fact]
    public async Task AC_030_WithoutTheThreshold_TheRegulationCannotBePutInForce()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var legal = await office.AsAsync("zhoufang");

        await legal.RefusedAsync(
            HttpStatusCode.UnprocessableEntity, "X-CFG-02", "/api/profiles/national-worksafety/changes", new { kind = "Start", effectiveFrom = "2026-03-02", reason = "征求意见稿" });
        await legal.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-CFG-01", "/api/profiles/dl-gaoxin/changes", new { kind = "Start", reason = "公布" });
    }

    /// <summary>Two people set the threshold, then put the regulation in force; one alone cannot.</summary>
    private static async Task NationalAsync(OfficeHost office, string day)
    {
        var legal = await office.AsAsync("zhoufang");
        var second = await office.AsAsync("gaofei");
        var threshold = (await legal.PostAsync("/api/parameters/LargeFine.Threshold/changes", new { value = 100_000, effectiveFrom = day, reason = "本机关设定" }))!;
        await second.PostAsync($"/api/parameter-changes/{threshold["id"]}/confirm");
        var change = (await legal.PostAsync("/api/profiles/national-worksafety/changes", new { kind = "Start", effectiveFrom = day, reason = "参照征求意见稿" }))!;
        await legal.RefusedAsync(HttpStatusCode.Forbidden, "X-CFG-06", $"/api/profile-changes/{change["id"]}/confirm");
        await second.PostAsync($"/api/profile-changes/{change["id"]}/confirm");
    }
}
