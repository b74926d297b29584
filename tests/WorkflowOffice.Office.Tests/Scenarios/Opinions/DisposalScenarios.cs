using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Office.Tests.Scenarios.Opinions;

/// <summary>001 第十四条: a general problem is circulated, a serious one leads to an opinion that the head of the department approves.</summary>
public sealed class DisposalScenarios
{
    [Fact]
    public async Task GeneralProblem_IsCirculated_CorrectedAndArchived()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FoundAsync(office);
        await story.CirculateAsync("2026-04-10", "2026-03-02");
        await story.SupplementAsync("2026-03-02", more: "是");
        await story.SupplementAsync("2026-03-02");
        await story.ReportAsync("2026-03-02");
        await story.VerifyAsync();

        await story.ArchiveAsync();

        Assert.Equal("Archived", await story.StateAsync());
        Assert.Subset(new HashSet<string>(await story.CodesAsync()), new HashSet<string> { "T-63", "T-34", "T-60", "T-42", "T-14", "T-16" });
        Assert.Equal("内部通报，已整改", (await story.FactsAsync())["Result"]!.GetValue<string>());
    }

    [Fact]
    public async Task AC_122_AnOpinionIsNotIssuedBeforeItsApproval_AndIsCopiedToTheOtherFiveUnits()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await AddUnitsAsync(office, "职业健康科", "应急救援科", "综合监管科");
        var story = await FoundAsync(office, SupervisionOpinionStory.Defect("ProcedureUnlawful"));
        await story.QualifyAsync("Serious", "执法监督意见书", ["Revoke"]);
        await story.DoAsync(SupervisionOpinionStory.Officer, "拟制执法监督意见书", "报批", SupervisionOpinionStory.Opinion("2026-04-10"));
        await story.DoAsync(SupervisionOpinionStory.OfficeHead, "审核执法监督意见书", "同意");

        await story.RefusedAsync("X-OPN-01", SupervisionOpinionStory.Principal, "批准执法监督意见书", "批准", by: SupervisionOpinionStory.Officer);
        Assert.DoesNotContain("T-33", await story.CodesAsync());
        Assert.False(await story.HasTaskAsync(SupervisionOpinionStory.Officer, "送达监督文书"));
        await story.DoAsync(SupervisionOpinionStory.Principal, "批准执法监督意见书", "批准");
        await story.DoAsync(SupervisionOpinionStory.Principal, "签发监督文书", "签发");
        await story.DoAsync(SupervisionOpinionStory.SealKeeper, "监督文书用印", "用印");
        await story.ServeAsync("送达监督文书", "刘洋", "2026-03-02");

        var copies = (await story.FactsAsync())["CopyTo"]!.AsArray().Select(row => row!["Unit"]!.GetValue<string>()).ToList();
        Assert.Equal(5, copies.Count);
        Assert.DoesNotContain("危化科", copies);
        Assert.Contains("T-33", await story.CodesAsync());
        Assert.Contains(await NoticesOfAsync(office, SupervisionOpinionStory.OtherUnitHead), text => text.Contains("引以为戒", StringComparison.Ordinal));
        Assert.DoesNotContain(await NoticesOfAsync(office, SupervisionOpinionStory.UnitHead), text => text.Contains("引以为戒", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AC_129_ADraftAsTheOnlyBasis_GivesTheOpinion_WithAWarning()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        await story.EstablishAsync("2026-03-02", "抽查", "national-worksafety");
        await story.FindAsync(SupervisionOpinionStory.Findings(SupervisionOpinionStory.Defect("ProcedureUnlawful")));
        await story.QualifyAsync("Serious", "执法监督意见书", ["Revoke"]);
        await story.DoAsync(SupervisionOpinionStory.Officer, "拟制执法监督意见书", "报批", SupervisionOpinionStory.Opinion("2026-04-10"));
        await story.DoAsync(SupervisionOpinionStory.OfficeHead, "审核执法监督意见书", "同意");

        var answer = await story.DoAsync(SupervisionOpinionStory.Principal, "批准执法监督意见书", "批准");

        Assert.Equal(("W-CFG-02", "Warning"), ((string)answer["messages"]![0]!["code"]!, (string)answer["messages"]![0]!["level"]!));
        Assert.Contains("T-33", await story.CodesAsync());
        Assert.Contains(await story.StepsAsync(), step => step["basis"]?.GetValue<string>().StartsWith("W-CFG-02", StringComparison.Ordinal) == true);
        Assert.True(await story.HasTaskAsync(SupervisionOpinionStory.Principal, "签发监督文书"));
    }

    [Fact]
    public async Task WithABasisInForce_ThereIsNoWarning()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FoundAsync(office, SupervisionOpinionStory.Defect("ProcedureUnlawful"));

        await story.IssueOpinionAsync("2026-04-10", "2026-03-02");

        Assert.DoesNotContain(await story.StepsAsync(), step => step["basis"]?.GetValue<string>().StartsWith("W-CFG-02", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("Facts", "X-OPN-03")] // ② facts and reasons
    [InlineData("Reasons", "X-OPN-03")]
    [InlineData("Decision", "X-OPN-03")] // ③ decision and basis
    [InlineData("Basis", "X-OPN-03")]
    [InlineData("ExecutionMethod", "X-OPN-03")] // ④ how and until when
    [InlineData("ExecutionDueOn", "X-OPN-03")]
    [InlineData("SelfCheck", "X-DOC-06")] // 001 第四条
    [InlineData("CopyTo", "X-OPN-02")]
    public async Task WithoutOneOfTheFourContents_OrACopy_TheOpinionIsNotSubmitted(string missing, string code)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FoundAsync(office, SupervisionOpinionStory.Defect("ProcedureUnlawful"));
        await story.QualifyAsync("Serious", "执法监督意见书", ["Revoke"]);
        var values = SupervisionOpinionStory.Opinion("2026-04-10");
        values[missing] = null;

        await story.RefusedAsync(code, SupervisionOpinionStory.Officer, "拟制执法监督意见书", "报批", values);
    }

    [Fact]
    public async Task NotCopied_ButWithAReason_IsAccepted_AndTellsNobodyElse()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FoundAsync(office, SupervisionOpinionStory.Defect("ProcedureUnlawful"));
        await story.QualifyAsync("Serious", "执法监督意见书", ["Revoke"]);
        var values = SupervisionOpinionStory.Opinion("2026-04-10");
        values["CopyTo"] = null;
        values["NoCopyReason"] = "涉及举报人信息。";
        await story.DoAsync(SupervisionOpinionStory.Officer, "拟制执法监督意见书", "报批", values);
        await story.DoAsync(SupervisionOpinionStory.OfficeHead, "审核执法监督意见书", "同意");
        await story.DoAsync(SupervisionOpinionStory.Principal, "批准执法监督意见书", "批准");
        await story.DoAsync(SupervisionOpinionStory.Principal, "签发监督文书", "签发");
        await story.DoAsync(SupervisionOpinionStory.SealKeeper, "监督文书用印", "用印");
        await story.ServeAsync("送达监督文书", "刘洋", "2026-03-02");

        Assert.DoesNotContain(await NoticesOfAsync(office, SupervisionOpinionStory.OtherUnitHead), text => text.Contains("引以为戒", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheSeverityIsProposed_WhoJudgesOtherwiseGivesAReason_AndTheDocumentFitsIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FoundAsync(office, SupervisionOpinionStory.Defect("ProcedureUnlawful"));
        const string title = "定性和处理方式";
        var general = await story.QualificationAsync("General", ["Revoke"]);

        await story.RefusedAsync("X-FND-02", SupervisionOpinionStory.Officer, title, "内部通报", general);
        await story.RefusedAsync("X-FND-04", SupervisionOpinionStory.Officer, title, "内部通报", await story.QualificationAsync("Serious", ["Revoke"]));
        general["SeverityReason"] = "程序瑕疵轻微，未影响当事人权利。";
        await story.DoAsync(SupervisionOpinionStory.Officer, title, "内部通报", general);

        Assert.True(await story.HasTaskAsync(SupervisionOpinionStory.Officer, "拟制内部通报"));
    }

    internal static async Task<SupervisionOpinionStory> FoundAsync(OfficeHost office, params JsonObject[] defects)
    {
        var story = await SupervisionOpinionStory.StartAsync(office);
        await story.EstablishAsync("2026-03-02");
        await story.FindAsync(SupervisionOpinionStory.Findings(defects));
        return story;
    }

    private static async Task AddUnitsAsync(OfficeHost office, params string[] names)
    {
        await using var scope = office.Services.CreateAsyncScope();
        foreach (var (name, i) in names.Select((name, i) => (name, i)))
            await scope.ServiceProvider.GetRequiredService<AddUnit>().RunAsync(
                new NewUnit($"more-{i}", name, UnitKind.SupervisedUnit, "bureau"), ChangeContext.BySystem("测试机构", office.Clock.Now), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<string>> NoticesOfAsync(OfficeHost office, string login) =>
        [.. (await (await office.AsAsync(login)).GetAsync("/api/notices"))["items"]!.AsArray().Select(row => row!["text"]!.GetValue<string>())];
}
