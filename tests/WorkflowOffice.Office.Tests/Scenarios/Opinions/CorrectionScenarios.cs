using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.Opinions;

/// <summary>001 第十五条 to 第十八条: supplement, handle again, revoke (DT-14); results from outside (DT-15); notices (DT-17); refusals to correct.</summary>
public sealed class CorrectionScenarios
{
    [Theory]
    [InlineData("ProcedureUnlawful", new[] { "OrderPerformance" }, null, "X-COR-01")] // 17: revoked, or corrected with a reason
    [InlineData("ProcedureUnlawful", new[] { "OrderCorrection" }, null, "X-COR-01")] // C-23: the other way needs its reason
    [InlineData("FactsUnclear", new[] { "OrderCorrection" }, "轻微", "X-COR-01")] // 17(三) leaves no other way
    [InlineData("NotFiled", new[] { "SupplementaryFiling" }, null, "X-COR-01")] // AC-031: filed afterwards and circulated
    [InlineData("NotFiled", new[] { "Circulate" }, null, "X-COR-01")]
    [InlineData("NotHandled", new[] { "Rehandle" }, null, "X-COR-01")] // 16(一) and 003 四(五): handled again, and ordered to perform
    [InlineData("WrongDocumentType", new[] { "Supplement" }, "改正方便", "X-COR-01")] // 15(三): made again
    public async Task TheWayOfCorrection_IsLimitedByTheTable(string defect, string[] actions, string? reason, string code)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await DisposalScenarios.FoundAsync(office, SupervisionOpinionStory.Defect(defect));
        var values = await story.QualificationAsync("Serious", actions);
        values["SeverityReason"] = "影响较大。";
        values["Handling"]![0]!["ActionReason"] = reason;

