using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.Accountability;

/// <summary>F：过错责任 (003 五; 004 过错追究): acceptance, circumstances, measures, deliberation, referral.</summary>
public sealed class FaultScenarios
{
    private static readonly string[] SeriousMeasures = ["CirculateCriticism", "RevokeQualification", "DisqualifyFromAwards", "TransferFromPost", "ConfiscateCredential"];

    [Fact]
    public async Task AC_076_MinorGravity_GreatDemerit_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToDecideAsync(office);

        await story.RefusedAsync("X-SAN-01", FaultStory.Principal, "作出决定", "予以追究", FaultStory.Decision("Minor", "DisqualifyFromAwards", "GreatDemerit"));
    }

    [Fact]
    public async Task AC_077_SeriousGravity_WithoutTransferFromPost_IsRefused()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToDecideAsync(office);

        var problem = await story.RefusedAsync(
            "X-SAN-01", FaultStory.Principal, "作出决定", "予以追究",
            FaultStory.Decision("Serious", [.. SeriousMeasures.Where(measure => measure != "TransferFromPost"), "Demotion"]));

        Assert.Contains("调离行政执法岗位", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AC_078_SeriousGravity_Warning_IsRefused_DemeritIsNot()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToDecideAsync(office);

        await story.RefusedAsync("X-SAN-01", FaultStory.Principal, "作出决定", "予以追究", FaultStory.Decision("Serious", [.. SeriousMeasures, "Warning"]));
        await story.DecideAsync(FaultStory.Decision("Serious", [.. SeriousMeasures, "Demerit"]));

        Assert.True(await (await office.AsAsync(FaultStory.Principal)).HasTaskAsync("签发追究决定书", story.CaseId));
    }

    [Fact]
    public async Task AC_079_ACrime_OnlyRemovalFromOffice_IsRefused_ItMustBeReferred()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToDecideAsync(office);

        await story.RefusedAsync("X-SAN-02", FaultStory.Principal, "作出决定", "予以追究", FaultStory.Decision("Crime", "RemovalFromOffice"));
        await story.DecideAsync(FaultStory.Decision("Crime", "TransferToJudicial"));
    }

    [Theory]
    [InlineData("2025-06-10", "2026-05-20", true)] // AC-080: inside 2025-05-20～2026-05-20
    [InlineData("2025-05-20", "2026-05-20", true)] // AC-081: the boundary belongs to the window
    [InlineData("2025-05-19", "2026-05-20", false)] // AC-081: one day before it
    public async Task AC_080_AC_081_DecidedBefore_WithinTwelveMonths_IsFoundBySystem(string decidedOn, string today, bool holds)
    {
        await using var office = await OfficeHost.StartAsync(decidedOn);
        await HandedOverAndDecidedAsync(office);
        await office.MoveToAsync(LegalTime.At(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), 12));
        var story = await DivisionScenarios.UpToInvestigationAsync(office, FaultStory.HandedOver);
        await story.InvestigateAsync(await story.FindingsAsync(fault: "F3-3-03"));
        var opinion = await story.OpinionAsync();

        if (holds)
            await story.RefusedAsync("X-FLT-09", FaultStory.Investigator, "提出初步意见", "报审", opinion);
        opinion["Aggravating"] = holds ? new JsonArray("AG1-5") : null;
        await story.DoAsync(FaultStory.Investigator, "提出初步意见", "报审", opinion);
    }

    [Fact]
    public async Task AC_082_TwoOccurrencesWithinAYear_NeitherDecided_CountUnder004()
    {
        await using var office = await OfficeHost.StartAsync("2026-12-01");
        var first = await FaultStory.StartAsync(office, "第一次");
        await first.RegisterAsync("2026-01-05");
        await first.AcceptAsync();
        var second = await FaultStory.StartAsync(office, "第二次");
        await second.RegisterAsync("2026-11-30");
        await second.AcceptAsync();
        await second.InvestigateAsync();

        await second.RefusedAsync("X-FLT-09", FaultStory.Investigator, "提出初步意见", "报审", await second.OpinionAsync());
        var opinion = await second.OpinionAsync();
        opinion["Aggravating"] = new JsonArray("AG2-2");
        await second.DoAsync(FaultStory.Investigator, "提出初步意见", "报审", opinion);
    }

    [Theory]
    [InlineData("是", false)] // AC-083
    [InlineData("否", true)]
    public async Task AC_083_AmbiguousLaw_WithSubjectiveFault_IsNoExemption(string subjectiveFault, bool exempt)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToOpinionAsync(office, FaultStory.HandedOver);

        await story.OpineAsync(opinion =>
        {
            opinion["ExemptionGround"] = "AmbiguousLaw";
            opinion["SubjectiveFault"] = subjectiveFault;
        });

        Assert.Equal(exempt ? "NotPursued" : "Pursued", await PursuitAsync(story));
    }

    [Fact]
    public async Task AC_084_AnObviouslyUnlawfulOrder_IsNoExemption()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToOpinionAsync(office, FaultStory.HandedOver);

        await story.OpineAsync(opinion =>
        {
            opinion["ExemptionGround"] = "SuperiorOrderObjected";
            opinion["ObjectedInWriting"] = "是";
            opinion["SuperiorInsisted"] = "是";
            opinion["ObviouslyUnlawful"] = "是";
        });

        Assert.Equal("Pursued", await PursuitAsync(story));
    }

    [Fact]
    public async Task AC_085_IntentAndVagueLaw_Conflict()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToOpinionAsync(office);
        var opinion = await story.OpinionAsync();
        opinion["Aggravating"] = new JsonArray("AG2-1");
        opinion["ExemptionGround"] = "LawSilentOrVague";
        opinion["RuleIsClear"] = "否";

        await story.RefusedAsync("X-FLT-05", FaultStory.Investigator, "提出初步意见", "报审", opinion);
    }

    [Fact]
    public async Task AC_086_NoLossNoImpact_IsAnExemptionUnder003_AndAChoiceUnder004()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var erdao = await UpToOpinionAsync(office, FaultStory.HandedOver, loss: "否");
        await erdao.OpineAsync(opinion => opinion["ExemptionGround"] = "NoLossNoImpact");
        Assert.Equal("NotPursued", await PursuitAsync(erdao));

        await using var otherOffice = await OfficeHost.StartAsync("2026-03-02");
        var gaoxin = await UpToOpinionAsync(otherOffice, loss: "否");
        var opinion = await gaoxin.OpinionAsync();
        opinion["Mitigating"] = new JsonArray("MI2-4");
        await gaoxin.RefusedAsync("X-FLT-10", FaultStory.Investigator, "提出初步意见", "报审", opinion);
        opinion["MitigatingEffect"] = "免予追究";
        await gaoxin.DoAsync(FaultStory.Investigator, "提出初步意见", "报审", opinion);
        await gaoxin.DoAsync(FaultStory.Deputy, "审签初步意见", "同意");
        await gaoxin.DeliberateAsync();
        await gaoxin.RefusedAsync("X-FLT-11", FaultStory.Principal, "作出决定", "予以追究", FaultStory.MinorDecision());
        await gaoxin.DoAsync(
            FaultStory.Principal, "作出决定", "免予追究", new JsonObject { ["DecisionReasons"] = "过错轻微，没有造成损失。", ["Correction"] = "不需纠正。" }, opinion: "免予追究");
        Assert.True(await (await otherOffice.AsAsync("zhengli")).HasTaskAsync("归档", gaoxin.CaseId));
    }

    [Theory]
    [InlineData("2015-12-31", false)]
    [InlineData("2016-01-01", true)]
    public async Task AC_087_ActsBeforeTheEffectiveDay_AreNotJudgedByTheCatalogue(string actedOn, bool allowed)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FaultStory.StartAsync(office);
        await story.RegisterAsync(actedOn);

        if (allowed)
            await story.AcceptAsync(FaultStory.HandedOver);
        else
            await story.RefusedAsync("X-FLT-01", FaultStory.Investigator, "立案审查", "立案", await story.AcceptanceAsync(FaultStory.HandedOver));
    }

    [Fact]
    public async Task AC_088_TheOfficeCannotDecide()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToDecideAsync(office);

        await story.RefusedAsync("X-FLT-02", FaultStory.Principal, "作出决定", "予以追究", FaultStory.MinorDecision(), by: FaultStory.Investigator);
    }

    [Fact]
    public async Task AC_089_AJudgmentUnderAppeal_IsNotReferred()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FaultStory.StartAsync(office);
        await story.RegisterAsync(more: Judgment("否", null));

        await story.RefusedAsync("X-REF-01", FaultStory.Investigator, "移送监察（待生效）", "已生效，移送", Referral("否", null));
        await story.DoAsync(FaultStory.Investigator, "移送监察（待生效）", "已生效，移送", Referral("是", "2026-03-02"));

        Assert.Contains("T-39", await story.CodesAsync());
    }

    [Fact]
    public async Task AC_090_TheRevocationTookEffect_TheInformationIsWithdrawn_TheCaseReferred_TheLeadRegistered()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FaultStory.StartAsync(office);

        await story.RegisterAsync(more: Judgment("是", "2026-03-02"));

        Assert.Equal("2026-03-05", await story.DueOnAsync("withdraw"));
        Assert.Equal("2026-03-09", await story.DueOnAsync("referral"));
        var office1 = await office.AsAsync(FaultStory.Investigator);
        Assert.True(await office1.HasTaskAsync("立案审查", story.CaseId));
        Assert.True(await office1.HasTaskAsync("移送监察", story.CaseId));
        Assert.True(await (await office.AsAsync("zhangwei")).HasTaskAsync("撤下公开信息", story.CaseId));
    }

    [Fact]
    public async Task AC_091_TheLiablePrincipal_MayNotSitInTheGroup()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FaultStory.StartAsync(office);
        await story.RegisterAsync(subject: FaultStory.Principal);
        await story.AcceptAsync();
        await story.InvestigateAsync(await story.FindingsAsync("Collective", new JsonArray(await story.ParticipantAsync(FaultStory.Principal, "Principal"))));
        await story.OpineAsync();

        await story.RefusedAsync("X-FLT-04", FaultStory.Investigator, "领导小组审议", "审议通过", await story.MeetingAsync());
        await story.DoAsync(FaultStory.Investigator, "领导小组审议", "审议通过", await story.MeetingAsync(
            (FaultStory.Deputy, "出席", "同意", null), (FaultStory.OfficeHead, "出席", "同意", null), (FaultStory.Principal, "回避", null, null)));

        Assert.True(await (await office.AsAsync(FaultStory.Deputy)).HasTaskAsync("作出决定", story.CaseId));
        Assert.False(await (await office.AsAsync(FaultStory.Principal)).HasTaskAsync("作出决定", story.CaseId));
    }

    [Fact]
    public async Task WithoutQuorumMajorityOrTheDissentersWords_TheMeetingDoesNotCount()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await UpToOpinionAsync(office);
        await story.OpineAsync();
        var absent = await story.MeetingAsync((FaultStory.Principal, "出席", "同意", null), (FaultStory.Deputy, "请假", null, null), (FaultStory.OfficeHead, "请假", null, null));
        var tied = await story.MeetingAsync((FaultStory.Principal, "出席", "同意", null), (FaultStory.Deputy, "出席", "不同意", "事实不清"), (FaultStory.OfficeHead, "请假", null, null));
        var silent = await story.MeetingAsync((FaultStory.Principal, "出席", "同意", null), (FaultStory.Deputy, "出席", "同意", null), (FaultStory.OfficeHead, "出席", "不同意", null));

        await story.RefusedAsync("X-DLB-01", FaultStory.Investigator, "领导小组审议", "审议通过", absent);
        await story.RefusedAsync("X-DLB-02", FaultStory.Investigator, "领导小组审议", "审议通过", tied);
        await story.RefusedAsync("X-DLB-01", FaultStory.Investigator, "领导小组审议", "审议通过", silent);
    }

    [Fact]
    public async Task TheLiablePerson_MayNotInvestigate()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FaultStory.StartAsync(office);
        await story.RegisterAsync(subject: FaultStory.SecondInvestigator);

        await story.RefusedAsync("X-SOD-5", FaultStory.Investigator, "立案审查", "立案", await story.AcceptanceAsync());
    }

    [Fact]
    public async Task NotFiled_GoesStraightToTheArchive()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FaultStory.StartAsync(office);
        await story.RegisterAsync();
        await story.DoAsync(FaultStory.Investigator, "立案审查", "不予立案", new JsonObject { ["Regulation"] = FaultStory.Internal }, opinion: "没有后果");
        await story.DoAsync("zhengli", "归档", "归档");

        Assert.Equal("Archived", await story.StateAsync());
    }

    [Fact]
    public async Task C_08_ThePrimaryRegulationIsProposed_AnotherOneNeedsAReason()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await FaultStory.StartAsync(office);
        await story.RegisterAsync();
        Assert.Equal(FaultStory.Internal, (string?)(await story.TaskAsync(FaultStory.Investigator, "立案审查"))["values"]!["Regulation"]);
        var acceptance = await story.AcceptanceAsync(FaultStory.HandedOver);
        acceptance["RegulationReason"] = null;

        await story.RefusedAsync("X-FLT-13", FaultStory.Investigator, "立案审查", "立案", acceptance);
        await story.AcceptAsync(FaultStory.HandedOver);

        var choices = (await story.FactsAsync())["Choices"]!;
        Assert.Equal(("被追究", "监察、人事部门处理"), ((string)choices["Recidivism.Basis"]![0]!, (string)choices["Fault.HandledBy"]![0]!)); // C-09, C-11
    }

    [Fact]
    public async Task ARegulationThatIsNotInForce_IsNoBasis()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var change = (await (await office.AsAsync("zhoufang")).PostAsync("/api/profiles/cc-erdao/changes", new { kind = "End", effectiveFrom = "2026-03-02", reason = "已废止" }))!;
        await (await office.AsAsync("gaofei")).PostAsync($"/api/profile-changes/{change["id"]}/confirm");
        var story = await FaultStory.StartAsync(office);
        await story.RegisterAsync();

        await story.RefusedAsync("X-FLT-12", FaultStory.Investigator, "立案审查", "立案", await story.AcceptanceAsync(FaultStory.HandedOver));
        await story.AcceptAsync();
    }

    private static JsonObject Judgment(string inEffect, string? on) => new()
    {
        ["LeadSource"] = "复议、诉讼结果",
        ["HasExternalResult"] = "是",
        ["ResultSource"] = "Court",
        ["ExternalResult"] = "Revoked",
        ["InEffect"] = inEffect,
        ["EffectiveOn"] = on,
    };

    private static JsonObject Referral(string inEffect, string? on) => new()
    {
        ["TransferGround"] = "Court",
        ["InEffect"] = inEffect,
        ["EffectiveOn"] = on,
        ["ReferTo"] = "区监察委员会",
        ["ReferMaterials"] = new JsonArray(new JsonObject { ["Name"] = "调查报告", ["Copies"] = 1, ["Pages"] = 12, ["Original"] = "原件" }),
        ["ReferContact"] = "陆强",
        ["ReferPhone"] = "0431-84940001",
    };

    /// <summary>A case under 003 that the competent authority has decided today.</summary>
    private static async Task HandedOverAndDecidedAsync(OfficeHost office)
    {
        var story = await FaultStory.StartAsync(office, "以前的追究");
        var today = LegalTime.DateOf(office.Clock.Now).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await story.RegisterAsync("2025-01-10");
        await story.AcceptAsync(FaultStory.HandedOver);
        await story.InvestigateAsync(await story.FindingsAsync(fault: "F3-3-03"));
        await story.OpineAsync();
        var referral = Referral("是", today);
        referral["TransferGround"] = "Supervision";
        await story.DoAsync(FaultStory.Investigator, "移送监察、人事部门处理", "移送", referral);
        await story.DoAsync(FaultStory.Principal, "签发移送函", "签发");
        await story.DoAsync(FaultStory.SealKeeper, "移送函用印", "用印");
        await story.ServeAsync(today, "送达移送函");
        await story.DoAsync(FaultStory.Investigator, "登记处理结果", "予以处理", new JsonObject
        {
            ["HandlingBody"] = "区监察委员会",
            ["HandledNo"] = "区监〔2025〕6号",
            ["DecidedOn"] = today,
            ["Measures"] = new JsonArray("CirculateCriticism"),
            ["HandledNote"] = "通报批评。",
        });
    }

    private static async Task<FaultStory> UpToOpinionAsync(OfficeHost office, string regulation = FaultStory.Internal, string loss = "是")
    {
        var story = await DivisionScenarios.UpToInvestigationAsync(office, regulation);
        await story.InvestigateAsync(await story.FindingsAsync(fault: regulation == FaultStory.Internal ? "F4-01" : "F3-3-03", loss: loss));
        return story;
    }

    private static async Task<FaultStory> UpToDecideAsync(OfficeHost office)
    {
        var story = await UpToOpinionAsync(office);
        await story.OpineAsync();
        await story.DeliberateAsync();
        return story;
    }

    /// <summary>The conclusion of DT-18 as the case keeps it.</summary>
    private static async Task<string?> PursuitAsync(FaultStory story) =>
        (await story.FactsAsync())["Pursuit"]?.GetValue<string>();
}
