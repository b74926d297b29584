using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.ClosedLoop;

/// <summary>Plan, draw, scheme, inspection (steps 1 to 4): what is refused, and that the draw can be recomputed.</summary>
public sealed class InspectionScenarios
{
    [Fact]
    public async Task AC_118_WithoutAnApprovedScheme_NoInspectionRecord()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var changed = ChangedProcedure.Shipped("enforcement/closed-loop");
        ChangedProcedure.Redirect(changed, "select", "Done", "inspect");
        await ChangedProcedure.LoadAsync(office, changed);
        var story = await ClosedLoopStory.StartAsync(office);
        await (await (await story.PlannedAsync()).DrawnAsync()).ConfirmedAsync();

        await story.RefusedAsync("X-INS-01", story.Inspector, "实施现场检查", "检查完毕", await story.InspectionAsync());
    }

    [Fact]
    public async Task AC_120_UndergroundWithoutExplosionProof_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToSchemeAsync(office);

        await story.RefusedAsync("X-AVR-01", story.Inspector, "制定现场检查方案", "提交审批", ClosedLoopStory.Scheme("井下"));
        await story.RefusedAsync("X-AVR-01", story.Inspector, "制定现场检查方案", "提交审批", ClosedLoopStory.Scheme("井下", "有")); // the certificate is missing
        await story.DoAsync(story.Inspector, "制定现场检查方案", "提交审批", ClosedLoopStory.Scheme("井下", "有", "CNEx20.1234"));
    }

    [Theory]
    [InlineData("证据先行登记保存")]
    [InlineData("查封、扣押")] // AC-121
    [InlineData("抽样取证")]
    public async Task AC_121_AMeasureWithoutRecording_IsRefused(string measure)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await UpToSchemeAsync(office)).SchemedAsync();
        var inspection = await story.InspectionAsync(true, measure);

        await story.RefusedAsync("X-AVR-02", story.Inspector, "实施现场检查", "检查完毕", inspection);
        inspection["Recordings"] = new JsonArray(await (await office.AsAsync(story.Inspector)).UploadAsync(story.CaseId, "录像.mp4", Video));
        await story.DoAsync(story.Inspector, "实施现场检查", "检查完毕", inspection);
    }

    [Fact]
    public async Task ARecording_OfAnotherType_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await UpToSchemeAsync(office)).SchemedAsync();
        var inspection = await story.InspectionAsync(true, "查封、扣押");
        inspection["Recordings"] = new JsonArray(await (await office.AsAsync(story.Inspector)).UploadAsync(story.CaseId, "录像.pdf"));

        await story.RefusedAsync("X-TSK-05", story.Inspector, "实施现场检查", "检查完毕", inspection);
    }

    [Theory]
    [InlineData("CredentialShown")]
    [InlineData("BasisStated")]
    [InlineData("RightsStated")]
    public async Task CredentialBasisAndRights_NotRecorded_IsRefused(string field)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await UpToSchemeAsync(office)).SchemedAsync();
        var inspection = await story.InspectionAsync();
        inspection[field] = null;

        await story.RefusedAsync("X-REC-01", story.Inspector, "实施现场检查", "检查完毕", inspection);
    }

    [Fact]
    public async Task OneOfficerTwice_OrAnotherThanDrawn_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await UpToSchemeAsync(office)).SchemedAsync();
        var inspection = await story.InspectionAsync();
        var drawn = new[] { inspection["Inspector1Id"]!.ToString(), inspection["Inspector2Id"]!.ToString() };
        var ids = await Task.WhenAll(ClosedLoopStory.Officers.Select(story.IdOfAsync));

        inspection["Inspector2Id"] = inspection["Inspector1Id"]!.DeepClone();
        await story.RefusedAsync("X-CRD-02", story.Inspector, "实施现场检查", "检查完毕", inspection);
        inspection["Inspector2Id"] = ids.First(id => !drawn.Contains(id));
        await story.RefusedAsync("X-CRD-02", story.Inspector, "实施现场检查", "检查完毕", inspection);
    }

    [Fact]
    public async Task ACredentialThatExpired_BeforeTheDayOfInspection_IsRefused_OthersAreDrawn()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        foreach (var login in ClosedLoopStory.Officers)
            await ClosedLoopStory.RegisterCredentialAsync(office, login, "2201069010" + login, "2026-03-31");
        var story = await ClosedLoopStory.AnotherAsync(office, "证件将到期的检查");
        await (await (await (await story.PlannedAsync()).DrawnAsync()).ConfirmedAsync()).SchemedAsync();
        var inspection = await story.InspectionAsync();

        await office.MoveToAsync("2026-03-31"); // the last day of validity belongs to it
        await story.DoAsync(story.Inspector, "实施现场检查", "退回重新确定人员", opinion: "次日证件到期");
        await story.DrawnAsync("another seed");
        await (await story.ConfirmedAsync()).SchemedAsync();
        await office.MoveToAsync("2026-04-01");
        var problem = await story.RefusedAsync("X-CRD-02", story.Inspector, "实施现场检查", "检查完毕", inspection);

        Assert.Contains("到期", problem.ToJsonString().Replace("\\u5230\\u671F", "到期", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnapprovedPlan_NothingIsDerivedFromIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await ClosedLoopStory.StartAsync(office);
        await story.DoAsync(ClosedLoopStory.Planner, "编制执法计划", "提交审核", await story.PlanAsync());

        Assert.False(await story.HasTaskAsync(ClosedLoopStory.Supervisor, "登记抽取种子"));
        Assert.False(await story.HasTaskAsync(ClosedLoopStory.UnitHead, "按计划确定被检查单位"));
    }

    [Theory]
    [InlineData("长春未列入计划有限公司")] // X-PLN-01: not in the plan
    [InlineData("长春启明化工有限公司")] // in the plan, but to be drawn
    public async Task AUnitOutsideThePlan_OrToBeDrawn_CannotBeChosen(string name)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await ClosedLoopStory.StartAsync(office)).PlannedAsync("按计划确定");
        var choice = new JsonObject
        {
            ["TargetName"] = name,
            ["Chosen1Id"] = await story.IdOfAsync("denghui"),
            ["Chosen2Id"] = await story.IdOfAsync("xunan"),
            ["ChooseReason"] = "重点检查单位",
        };

        await story.RefusedAsync("X-PLN-01", ClosedLoopStory.UnitHead, "按计划确定被检查单位", "确定", choice);
        choice["TargetName"] = "长春永安煤业有限公司";
        await story.DoAsync(ClosedLoopStory.UnitHead, "按计划确定被检查单位", "确定", choice);

        Assert.Equal("长春永安煤业有限公司", (await story.FactsAsync())["PartyName"]!.ToString());
        Assert.True(await story.HasTaskAsync("denghui", "制定现场检查方案"));
    }

    [Fact]
    public async Task ASeedOlderThanTheList_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await ClosedLoopStory.StartAsync(office)).PlannedAsync();

        await story.RefusedAsync("X-RND-01", ClosedLoopStory.Supervisor, "登记抽取种子", "登记", await story.SeedAsync(minutes: -1));
    }

    [Fact]
    public async Task TheDraw_IsRecorded_AndRecomputedByThePage()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await (await ClosedLoopStory.StartAsync(office)).PlannedAsync()).DrawnAsync();

        var draws = (await (await office.AsAsync(ClosedLoopStory.Supervisor)).GetAsync($"/api/cases/{story.CaseId}/draws")).AsArray();

        Assert.Equal(["units", "officers"], draws.Select(draw => draw!["key"]!.ToString()));
        Assert.All(draws, draw => Assert.True(draw!["agrees"]!.GetValue<bool>()));
        Assert.Equal([3, 4], draws.Select(draw => draw!["lines"]!.AsArray().Count)); // the mine is not drawn, it is 重点检查
        Assert.Equal([1, 2], draws.Select(draw => draw!["results"]!.AsArray().Count));
        Assert.All(draws, draw => Assert.Contains("sha256sum", draw!["command"]!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoMustStepBack_IsReplacedByTheNextOfTheSameRanking()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await (await ClosedLoopStory.StartAsync(office)).PlannedAsync()).DrawnAsync();
        var user = await office.AsAsync(ClosedLoopStory.Supervisor);
        var before = (await user.GetAsync($"/api/cases/{story.CaseId}/draws"))[1]!;
        var ranking = before["ranking"]!.AsArray().Select(row => row!["line"]!.ToString()).ToList();

        await story.DoAsync(ClosedLoopStory.UnitHead, "确定被检查单位", "递补", new JsonObject { ["Replace"] = "第一名执法人员", ["ReplaceReason"] = "与被检查单位有利害关系，应当回避" });

        var after = (await user.GetAsync($"/api/cases/{story.CaseId}/draws"))[1]!;
        Assert.Equal(ranking.Skip(1).Take(2), after["results"]!.AsArray().Select(line => line!.ToString()));
        Assert.Equal(ranking[0], after["passedOver"]![0]!["line"]!.ToString());
        Assert.True(after["agrees"]!.GetValue<bool>());
        await story.ConfirmedAsync();
        Assert.True(await story.HasTaskAsync(story.Inspector, "制定现场检查方案"));
    }

    /// <summary>The smallest file that counts as a video.</summary>
    private static byte[] Video => [0, 0, 0, 24, .. "ftypmp42"u8, 0, 0, 0, 0, .. "mp42isom"u8];

    private static async Task<ClosedLoopStory> UpToSchemeAsync(OfficeHost office) =>
        await (await (await (await ClosedLoopStory.StartAsync(office)).PlannedAsync()).DrawnAsync()).ConfirmedAsync();
}