        await story.RefusedAsync(code, SupervisionOpinionStory.Officer, "定性和处理方式", "执法监督意见书", values);
    }

    [Theory]
    [InlineData("Clerical", new[] { "Rectify" }, "错误较多")]
    [InlineData("ProcedureUnlawful", new[] { "OrderCorrection" }, "程序轻微违法，对当事人权利没有实际影响")]
    [InlineData("NotFiled", new[] { "SupplementaryFiling", "Circulate" }, null)] // AC-031
    [InlineData("NotHandled", new[] { "Rehandle", "OrderPerformance" }, null)]
    public async Task AC_031_WhatTheTableAsksFor_OrAllowsWithAReason_IsAccepted(string defect, string[] actions, string? reason)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await DisposalScenarios.FoundAsync(office, SupervisionOpinionStory.Defect(defect));
        var values = await story.QualificationAsync("Serious", actions);
        values["SeverityReason"] = "影响较大。";
        values["Handling"]![0]!["ActionReason"] = reason;

        await story.DoAsync(SupervisionOpinionStory.Officer, "定性和处理方式", "执法监督意见书", values);

        Assert.True(await story.HasTaskAsync(SupervisionOpinionStory.Officer, "拟制执法监督意见书"));
    }

    [Fact]
    public async Task Revoked_TheLeadGoesToAccountability_WithWithdrawalAndReferralInTime()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await DisposalScenarios.FoundAsync(office, SupervisionOpinionStory.Defect("ProcedureUnlawful"));
        await story.IssueOpinionAsync("2026-04-10", "2026-03-02");
        await story.RevokeAsync("2026-03-02");

        var lead = await HandedOverAsync(office, story, "RevocationCase");
        await RegisterLeadAsync(lead);

        Assert.Contains("T-61", await story.CodesAsync());
        Assert.Equal("2026-03-05", await lead.DueOnAsync("withdraw")); // AC-090: three working days
        Assert.Equal("2026-03-09", await lead.DueOnAsync("referral")); // five
        Assert.Equal(story.CaseId, (await lead.FactsAsync())["HandedOverFrom"]!["Id"]!.GetValue<string>());
        await story.ReportAsync("2026-03-02");
        await story.VerifyAsync();
        await story.ArchiveAsync();
        Assert.Equal("Archived", await story.StateAsync());
    }

    [Fact]
    public async Task HandledAgain_IsRegisteredWithItsDocuments_BeforeTheCaseIsArchived()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await DisposalScenarios.FoundAsync(office, SupervisionOpinionStory.Defect("MeasureWrong"));
        var values = await story.QualificationAsync("Serious", ["Rehandle"]);
        values["FaultInvolved"] = "是";
        await story.DoAsync(SupervisionOpinionStory.Officer, "定性和处理方式", "执法监督意见书", values);
        await story.DoAsync(SupervisionOpinionStory.Officer, "拟制执法监督意见书", "报批", SupervisionOpinionStory.Opinion("2026-04-10"));
        await story.DoAsync(SupervisionOpinionStory.OfficeHead, "审核执法监督意见书", "同意");
        await story.DoAsync(SupervisionOpinionStory.Principal, "批准执法监督意见书", "批准");
        await story.DoAsync(SupervisionOpinionStory.Principal, "签发监督文书", "签发");
        await story.DoAsync(SupervisionOpinionStory.SealKeeper, "监督文书用印", "用印");
        await story.ServeAsync("送达监督文书", "刘洋", "2026-03-02");
        await story.ReportAsync("2026-03-02");
        await story.VerifyAsync();
        Assert.False(await story.HasTaskAsync(SupervisionOpinionStory.Archivist, "归档"));

        await story.DoAsync(SupervisionOpinionStory.UnitHead, "依法查处、履行职责", "办结", new JsonObject
        {
            ["RehandleCaseNo"] = "示应急立〔2026〕8号",
            ["RehandleDocs"] = new JsonArray(new JsonObject { ["Title"] = "责令限期整改指令书", ["DocNo"] = "示应急责改〔2026〕8号", ["ServedOn"] = "2026-03-02" }),
            ["RehandleNote"] = "已依法立案并下达整改指令。",
            ["RehandleFiles"] = new JsonArray(await (await office.AsAsync(SupervisionOpinionStory.UnitHead)).UploadAsync(story.CaseId)),
        });

        Assert.True(await story.HasTaskAsync(SupervisionOpinionStory.Archivist, "归档"));
        Assert.NotNull((await story.FactsAsync())["FaultCase"]!["No"]);
    }

    [Fact]
    public async Task AnUpheldAct_NeedsNoCorrection()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);

        await story.DoAsync(SupervisionOpinionStory.Officer, "立项", "立项", await ExternalAsync(story, "Reconsideration", "Upheld"));

        Assert.Equal("Terminated", await story.StateAsync());
    }

    [Fact]
    public async Task AnActRevokedByTheCourt_IsSerious_AndALeadOfAccountability()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionOpinionStory.StartAsync(office);
        await story.DoAsync(SupervisionOpinionStory.Officer, "立项", "立项", await ExternalAsync(story, "Court", "Revoked"));
        var lead = await HandedOverAsync(office, story, "FaultCase");
        await RegisterLeadAsync(lead);

        await story.FindAsync(SupervisionOpinionStory.Findings(SupervisionOpinionStory.Defect("Omission")));
        await story.RefusedAsync("X-FND-02", SupervisionOpinionStory.Officer, "定性和处理方式", "内部通报", await story.QualificationAsync("General", ["Supplement"]));

        Assert.Equal("执行，需要时重作", (await story.FactsAsync())["Decisions"]!["DT-15"]!["Outcome"]!.GetValue<string>());
        Assert.Equal("2026-03-05", await lead.DueOnAsync("withdraw")); // AC-090
    }

    [Fact]
    public async Task NotPerformingADuty_CannotBeRevoked_OtherGroundsBecomeANotice()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await DisposalScenarios.FoundAsync(office, SupervisionOpinionStory.Defect("NotHandled"));
        var values = await story.QualificationAsync("General", ["Rehandle", "OrderPerformance"]);
        (values["Ground"], values["ProposedMeasure"]) = ("K4_5", "Revoke");
        await story.RefusedAsync("X-NOT-03", SupervisionOpinionStory.Officer, "定性和处理方式", "通知（决定）书", values); // DT-17

        values["ProposedMeasure"] = "OrderCorrection";
        await story.DoAsync(SupervisionOpinionStory.Officer, "定性和处理方式", "通知（决定）书", values);

        var notice = (await story.FactsAsync())["NoticeCase"]!["Id"]!.GetValue<string>();
        var officer = await office.AsAsync(SupervisionOpinionStory.Officer);
        var task = await officer.GetAsync($"/api/tasks/{(await officer.TaskAsync("登记发现问题", notice))["id"]}");
        Assert.Equal("K4-5", task["values"]!["Ground"]!.GetValue<string>());
        Assert.Contains("救济途径", task["values"]!["Finding"]!.GetValue<string>(), StringComparison.Ordinal);
        await officer.CompleteAsync("登记发现问题", notice, "登记");
        await officer.CompleteAsync("拟制通知（决定）书", notice, "提交审核", SupervisionNoticeStory.Contents());
        await story.ArchiveAsync();
        Assert.Equal("移交通知（决定）书", (await story.FactsAsync())["Result"]!.GetValue<string>());
    }

    [Fact]
    public async Task NotCorrected_IsUrged_ThenHandedOverAsARefusal()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await DisposalScenarios.FoundAsync(office);
        await story.CirculateAsync("2026-03-20", "2026-03-02");
        await office.MoveToAsync("2026-03-18");
        Assert.Contains(await NoticesAsync(office), text => text.Contains("整改期限", StringComparison.Ordinal)); // two working days before
        await office.MoveToAsync("2026-03-21");
        Assert.Contains("T-65", await story.CodesAsync());
        await office.MoveToAsync("2026-04-02");

        await story.DoAsync(SupervisionOpinionStory.Deputy, "处理逾期不整改", "转过错追究", opinion: "拒不整改。");

        var lead = await HandedOverAsync(office, story, "RefusalCase");
        Assert.Contains("拒绝纠正", (await lead.FactsAsync())["LeadFacts"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(await story.HasTaskAsync(SupervisionOpinionStory.UnitHead, "书面报告整改情况")); // the duty remains
    }

    private static async Task<JsonObject> ExternalAsync(SupervisionOpinionStory story, string source, string result)
    {
        var values = await story.EstablishmentAsync("2026-03-02", "复议、诉讼结果");
        foreach (var (name, value) in new[] { ("ResultSource", source), ("ExternalResult", result), ("ExternalNo", "（2026）示行初1号"), ("InEffect", "是"), ("EffectiveOn", "2026-03-02") })
            values[name] = value;
        return values;
    }

    internal static async Task<FaultStory> HandedOverAsync(OfficeHost office, SupervisionOpinionStory story, string fact) =>
        new(office, (await story.FactsAsync())[fact]!["Id"]!.GetValue<string>());

    private static async Task RegisterLeadAsync(FaultStory lead) =>
        await lead.DoAsync(FaultStory.SecondInvestigator, "登记过错线索", "登记", new JsonObject { ["ActedOn"] = "2026-01-20" });

    private static async Task<IReadOnlyList<string>> NoticesAsync(OfficeHost office) =>
        [.. (await (await office.AsAsync(SupervisionOpinionStory.UnitHead)).GetAsync("/api/notices"))["items"]!.AsArray().Select(row => row!["title"]!.GetValue<string>() + row["text"])];
}
